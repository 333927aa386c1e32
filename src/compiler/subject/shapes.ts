import {
  array,
  type InferOutput,
  minLength,
  optional,
  picklist,
  pipe,
  record,
  regex,
  strictObject,
  string,
  transform,
} from 'valibot'
import { DOOR_TARGETS, DRAWING_ROLES, type DrawingRole } from '#shared/subject/subject.ts'
import { SECTION_ROLES } from '#shared/content/section-roles.ts'
import type { Colour } from '#shared/subject/colour.ts'
import { id, someIds, words } from '../yaml/shapes.ts'

const colour = pipe(
  string(),
  regex(/^#[0-9a-f]{6}$/u, 'is not a colour. Write it as `"#203c17"`, in quotes and small letters.'),
  transform((text) => text as Colour),
)

const toneAndTint = strictObject({ tone: colour, tint: colour })
const hue = strictObject({ day: toneAndTint, night: toneAndTint, paper: toneAndTint })
const paint = strictObject({ day: colour, 'day-high': colour, night: colour, 'night-high': colour, paper: colour })
const optionalId = optional(id)
const drawings = Object.fromEntries(DRAWING_ROLES.map((role) => [role, optionalId])) as Record<DrawingRole, typeof optionalId>

/** What pack.yaml says of the subject; its words stand in words/<language>.yaml. */
export const subjectShape = strictObject({
  sections: pipe(
    array(strictObject({ id, role: optional(picklist(SECTION_ROLES)) })),
    minLength(1, 'is an empty list. Name at least one section.'),
  ),
  kinds: pipe(
    array(strictObject({ id, look: picklist(['tiles', 'keys']) })),
    minLength(1, 'is an empty list. Name at least one kind of topic.'),
  ),
  overview: id,
  doors: optional(array(strictObject({ id, to: picklist(DOOR_TARGETS), topic: optionalId, drawing: optionalId })), []),
  drawings: optional(strictObject(drawings), {}),
  foodDrawings: optional(array(strictObject({ foods: someIds, drawing: id })), []),
  hue: id,
  hues: record(id, hue),
  paints: optional(record(id, paint), {}),
})
/** What `subjectShape` accepts. */
export type SubjectFacts = InferOutput<typeof subjectShape>

const titleAndLine = strictObject({ title: words, line: words })

/** words/<language>.yaml. */
export const subjectWordsShape = strictObject({
  letterhead: words,
  attract: titleAndLine,
  home: strictObject({ title: words, search: words }),
  doors: optional(record(id, titleAndLine), {}),
  kinds: record(id, words),
  searches: pipe(array(words), minLength(1, 'is an empty list. Write at least one word that people search for.')),
  deskSearch: words,
  noSigns: words,
  relief: optional(strictObject({ line: words, worried: words, more: words })),
  bodyMap: optional(strictObject({ name: words, sides: words, first: words, relief: words })),
})
/** What `subjectWordsShape` accepts. */
export type WrittenWords = InferOutput<typeof subjectWordsShape>
