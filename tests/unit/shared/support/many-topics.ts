import type { TopicSummary } from '#shared/content.ts'

/** Everyday words, so that a letter or a word meets thousands of topics as it would in a large pack. */
const WORDS = [
  ...['magnesium', 'muscle', 'calf', 'cramp', 'night', 'water pill', 'banana', 'tingling', 'numb feet', 'calambre'],
  ...['charley horse', 'pregnant', 'statin', 'salt', 'sports drink', 'blood test', 'vitamin', 'kidney', 'stretch', 'foot'],
  ...['heart', 'nerve', 'bone', 'milk', 'spinach', 'potato', 'laxative', 'dialysis', 'sweat', 'metformin'],
]
const WORDS_A_TOPIC = 24

/** Topics that share words but are told apart by a number: `topic-0`, "Topic 0 magnesium". The same at every call. */
export function manyTopics(count: number): readonly TopicSummary[] {
  return Array.from({ length: count }, (_, number) => ({
    id: `topic-${number}`,
    language: 'en',
    kind: 'general',
    title: `Topic ${number} ${wordAt(number)}`,
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

function wordAt(number: number): string {
  return WORDS[number % WORDS.length] ?? ''
}
