import * as v from 'valibot'
import { CODE_SYSTEMS } from '#shared/content/content.ts'
import type { PackManifest } from '#shared/subject/pack.ts'
import { isTopicId } from '#shared/content/topic-id.ts'
import { nameShape, topicIdShape } from './name-shapes.ts'
import { subjectShape } from './subject-shape.ts'

/** Above what a pack of a hundred topics in five languages needs; below what would slow a start. */
export const MANIFEST_BYTES_MAX = 2_000_000

const text = v.pipe(v.string(), v.maxLength(2_000))
const language = v.pipe(v.string(), v.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/), v.maxLength(35))
const day = v.pipe(v.string(), v.isoDate())

/** A path that can only mean a file below the pack: no dots at the front, no backslash, no drive. */
const path = v.pipe(v.string(), v.maxLength(200), v.regex(/^[a-z0-9][a-z0-9._-]*(\/[a-z0-9][a-z0-9._-]*)*$/i))

const emblem = v.variant('kind', [
  v.strictObject({ kind: v.literal('letters'), letters: text, sub: v.exactOptional(text) }),
  v.strictObject({ kind: v.literal('drawing'), drawing: nameShape }),
])

const summary = v.strictObject({
  id: topicIdShape,
  language,
  kind: nameShape,
  title: text,
  tagline: text,
  emblem,
  hue: nameShape,
  words: v.array(text),
  codes: v.array(
    v.strictObject({
      system: v.picklist(CODE_SYSTEMS),
      code: text,
      display: text,
      status: v.picklist(['checked', 'seen-once']),
    }),
  ),
  titleLanguage: v.exactOptional(language),
})

const manifest = v.strictObject({
  schema: v.literal(2),
  id: nameShape,
  edition: day,
  languages: v.pipe(v.array(language), v.minLength(1)),
  subject: subjectShape,
  topics: v.record(language, v.array(summary)),
  reviewDue: v.strictObject({
    topics: v.record(
      v.pipe(
        v.string(),
        v.check((key) => isTopicId(key), 'not pack/topic'),
      ),
      day,
    ),
    checklist: day,
    bodyMap: v.exactOptional(day),
  }),
  files: v.pipe(
    v.array(
      v.strictObject({
        path,
        sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
        bytes: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(50_000_000)),
      }),
    ),
    v.maxLength(10_000),
    v.check((files) => new Set(files.map((file) => file.path)).size === files.length, 'a path is listed twice'),
  ),
  untranslated: v.exactOptional(v.array(v.strictObject({ language, file: path, parts: v.pipe(v.number(), v.integer()) }))),
})

/**
 * @param raw - the text of `manifest.json`.
 * @throws TypeError that says which field is wrong; never a text to show to the public.
 */
export function parseManifest(raw: string): PackManifest {
  const result = v.safeParse(manifest, parseJson(raw))
  if (result.success) return result.output
  const issue = result.issues[0]
  throw new TypeError(`${v.getDotPath(issue) ?? 'whole file'}: ${issue.message}`)
}

function parseJson(raw: string): unknown {
  try {
    return JSON.parse(raw)
  } catch {
    throw new TypeError('not JSON')
  }
}
