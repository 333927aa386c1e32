import type { SpeechWords } from '../parts/speech.ts'

export const speech: SpeechWords = {
  certainty: {
    strong: 'Evidencia sólida.',
    some: 'Alguna evidencia.',
    weak: 'Evidencia débil.',
    'not-shown': 'No está demostrado.',
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
  chartInBrief: (isLimit) => (isLimit ? 'Del límite de un día:' : 'De lo que necesita al día:'),
  foodInBrief: ({ name, serving, share }) => `${name}, ${serving}: ${share}.`,
  untranslated: 'La parte que sigue aún no está traducida.',
  keys: 'En esta página puede tocar:',
  sign: (number, count) => (count === 1 ? 'Una señal.' : `Número ${number} de ${count}.`),
  ticked: 'Usted tocó esta.',
  letter: (letter) => `Palabras con ${letter}.`,
}
