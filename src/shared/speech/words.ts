import type { LanguageTag } from '../content/content.ts'
import type { SpeechWords } from './speech.ts'

const en: SpeechWords = {
  certainty: {
    strong: 'The evidence for this is strong.',
    some: 'There is some evidence for this.',
    weak: 'The evidence for this is weak.',
    'not-shown': 'Studies have not shown this.',
  },
  tone: { 'ask-first': 'Ask first.', danger: 'Careful.', do: 'What to do.' },
  sources: (names) => `This comes from: ${names}.`,
  points: (count) => (count === 1 ? 'One point.' : `${count} points.`),
  steps: (count) => (count === 1 ? 'One step.' : `${count} steps.`),
  step: (number) => `Step ${number}.`,
  figure: (alt) => `A picture. ${alt}`,
  chart: (wholeDay, group) => `What foods give. One whole day ${group === undefined ? 'is' : `for ${group} is`} ${wholeDay}.`,
  food: ({ name, serving, amount, percent }) => `${name}, ${serving}: ${amount}. That is ${percent} of one day.`,
  untranslated: 'The next part is not yet translated.',
  keys: 'On this page you can touch:',
  sign: (number, count) => (count === 1 ? 'One sign.' : `Number ${number} of ${count}.`),
  ticked: 'You touched this one.',
  letter: (letter) => `Words with ${letter}.`,
}

const es: SpeechWords = {
  certainty: {
    strong: 'La evidencia de esto es sólida.',
    some: 'Hay alguna evidencia de esto.',
    weak: 'La evidencia de esto es débil.',
    'not-shown': 'Los estudios no lo han demostrado.',
  },
  tone: { 'ask-first': 'Pregunte primero.', danger: 'Cuidado.', do: 'Qué hacer.' },
  sources: (names) => `Esto viene de: ${names}.`,
  points: (count) => (count === 1 ? 'Un punto.' : `${count} puntos.`),
  steps: (count) => (count === 1 ? 'Un paso.' : `${count} pasos.`),
  step: (number) => `Paso ${number}.`,
  figure: (alt) => `Una imagen. ${alt}`,
  chart: (wholeDay, group) =>
    `Lo que dan los alimentos. Un día entero ${group === undefined ? 'son' : `para ${group} son`} ${wholeDay}.`,
  food: ({ name, serving, amount, percent }) => `${name}, ${serving}: ${amount}. Es el ${percent} de un día.`,
  untranslated: 'La parte que sigue aún no está traducida.',
  keys: 'En esta página puede tocar:',
  sign: (number, count) => (count === 1 ? 'Una señal.' : `Número ${number} de ${count}.`),
  ticked: 'Usted tocó esta.',
  letter: (letter) => `Palabras con ${letter}.`,
}

/** What a voice says of its own accord, by language. */
export const SPEECH_WORDS: Readonly<Record<LanguageTag, SpeechWords>> = { en, es }
