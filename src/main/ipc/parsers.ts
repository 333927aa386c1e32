import * as v from 'valibot'
import { LENGTHS, NOTE_MAX, PACKET_MAX, PAPERS, SIZES, VISIT_IDS_MAX, type HandoutLook } from '#shared/handout.ts'
import { parseTopicId, type PackId, type TopicId } from '#shared/content/topic-id.ts'
import { DRAWING_SETS } from '#shared/content/drawing.ts'
import { AGES, agesOf, READERS } from '#shared/content/reader-group.ts'
import type { Channel, IpcContract } from '#shared/ipc.ts'
import { KINDS } from '#shared/texts/kinds.ts'
import { nameShape, topicIdShape } from '../content/shapes/name-shapes.ts'
import { reviewer, revision } from '../approvals/approval-file.ts'

const language = v.pipe(v.string(), v.maxLength(35), v.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/))
const paper = v.picklist(PAPERS)
const handoutId = v.pipe(v.string(), v.uuid())
/** Digits; whether they are a PIN, and a good one, is decided at the desk, where a wrong one counts. */
const pin = v.pipe(v.string(), v.regex(/^[0-9]{1,12}$/))
/** Tab and line feed are the only control characters a note may hold. */
const note = v.pipe(v.string(), v.maxLength(NOTE_MAX), v.regex(/^[^\u0000-\u0008\u000b-\u001f\u007f]*$/))

const nothing = v.undefined()
const ofPack = v.strictObject({ packId: nameShape })
const ofPackInLanguage = v.strictObject({ packId: nameShape, language })
const withPin = v.strictObject({ pin })

const text = v.variant('kind', [
  v.strictObject({ kind: v.literal('topic'), topicId: topicIdShape, language }),
  v.strictObject({ kind: v.picklist(KINDS.filter((kind) => kind !== 'topic')), packId: nameShape, language }),
])

const group = v.pipe(
  v.strictObject({ reader: v.picklist(READERS), age: v.picklist(AGES) }),
  v.check(({ reader, age }) => agesOf(reader).includes(age)),
)
const look = {
  language,
  secondLanguage: v.exactOptional(language),
  size: v.picklist(SIZES),
  paper,
  length: v.exactOptional(v.picklist(LENGTHS)),
  group: v.exactOptional(group),
}
/** Twice the same language is one language. */
const isOneOrTwo = ({ language, secondLanguage }: HandoutLook) => language !== secondLanguage

/** One handout carries one checklist, so all its topics are of one pack. */
const isOfPack = (ids: readonly TopicId[], packId: PackId) => ids.every((id) => parseTopicId(id).packId === packId)

/** Each at most once. */
const eachOnce = <T extends string>(item: v.GenericSchema<unknown, T>, most: number) =>
  v.pipe(
    v.array(item),
    v.maxLength(most),
    v.check((all) => new Set(all).size === all.length),
  )
const names = eachOnce(nameShape, VISIT_IDS_MAX)
const touched = { packId: nameShape, ticked: names, contexts: names, forOther: v.boolean() }

const sheet = v.pipe(
  v.variant('kind', [
    v.strictObject({ kind: v.literal('topic'), topicId: topicIdShape, ...look }),
    v.strictObject({ kind: v.literal('doctor'), packId: nameShape, ...look }),
    v.strictObject({ kind: v.literal('slip'), ...touched, ...look }),
    v.strictObject({
      kind: v.literal('visit'),
      ...touched,
      questions: names,
      read: eachOnce(topicIdShape, VISIT_IDS_MAX),
      ...look,
    }),
    v.strictObject({ kind: v.literal('comparison'), packId: nameShape, ...look }),
  ]),
  v.check((one) => isOneOrTwo(one)),
  v.check((one) => one.kind !== 'visit' || isOfPack(one.read, one.packId)),
)
const packetFields = v.strictObject({
  kind: v.literal('packet'),
  topicIds: v.pipe(
    eachOnce(topicIdShape, PACKET_MAX),
    v.guard(
      (ids: TopicId[]): ids is [TopicId, ...TopicId[]] => ids[0] !== undefined && isOfPack(ids, parseTopicId(ids[0]).packId),
    ),
  ),
  note,
  newSheetEach: v.boolean(),
  ...look,
})
const packet = v.pipe(
  packetFields,
  v.check((one) => isOneOrTwo(one)),
)

const schemas = {
  'charley:kiosk:describe': nothing,
  'charley:page:alive': nothing,
  'charley:topics:list': ofPackInLanguage,
  'charley:text:read': v.strictObject({ text }),
  'charley:search:read': ofPackInLanguage,
  'charley:drawings:list': v.strictObject({ packId: nameShape, set: v.picklist(DRAWING_SETS) }),
  'charley:sources:list': ofPack,
  'charley:handout:make': sheet,
  'charley:handout:count': sheet,
  'charley:handout:print': v.strictObject({ handoutId }),
  'charley:printer:read': nothing,
  'charley:visit:end': nothing,
  'charley:pin:set': withPin,
  'charley:setup:skip': nothing,
  'charley:desk:open': withPin,
  'charley:desk:lock': nothing,
  'charley:desk:touch': nothing,
  'charley:desk:topics': ofPackInLanguage,
  'charley:desk:notices': nothing,
  'charley:desk:texts': nothing,
  'charley:desk:text': v.strictObject({ text }),
  'charley:text:approve': v.strictObject({ text, revision, by: reviewer }),
  'charley:text:withdraw': v.strictObject({ text }),
  'charley:packet:make': packet,
} satisfies { [C in Channel]: v.GenericSchema<unknown, IpcContract[C]['request']> }

/** Every channel that main answers. */
export const CHANNELS = Object.keys(schemas) as Channel[]

/**
 * Turns what the page sent into a request.
 * @throws TypeError that names the channel and the field, never the value: a value may be a PIN or a note.
 */
export function parseRequest<C extends Channel>(channel: C, raw: unknown): IpcContract[C]['request'] {
  const result = v.safeParse(schemas[channel] as v.GenericSchema<unknown, IpcContract[C]['request']>, raw)
  if (result.success) return result.output
  throw new TypeError(`${channel}: ${v.getDotPath(result.issues[0]) ?? 'request'}`)
}
