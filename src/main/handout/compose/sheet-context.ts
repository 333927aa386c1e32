import type { HandoutMaterials } from './materials.ts'
import type { HandoutWords } from '../words/words.ts'

/** What every sheet is assembled from. */
export interface Parts {
  readonly materials: HandoutMaterials
  readonly words: HandoutWords
}
