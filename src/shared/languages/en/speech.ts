import type { SpeechWords } from '../parts/speech.ts'

export const speech: SpeechWords = {
  certainty: {
    strong: 'Strong evidence.',
    some: 'Some evidence.',
    weak: 'Weak evidence.',
    'not-shown': 'Not shown by studies.',
  },
  tone: { 'ask-first': 'Ask first.', danger: 'Careful.', do: 'What to do.' },
  sources: (names) => `This comes from: ${names}.`,
  points: (count) => (count === 1 ? 'One point.' : `${count} points.`),
  steps: (count) => (count === 1 ? 'One step.' : `${count} steps.`),
  step: (number) => `Step ${number}.`,
  figure: (alt) => `A picture. ${alt}`,
  chart: (wholeDay, group) => `What foods give. One whole day ${group === undefined ? 'is' : `for ${group} is`} ${wholeDay}.`,
  food: ({ name, serving, amount, percent }) => `${name}, ${serving}: ${amount}. That is ${percent} of one day.`,
  chartInBrief: (isLimit) => (isLimit ? 'Of one day’s limit:' : 'Of one day’s need:'),
  foodInBrief: ({ name, serving, share }) => `${name}, ${serving}: ${share}.`,
  untranslated: 'The next part is not yet translated.',
  keys: 'On this page you can touch:',
  sign: (number, count) => (count === 1 ? 'One sign.' : `Number ${number} of ${count}.`),
  ticked: 'You touched this one.',
  letter: (letter) => `Words with ${letter}.`,
}
