import { SMALL_PACK } from './small-pack.ts'

/** The smallest body map: one place, both sides. The smallest pack has none. */
export const MAP_FACTS = `drawing: calf
written: 2026-11-22
reviewDue: 2027-11-22
sides:
  - { id: one, certainty: some, sources: [ods-mg] }
  - { id: both, certainty: weak, sources: [ods-mg] }
areas:
  - id: calf
    left: 'M0 0L10 0L10 10Z'
    right: 'M20 0L30 0L30 10Z'
    means: { certainty: some, sources: [ods-mg] }
    relief: { certainty: some, sources: [cochrane-mg], drawing: calf }
    signs: { one: [breath], both: [breath] }
    topics: [magnesium]
`
export const MAP_WORDS = `title: Where does it hurt?
intro: Touch the place.
alt: Two legs.
sides:
  one: { title: One leg, text: 'It is in **one** leg.' }
  both: { title: Both legs, text: It is in both. }
areas:
  calf: { title: Calf, means: A cramp can be here., relief: [Stretch it., Rub it.], caption: A calf, drawingAlt: A calf. }
`
/** The words of the smallest pack, with those a body map asks for. */
export const SUBJECT_WORDS = `${SMALL_PACK['words/en.yaml']}bodyMap: {name: Legs, sides: One or both?, first: Touch a place., relief: What helps}\n`
