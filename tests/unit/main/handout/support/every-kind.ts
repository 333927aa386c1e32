import { LANGUAGE_CODES } from '#shared/languages/codes.ts'
import { PAPERS, SIZES, type HandoutRequest, type HandoutLook } from '#shared/handout.ts'
import type { Texts } from '../../../../../src/main/handout/compose/materials.ts'
import { otherThan } from './shipped.ts'

/** Every language, with another one beside it or not, in every size on every paper. */
export const LOOKS: readonly HandoutLook[] = LANGUAGE_CODES.flatMap((language) =>
  SIZES.flatMap((size) =>
    PAPERS.flatMap((paper) => [
      { language, size, paper },
      { language, size, paper, secondLanguage: otherThan(language) },
    ]),
  ),
)

/** Of topics, how many a look leaves out for each that it takes. */
const EVERY = 4

/**
 * Requests of every kind in one look; a kind that is forgotten here does not compile. All topics in all looks would take
 * minutes: each look takes every fourth, the first look from the first on, the second from the second, and so on.
 */
export function everyKind(look: HandoutLook, index: number, { topics, checklist }: Texts): HandoutRequest[] {
  const some = topics.map(({ id }) => id).filter((_, place) => place % EVERY === index % EVERY)
  const [first] = some
  if (first === undefined) throw new RangeError('every kind: no topics')
  const signs = checklist.signs.map(({ id }) => id)
  const forOther = index % 2 === 1
  const touched = {
    packId: 'leg-cramps',
    ticked: signs.filter((_, place) => place % EVERY === index % EVERY),
    contexts: checklist.contexts.slice(0, 2).map(({ id }) => id),
    forOther,
  }
  const kinds: { readonly [K in HandoutRequest['kind']]: readonly Extract<HandoutRequest, { kind: K }>[] } = {
    topic: [
      ...some.map((topicId) => ({ ...look, kind: 'topic', topicId }) as const),
      ...some.slice(0, 2).map((topicId) => ({ ...look, kind: 'topic', topicId, length: 'short' }) as const),
      ...some.slice(-1).map((topicId) => ({ ...look, kind: 'topic', topicId, length: 'everything' }) as const),
    ],
    doctor: [{ ...look, packId: 'leg-cramps', kind: 'doctor' }],
    comparison: [{ ...look, packId: 'leg-cramps', kind: 'comparison' }],
    visit: [
      { ...look, ...touched, kind: 'visit', questions: checklist.questions.slice(0, 5).map(({ id }) => id), read: some },
      { ...look, packId: 'leg-cramps', kind: 'visit', ticked: [], contexts: [], questions: [], read: [], forOther },
    ],
    slip: [
      { ...look, ...touched, kind: 'slip' },
      { ...look, packId: 'leg-cramps', kind: 'slip', ticked: signs.slice(0, 1), contexts: [], forOther },
    ],
    packet: [
      { ...look, kind: 'packet', topicIds: [first, ...some.slice(1, 2)], note: 'See you on Tuesday.', newSheetEach: true },
      {
        ...look,
        kind: 'packet',
        topicIds: [first],
        note: '',
        newSheetEach: false,
        length: index % 2 === 0 ? 'standard' : 'everything',
      },
    ],
  }
  return Object.values(kinds).flat()
}
