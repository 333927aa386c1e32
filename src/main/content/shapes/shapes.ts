import * as v from 'valibot'
import { CERTAINTIES, type Source } from '#shared/content/content.ts'
import type { Drawing } from '#shared/content/drawing.ts'
import { type PackReading, READING_SCALES } from '#shared/review/reading.ts'
import type { SheetChoices } from '#shared/sheet-choices.ts'
import type { SearchIndex } from '#shared/search.ts'
import type { TextByKind, TextKind, TextName, TextOf } from '#shared/texts/text-name.ts'
import { isChecklist } from './checklist-shape.ts'

/**
 * What each file must at least look like. The compiler checked every word and the hash proves that nothing changed
 * since; these catch a pack written by another version of the compiler before a screen trips over it.
 */
const ids = v.array(v.string())
const list = v.array(v.looseObject({}))

const topic = v.looseObject({
  id: v.string(),
  language: v.string(),
  title: v.string(),
  message: v.looseObject({ kind: v.literal('claim'), certainty: v.picklist(CERTAINTIES), blocks: list }),
  sections: v.array(v.looseObject({ id: v.string(), title: v.string(), depth: v.number(), blocks: list })),
  sources: ids,
  talkingPoints: ids,
  written: v.string(),
  reviewDue: v.string(),
  revision: v.string(),
})
const comparison = v.looseObject({ revision: v.string(), topics: ids, rows: v.array(v.looseObject({ cells: list })) })
const glossary = v.looseObject({
  revision: v.string(),
  terms: v.array(v.looseObject({ id: v.string(), word: v.string(), also: ids, meaning: list, sources: ids })),
})
const bodyMap = v.looseObject({
  revision: v.string(),
  drawing: v.string(),
  sides: list,
  areas: v.array(
    v.looseObject({ id: v.string(), title: v.string(), regions: v.looseObject({}), signs: v.looseObject({}), topics: ids }),
  ),
})
const search = v.looseObject({ language: v.string(), index: v.looseObject({ documentCount: v.number() }) })
const drawings = v.record(v.string(), v.looseObject({ width: v.number(), height: v.number(), marks: list }))
const sources = v.array(v.looseObject({ id: v.string(), title: v.string(), publisher: v.string() }))

const sheets = v.record(
  v.string(),
  v.strictObject({
    sections: v.array(v.tuple([v.string(), v.pipe(v.number(), v.integer(), v.minValue(0))])),
    isCompact: v.boolean(),
  }),
)

// Strict and finite: staff decide by these numbers.
const score = v.pipe(v.number(), v.finite())
const measured = { score, also: v.exactOptional(score) }
const reading = v.strictObject({
  language: v.string(),
  scale: v.picklist(READING_SCALES),
  texts: v.record(
    v.string(),
    v.strictObject({
      ...measured,
      parts: v.pipe(v.array(v.strictObject({ ...measured, part: v.pipe(v.string(), v.nonEmpty()) })), v.minLength(1)),
    }),
  ),
})

/** One check a kind of text: whether plain data can stand for that type. */
const TEXT_SHAPES: { readonly [K in TextKind]: (data: unknown) => data is TextByKind[K] } = {
  checklist: isChecklist,
  comparison: (data): data is TextByKind['comparison'] => v.is(comparison, data),
  'body-map': (data): data is TextByKind['body-map'] => v.is(bodyMap, data),
  glossary: (data): data is TextByKind['glossary'] => v.is(glossary, data),
  topic: (data): data is TextByKind['topic'] => v.is(topic, data),
}

/** The check of a text's kind. */
export function shapeOf<N extends TextName>(name: N): (data: unknown) => data is TextOf<N> {
  return TEXT_SHAPES[name.kind] as (data: unknown) => data is TextOf<N>
}

/** One check for each other kind of file. */
export const isShapedAs = {
  reading: (data: unknown): data is PackReading => v.is(reading, data),
  search: (data: unknown): data is SearchIndex => v.is(search, data),
  drawings: (data: unknown): data is Record<string, Drawing> => v.is(drawings, data),
  sheets: (data: unknown): data is SheetChoices => v.is(sheets, data),
  sources: (data: unknown): data is Source[] => v.is(sources, data),
}
