import * as v from 'valibot'
import { DRAWING_ROLES, LOOKS } from '#shared/subject/subject.ts'
import { SECTION_ROLES } from '#shared/content/section-roles.ts'
import type { Colour } from '#shared/subject/colour.ts'
import { topicIdShape } from './name-shapes.ts'

const text = v.pipe(v.string(), v.maxLength(2_000))
const id = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/), v.maxLength(64))
/** Colours go into style rules of the page, so nothing but a colour may pass. */
const colour = v.pipe(
  v.string(),
  v.regex(/^#[0-9a-f]{6}$/),
  v.transform((hex) => hex as Colour),
)
const toneAndTint = v.strictObject({ tone: colour, tint: colour })
const drawings = Object.fromEntries(DRAWING_ROLES.map((role) => [role, v.exactOptional(id)]))
const common = { id, drawing: v.exactOptional(id) }
const door = v.variant('to', [
  v.strictObject({ ...common, to: v.literal('relief'), topic: topicIdShape }),
  v.strictObject({ ...common, to: v.literal('topic'), topic: topicIdShape }),
  v.strictObject({ ...common, to: v.literal('body-map') }),
  v.strictObject({ ...common, to: v.literal('comparison') }),
  v.strictObject({ ...common, to: v.literal('questions') }),
])
const titleAndLine = v.strictObject({ title: text, line: text })
const words = v.strictObject({
  letterhead: text,
  attract: titleAndLine,
  home: v.strictObject({ title: text, search: text }),
  doors: v.record(id, titleAndLine),
  kinds: v.record(id, text),
  searches: v.array(text),
  deskSearch: text,
  noSigns: text,
  relief: v.exactOptional(v.strictObject({ line: text, worried: text, more: text })),
  bodyMap: v.exactOptional(v.strictObject({ name: text, sides: text, first: text, relief: text })),
})

/** What the manifest says of the subject. */
export const subjectShape = v.strictObject({
  sections: v.array(v.strictObject({ id, role: v.exactOptional(v.picklist(SECTION_ROLES)) })),
  kinds: v.array(v.strictObject({ id, look: v.picklist(['tiles', 'keys']) })),
  overview: topicIdShape,
  doors: v.array(door),
  hasGlossary: v.boolean(),
  drawings: v.strictObject(drawings),
  hue: id,
  hues: v.record(id, v.strictObject({ day: toneAndTint, night: toneAndTint, paper: toneAndTint })),
  paints: v.record(id, v.strictObject({ ...v.entriesFromList(LOOKS, colour), paper: colour })),
  words: v.record(v.string(), words),
})
