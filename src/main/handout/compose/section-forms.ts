import type { Block, Question, Section } from '#shared/content/content.ts'
import { isMust, mustOf } from '#shared/content/depth.ts'
import { WeakCache } from '../base/bounded-cache.ts'

/** Rows of a food chart that are enough where room is short, and where it is very short: the richest foods stand first. */
const SHORT_CHART_ROWS = 4
const SHORTEST_CHART_ROWS = 3

/** A section of which only the start is shown. */
export interface ShortSection extends Section {
  readonly isShort: true
  /** A list within it has lost its last items, or it the last of its questions: it says so itself. */
  readonly isCut?: true
}

/** Whether a picture is among what it shows. */
export function hasPicture({ blocks }: Section): boolean {
  return blocks.some(({ kind }) => kind === 'figure')
}

/**
 * The section whole; failing that, with a short food chart, and that alone; or its start; or its must blocks alone. Must
 * blocks are in every form. All languages of a section have as many forms.
 */
export function formsOf(section: Section): readonly Section[] {
  return forms.get(section, () => [...makeForms(section), ...mustForms(section)])
}

/** Each form is made once: how it is set and whether it fits are kept by the form itself. */
const forms = new WeakCache<Section, readonly Section[]>()

/** Whether all but the must blocks are left out. */
export function hasMustOnly(section: Section): boolean {
  return 'isShort' in section && section.blocks.every(isMust)
}

function mustForms(section: Section): readonly ShortSection[] {
  // Without something to ask, a section of it says nothing.
  if (section.role === 'ask') return []
  return mustOf(section)
    .filter(({ blocks }) => blocks.length < section.blocks.length)
    .map((short) => ({ ...short, isShort: true }))
}

function makeForms(section: Section): readonly Section[] {
  const chart = section.blocks.find((block) => block.kind === 'food-chart')
  if (chart !== undefined) {
    const withRows = (most: number) => section.blocks.map((block) => shortened(block, most))
    const bareWith = (most: number) =>
      withRows(most).filter((block) => block.kind === 'food-chart' || block.kind === 'callout' || isMust(block))
    const bare = bareWith(SHORT_CHART_ROWS)
    const short = (blocks: readonly Block[]): ShortSection => ({ ...section, blocks, isShort: true })
    return [
      section,
      ...(chart.rows.length > SHORT_CHART_ROWS ? [short(withRows(SHORT_CHART_ROWS))] : []),
      ...(bare.length < section.blocks.length ? [short(bare)] : []),
      ...(chart.rows.length > SHORTEST_CHART_ROWS ? [short(bareWith(SHORTEST_CHART_ROWS))] : []),
    ]
  }
  if (section.role === 'caution') return [section, ...gravestOf(section)]
  const asked = section.blocks.filter((block) => block.kind === 'question')
  const isOfQuestions = asked.length > 0 && (asked.length > 1 || section.blocks.length === 1)
  if (isOfQuestions && section.depth < 3) {
    const optional = asked.filter((question) => !isMust(question))
    const fewer = optional.slice(1).map((_, less) => withFewer(section, optional, optional.length - less - 1))
    return [section, ...fewer, ...fewer.slice(-1).flatMap(withoutWarningOfSigns)]
  }
  const forms = [section, startOf(section), ...withoutPicture(section), ...warningsLeftToTheSigns(section)]
  const shorter = forms.filter((form, index) => index === 0 || form.blocks.length < (forms[index - 1]?.blocks.length ?? 0))
  return [...shorter, ...fewerRisks(section), ...fewerQuestions(section)]
}

/** Of who must ask first ever fewer blocks, the gravest last: must blocks, dangers, other boxes, the rest. */
function gravestOf(section: Section): readonly ShortSection[] {
  const graveness = (block: Block) => {
    if (isMust(block)) return 0
    if (block.kind !== 'callout') return 3
    return block.tone === 'danger' ? 1 : 2
  }
  const optional = section.blocks.filter((block) => !isMust(block)).toSorted((one, other) => graveness(one) - graveness(other))
  return optional.slice(1).map((_, less) => {
    const kept = new Set(optional.slice(0, optional.length - less - 1))
    return { ...section, blocks: section.blocks.filter((block) => isMust(block) || kept.has(block)), isShort: true }
  })
}

