import type { LanguageTag } from '../content/content.ts'
import type { AgeBand, Reader, ReaderGroup } from './reader-group.ts'

/** How one language names groups of adults; screen, paper and speech say it alike. */
export interface GroupWords {
  /** On a key: "Pregnant". */
  readonly readers: Readonly<Record<Reader, string>>
  /** On a key: "19 to 30". */
  readonly ages: Readonly<Record<AgeBand, string>>
  /** In a sentence, after "for": "a woman aged 31 to 50". */
  readonly inWords: (group: ReaderGroup) => string
}

const EN_READERS: GroupWords['readers'] = {
  woman: 'a woman',
  man: 'a man',
  pregnant: 'a pregnant woman',
  breastfeeding: 'a breastfeeding woman',
}
const en: GroupWords = {
  readers: { woman: 'Woman', man: 'Man', pregnant: 'Pregnant', breastfeeding: 'Breastfeeding' },
  ages: { '19-30': '19 to 30', '31-50': '31 to 50', '51-70': '51 to 70', '71-up': '71 or older' },
  inWords: ({ reader, age }) => `${EN_READERS[reader]} aged ${en.ages[age]}`,
}

const ES_READERS: GroupWords['readers'] = {
  woman: 'una mujer',
  man: 'un hombre',
  pregnant: 'una mujer embarazada',
  breastfeeding: 'una mujer que da el pecho',
}
const es: GroupWords = {
  readers: { woman: 'Mujer', man: 'Hombre', pregnant: 'Embarazo', breastfeeding: 'Da el pecho' },
  ages: { '19-30': '19 a 30', '31-50': '31 a 50', '51-70': '51 a 70', '71-up': '71 o más' },
  inWords: ({ reader, age }) => {
    const years = age === '71-up' ? '71 años o más' : `${es.ages[age]} años`
    return `${ES_READERS[reader]} de ${years}`
  },
}

/** By language. */
export const GROUP_WORDS = { en, es } satisfies Readonly<Record<LanguageTag, GroupWords>>

/** The words of a language; English ones where it has none yet. */
export function groupWordsFor(language: LanguageTag): GroupWords {
  const words: Readonly<Record<LanguageTag, GroupWords>> = GROUP_WORDS
  return (Object.hasOwn(words, language) ? words[language] : undefined) ?? en
}
