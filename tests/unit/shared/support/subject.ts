import type { Section } from '../../../../src/shared/content/content.ts'
import type { Subject } from '../../../../src/shared/subject/subject.ts'

/** A subject for tests that compile no pack: every role, two hues, two doors. The words only have to be told apart. */
export const subject: Subject = {
  sections: [
    { id: 'safety', role: 'caution' },
    { id: 'ask', role: 'ask' },
    { id: 'foods', role: 'foods' },
    { id: 'how' },
    { id: 'relief', role: 'relief' },
    { id: 'what' },
    { id: 'role' },
    { id: 'causes' },
    { id: 'signs', role: 'signs' },
    { id: 'sure', role: 'certainty' },
    { id: 'risk', role: 'risk' },
    { id: 'amounts' },
    { id: 'tests' },
    { id: 'common' },
    { id: 'questions' },
  ],
  kinds: [
    { id: 'nutrient', look: 'tiles' },
    { id: 'general', look: 'keys' },
  ],
  overview: 'leg-cramps/leg-cramps',
  doors: [
    { id: 'relief', to: 'relief', topic: 'leg-cramps/leg-cramps', drawing: 'home-relief' },
    { id: 'legs', to: 'body-map', drawing: 'leg-touch' },
    { id: 'compare', to: 'comparison', drawing: 'home-compare' },
  ],
  hasGlossary: true,
  drawings: { attract: 'calf', 'visit-sheet': 'calf' },
  hue: 'leg',
  hues: {
    mg: {
      day: { tone: '#203c17', tint: '#e4eed7' },
      night: { tone: '#d3ecc2', tint: '#22361a' },
      paper: { tone: '#2c5220', tint: '#eaf2df' },
    },
    k: {
      day: { tone: '#4b3100', tint: '#f8ebc4' },
      night: { tone: '#f7df9f', tint: '#392d0d' },
      paper: { tone: '#6a4600', tint: '#fbf2d8' },
    },
    leg: {
      day: { tone: '#592214', tint: '#fae3d8' },
      night: { tone: '#ffd2c2', tint: '#432219' },
      paper: { tone: '#0a4542', tint: '#e5efeb' },
    },
  },
  paints: {
    muscle: { day: '#f0a994', 'day-high': '#f7c3b4', night: '#92493b', 'night-high': '#7a3427', paper: '#f0a994' },
  },
  words: {
    en: {
      letterhead: 'Leg cramps: a sheet to take home',
      attract: { title: 'Leg cramps?', line: 'Find out what helps.' },
      home: { title: 'Leg cramps. What would you like to know?', search: 'Search: “water pill”…' },
      doors: {
        relief: { title: 'What to do now', line: 'Step by step.' },
        legs: { title: 'Where does it hurt?', line: 'Touch the place.' },
        compare: { title: 'Compare the minerals', line: 'Side by side.' },
      },
      kinds: { nutrient: 'Could it be a shortage?', general: 'Also good to know' },
      searches: ['night cramps', 'banana'],
      deskSearch: 'For example: magnesium',
      noSigns: 'People can try this:',
      relief: { line: 'These steps can help.', worried: 'Not sure?', more: 'Read all' },
      bodyMap: { name: 'Leg picture', sides: 'One leg or both?', first: 'Touch the leg.', relief: 'What you can do' },
    },
    es: {
      letterhead: 'Calambres en las piernas: una hoja para llevar a casa',
      attract: { title: '¿Calambres en las piernas?', line: 'Sepa qué ayuda.' },
      home: { title: 'Calambres en las piernas. ¿Qué le gustaría saber?', search: 'Buscar' },
      doors: {
        relief: { title: 'Qué hacer ahora', line: 'Paso a paso.' },
        legs: { title: '¿Dónde le duele?', line: 'Toque el lugar.' },
        compare: { title: 'Comparar los minerales', line: 'Lado a lado.' },
      },
      kinds: { nutrient: '¿Puede ser que falte algo?', general: 'También es bueno saber' },
      searches: ['calambres de noche', 'plátano'],
      deskSearch: 'Por ejemplo: magnesio',
      noSigns: 'Puede probar esto:',
      relief: { line: 'Estos pasos pueden ayudar.', worried: '¿No está seguro?', more: 'Leer todo' },
      bodyMap: {
        name: 'Dibujo de las piernas',
        sides: '¿Una pierna o las dos?',
        first: 'Toque la pierna.',
        relief: 'Qué puede hacer',
      },
    },
  },
}

/** What topics carry of a section of that name. */
export function kindOf(id: string): Pick<Section, 'id' | 'role' | 'printRank'> {
  const printRank = subject.sections.findIndex((section) => section.id === id)
  const role = subject.sections[printRank]?.role
  return { id, printRank, ...(role === undefined ? {} : { role }) }
}
