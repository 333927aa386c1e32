import type { TopicId } from '#shared/content/topic-id.ts'
import type { HandoutRequest, Length, Paper } from '#shared/handout.ts'
import { createHandout } from '../../../../../src/main/handout/create-handout.ts'
import { openFonts } from '../../../../../src/main/handout/typeset/fonts.ts'
import type { HandoutMaterials } from '../../../../../src/main/handout/compose/materials.ts'
import type { MadeHandout } from '../../../../../src/main/handout/made-handout.ts'
import { materials } from '../fixtures/materials.ts'

export const fonts = openFonts('resources/fonts')

/** A sheet from the fixture pack, with parts of it changed. */
export function make(request: HandoutRequest, changes: Partial<HandoutMaterials> = {}): Promise<MadeHandout> {
  return createHandout(request, { ...materials, ...changes, fonts })
}

export const topicRequest = (paper: Paper = 'letter'): HandoutRequest => ({
  kind: 'topic',
  topicId: 'leg-cramps/magnesium',
  language: 'en',
  size: 'standard',
  paper,
})
export const doctorRequest = (paper: Paper = 'letter'): HandoutRequest => ({
  kind: 'doctor',
  packId: 'leg-cramps',
  language: 'en',
  size: 'standard',
  paper,
})
export const packetRequest = (paper: Paper = 'letter', note = ''): HandoutRequest => ({
  kind: 'packet',
  topicIds: ['leg-cramps/magnesium', 'leg-cramps/potassium'],
  note,
  newSheetEach: false,
  language: 'en',
  size: 'standard',
  paper,
})

/** The same request in large print. */
export function large<R extends HandoutRequest>(request: R): R {
  return { ...request, size: 'large' }
}

/** The same request, saying so much of each topic. */
export function inLength<R extends HandoutRequest>(request: R, length: Length): R {
  return { ...request, length }
}

/** The same request with Spanish beside it. */
export function inTwo<R extends HandoutRequest>(request: R): R {
  return { ...request, secondLanguage: 'es' }
}

export const comparisonRequest = (paper: Paper = 'letter'): HandoutRequest => ({
  kind: 'comparison',
  packId: 'leg-cramps',
  language: 'en',
  size: 'standard',
  paper,
})

/** The ids that a packet asks for. @throws RangeError without any topic. */
export function idsOf(topics: readonly { readonly id: TopicId }[]): [TopicId, ...TopicId[]] {
  const [first, ...more] = topics.map(({ id }) => id)
  if (first === undefined) throw new RangeError('packet: no topics')
  return [first, ...more]
}
