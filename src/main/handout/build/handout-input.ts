import type { HandoutMaterials } from '../compose/materials.ts'
import type { HandoutFonts } from '../typeset/fonts.ts'

/** What `createHandout` needs: the materials, and the fonts already opened. */
export interface HandoutInput extends HandoutMaterials {
  readonly fonts: HandoutFonts
}