/** The start without its picture, where there is more than a picture. */
function withoutPicture(section: Section): readonly ShortSection[] {
  const start = startOf(section)
  const blocks = start.blocks.filter(({ kind }) => kind !== 'figure')
  return blocks.length > 0 && blocks.length < start.blocks.length ? [{ ...start, blocks }] : []
}

/** The same for the signs among questions. */
function withoutWarningOfSigns(section: ShortSection): readonly ShortSection[] {
  const blocks = section.blocks.filter((block) => block.kind !== 'callout' || isMust(block))
  return section.role === 'signs' && blocks.length < section.blocks.length ? [{ ...section, blocks }] : []
}

/** The first statement of the signs of a shortage, and what must stand: the sheet has a box for signs that cannot wait. */
function warningsLeftToTheSigns(section: Section): readonly ShortSection[] {
  if (section.role !== 'signs') return []
  const [first] = section.blocks
  return first === undefined || first.kind === 'callout'
    ? []
    : [{ ...section, blocks: section.blocks.filter((block) => block === first || isMust(block)), isShort: true }]
}

/**
 * The first statement, the first picture, every warning and what must stand. Of how sure science is also the first that it does not
 * bear out: what is known alone would mislead.
 */
function startOf(section: Section): ShortSection {
  const claim = section.blocks.find((block) => block.kind !== 'figure')
  const figure = section.blocks.find((block) => block.kind === 'figure')
  const doubt = section.blocks.find((block) => block.kind === 'claim' && block.certainty !== 'strong' && block !== claim)
  const isHeld = (block: Block) => block.kind === 'callout' || isMust(block) || (section.role === 'certainty' && block === doubt)
  const blocks = section.blocks.filter((block) => block === claim || block === figure || isHeld(block))
  return { ...section, blocks, isShort: true }
}

/** So many of who is at risk are named where there is no room for all; the section then says that they are not all. */
const SHORT_RISKS = 4

function fewerRisks(section: Section): readonly ShortSection[] {
  const [claim] = section.blocks
  if (section.role !== 'risk' || claim?.kind !== 'claim' || isMust(claim)) return []
  const [list] = claim.blocks
  if (list?.kind !== 'list' || list.items.length <= SHORT_RISKS + 1) return []
  const few = { ...claim, blocks: [{ ...list, items: list.items.slice(0, SHORT_RISKS) }] }
  const warnings = section.blocks.filter((block) => block.kind === 'callout' || isMust(block))
  return [{ ...section, blocks: [few, ...warnings], isShort: true, isCut: true }]
}

/** So many things to ask are enough where there is no room for all. */
const SHORT_ASKS = 3

function fewerQuestions(section: Section): readonly ShortSection[] {
  const list = section.blocks.find((block) => block.kind === 'list')
  if (section.role !== 'ask' || list === undefined || list.items.length <= SHORT_ASKS) return []
  const few = { ...list, items: list.items.slice(0, SHORT_ASKS) }
  const blocks = section.blocks.filter((block) => block === list || isMust(block))
  return [{ ...section, blocks: blocks.map((block) => (block === list ? few : block)), isShort: true }]
}

/**
 * Of questions that need not stand the first so many, each with its answer, and nothing of the others: the section says that
 * these are not all.
 */
function withFewer(section: Section, optional: readonly Question[], count: number): ShortSection {
  const left = new Set<Block>(optional.slice(count))
  return { ...section, blocks: section.blocks.filter((block) => !left.has(block)), isShort: true, isCut: true }
}

/** Another language's section in the same form as the chosen one. Both are built alike, so they have the same forms. */
export function sameForm(chosen: Section, whole: Section, other: Section): Section {
  const wanted = JSON.stringify(chosen)
  const at = formsOf(whole).findIndex((form) => JSON.stringify(form) === wanted)
  return formsOf(other)[at] ?? other
}

function shortened(block: Block, most: number): Block {
  return block.kind === 'food-chart' ? { ...block, rows: block.rows.slice(0, most) } : block
}
