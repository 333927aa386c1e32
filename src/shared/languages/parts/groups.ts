import type { AgeBand, Reader, ReaderGroup } from '../../content/reader-group.ts'

/** Words of a food chart, whose day it is and how much of it a serving gives; screen, paper and speech say it alike. */
export interface GroupWords {
  /** On a key: "Pregnant". */
  readonly readers: Readonly<Record<Reader, string>>
  /** On a key: "19 to 30". */
  readonly ages: Readonly<Record<AgeBand, string>>
  /** In a sentence, after "for": "a woman aged 31 to 50". */
  readonly inWords: (group: ReaderGroup) => string
  /** A share of one day in everyday words: "about a third". @param percent - whole, 0 or more. */
  readonly shareInWords: (percent: number) => string
}
