import type { HandoutMaterials } from './materials.ts'
import type { SheetWords } from '#shared/languages/parts/sheet.ts'

/** What every sheet is assembled from. */
export interface SheetContext {
  readonly materials: HandoutMaterials
  readonly words: SheetWords
}
