import type {
  Block,
  Callout,
  Claim,
  LanguageTag,
  List,
  Paragraph,
  Section,
  SourceId,
  Text,
  Topic,
} from '#shared/content/content.ts'
import { isTitled, minuteOf } from '#shared/content/depth.ts'

/** What of a topic stands on a sheet. */
export interface TopicContent {
  readonly sections: readonly Section[]
  readonly isShort: boolean
  /** What to remember, said once more at the end of a short sheet. */
  readonly remember?: string
}

/** What a short sheet shows besides the message, what can harm and the points. */
export interface ShortForm {
  /** Things to ask, from the first on; with none the section of them is left out. */
  readonly asks: number
  readonly hasFoods: boolean
  readonly hasPicture: boolean
  /** Whether the message's strong words stand once more at the end. */
  readonly hasSummary: boolean
}

/** What stands on every short sheet, whatever is left out: in large print two pages may hold no more than what can harm and the points. */
export const LEAST_SHORT_FORM: ShortForm = { asks: 0, hasFoods: false, hasPicture: false, hasSummary: false }

/** The forms of a short sheet, the fullest first: the others are for pages that have no room for it. */
export const SHORT_FORMS = [
  { asks: 3, hasFoods: true, hasPicture: true, hasSummary: true },
  { asks: 2, hasFoods: true, hasPicture: true, hasSummary: true },
  { asks: 1, hasFoods: true, hasPicture: true, hasSummary: true },
  { asks: 1, hasFoods: true, hasPicture: true, hasSummary: false },
  // Where the foods find no place, what they left open is for the rest.
  { asks: 3, hasFoods: false, hasPicture: true, hasSummary: true },
  { asks: 2, hasFoods: false, hasPicture: true, hasSummary: true },
  { asks: 1, hasFoods: false, hasPicture: true, hasSummary: false },
  { asks: 1, hasFoods: true, hasPicture: false, hasSummary: false },
  { asks: 1, hasFoods: false, hasPicture: false, hasSummary: false },
  LEAST_SHORT_FORM,
] as const satisfies readonly ShortForm[]

/** A section of a short sheet whose title would say nothing. */
export interface UntitledSection extends Section {
  readonly isUntitled: true
}

/** A section with a line below it to write on. */
export interface SectionToFillIn extends Section {
  readonly isToFillIn: true
}

/**
 * What a minute shows, as sections: what can harm first, in boxes that may stand side by side.
 * @param always - signs that no sheet may lack.
 */
export function shortContent(topic: Pick<Topic, 'message' | 'sections'>, always: AlwaysSigns, form: ShortForm): TopicContent {
  const { picture: found, must, sections: all } = minuteOf(topic, form.asks)
  const picture = form.hasPicture ? found : undefined
  const isShown = ({ role }: Section) => (role !== 'foods' || form.hasFoods) && (role !== 'ask' || form.asks > 0)
  const sections = all.filter(isShown)
  const boxes = must.filter((part) => !part.isTitled).flatMap(({ section }) => section.blocks)
  const titled = must.filter((part) => part.isTitled).map(({ section }) => section)
  // On paper the picture stands beside the points.
  const pictured = (section: Section) => (picture === undefined ? section : { ...section, blocks: [picture, ...section.blocks] })
  const rest = sections.map((section) => (isTitled(section) ? toFillIn(section) : untitled(pictured(section))))
  const summary = form.hasSummary ? strongWords(topic.message) : ''
  return {
    sections: [untitled(mustSection(withAlways(boxes, always))), ...titled, ...rest],
    isShort: true,
    ...(summary === '' ? {} : { remember: summary }),
  }
}

/** What the author made strong in the message: the one thing to take away. */
function strongWords({ blocks }: Claim): string {
  const texts = blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : block.items))
  return texts
    .flat()
    .flatMap(({ text, strong }) => (strong === true ? [text] : []))
    .join(' ')
}

/** Signs of an emergency that no sheet may lack, in their briefest words. */
export interface AlwaysSigns {
  readonly signs: readonly { readonly id: string; readonly text: Text; readonly sources: readonly SourceId[] }[]
  /** Of the box that tells of an emergency: signs stand in a topic's own box of this title, where it has one. */
  readonly title: string
  /** Before them in a topic's own box: "Also for any one of these:". */
  readonly also: string
  /** What to do for any of them, below them in a box of their own. */
  readonly act: string
  /** Of the words, where they stand in for a translation. */
  readonly language?: LanguageTag
}

/** The boxes with the signs in them: in the topic's own box of an emergency, else in one more. What a box says itself is not said twice. */
function withAlways(boxes: readonly Block[], { signs, title, also, act, language }: AlwaysSigns): readonly Block[] {
  const said = new Set(boxes.flatMap((block) => (block.kind === 'callout' ? (block.signs ?? []) : [])))
  const left = signs.filter(({ id }) => !said.has(id))
  if (left.length === 0) return boxes
  const list: List = { kind: 'list', ordered: false, items: left.map(({ text }) => text) }
  const sources = [...new Set(left.flatMap((sign) => sign.sources))]
  const isOwn = (block: Block): block is Callout =>
    block.kind === 'callout' && block.tone === 'danger' && block.title === title && block.language === language
  const at = boxes.findIndex(isOwn)
  const own = boxes[at]
  if (own === undefined || !isOwn(own)) {
    const mark = language === undefined ? {} : { language }
    const last: Paragraph = { kind: 'paragraph', text: [{ text: act }] }
    return [...boxes, { kind: 'callout', tone: 'danger', title, sources, blocks: [list, last], ...mark }]
  }
  const lead: Paragraph = { kind: 'paragraph', text: [{ text: also }] }
  return boxes.with(at, { ...own, sources: [...new Set([...own.sources, ...sources])], blocks: [...own.blocks, lead, list] })
}

/** What can harm, as a section of its own. */
function mustSection(blocks: Section['blocks']): Section {
  return { id: 'must', title: '', depth: 1, printRank: 0, blocks }
}

function toFillIn(section: Section): Section | SectionToFillIn {
  return section.role === 'ask' ? { ...section, isToFillIn: true } : section
}

const untitled = (section: Section): UntitledSection => ({ ...section, isUntitled: true })
