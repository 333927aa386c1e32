import type { LanguageTag, TopicSummary } from '#shared/content/content.ts'

/** Everyday words, so that a letter or a word meets thousands of topics as it would in a large pack. */
const WORDS: Readonly<Record<LanguageTag, readonly string[]>> = {
  en: [
    ...['magnesium', 'muscle', 'calf', 'cramp', 'night', 'water pill', 'banana', 'tingling', 'numb feet', 'calambre'],
    ...['charley horse', 'pregnant', 'statin', 'salt', 'sports drink', 'blood test', 'vitamin', 'kidney', 'stretch', 'foot'],
    ...['heart', 'nerve', 'bone', 'milk', 'spinach', 'potato', 'laxative', 'dialysis', 'sweat', 'metformin'],
  ],
  es: [
    ...['magnesio', 'músculo', 'pantorrilla', 'calambre', 'noche', 'diurético', 'plátano', 'hormigueo', 'pie dormido', 'dolor'],
    ...['embarazo', 'estatina', 'sal', 'bebida deportiva', 'análisis de sangre', 'vitamina', 'riñón', 'estirar', 'pie', 'frijol'],
    ...['corazón', 'nervio', 'hueso', 'leche', 'espinaca', 'papa', 'laxante', 'diálisis', 'sudor', 'metformina'],
  ],
}
const TITLES: Readonly<Record<LanguageTag, string>> = { en: 'Topic', es: 'Tema' }
const WORDS_A_TOPIC = 24

/**
 * Topics that share words but are told apart by a number: `many/topic-0`, "Topic 0 magnesium". The same at every call.
 * @throws RangeError for a language without words here.
 */
export function manyTopics(count: number, language: LanguageTag = 'en'): readonly TopicSummary[] {
  const [words, title] = [WORDS[language], TITLES[language]]
  if (words === undefined || title === undefined) throw new RangeError(`many topics: no words in "${language}"`)
  const wordAt = (number: number) => words[number % words.length] ?? ''
  return Array.from({ length: count }, (_, number) => ({
    id: `many/topic-${number}`,
    language,
    kind: 'general',
    title: `${title} ${number} ${wordAt(number)}`,
    tagline: '',
    emblem: { kind: 'letters', letters: 'X' },
    hue: 'leg',
    words: Array.from(
      { length: WORDS_A_TOPIC },
      (_word, index) => `${wordAt(number * 7 + index)}${index % 6 === 0 ? number : ''}`,
    ),
    codes: [{ system: 'icd-10-cm', code: `E${number}`, display: `${wordAt(number + 3)} shortfall`, status: 'checked' }],
  }))
}
