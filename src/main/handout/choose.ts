import type { Block, List, Question, Section, SectionId } from '#shared/content.ts'

/** Most useful on paper first, among sections of one depth. */
const USEFUL_FIRST: readonly SectionId[] = [
  'safety',
  'ask',
  'foods',
  'how',
  'relief',
  'what',
  'role',
  'causes',
  'signs',
  'sure',
  'risk',
  'amounts',
  'tests',
  'common',
  'questions',
]

/**
 * Sections that no sheet leaves out: who must ask first, what to ask, and what can harm. What to do about dangerous
 * signs is said by the sheet's own box, so a warning among the signs does not hold its section.
 */
export function isNeeded(section: Section): boolean {
  const warns = section.id !== 'signs' && section.blocks.some((block) => block.kind === 'callout' && block.tone === 'danger')
  return warns || section.id === 'safety' || section.id === 'ask'
}

/**
 * Picks the sections that a sheet has room for: the needed ones always, then by depth, then by use on paper.
 * What everyone should read (depth 1) comes in its shortest form first, and grows while there is room; a shorter form
 * says that there is more on the screen. One too long does not keep a shorter one out.
 * @param isHeld - which sections stand on the sheet however long it gets.
 * @param fits - whether a sheet with just these sections, in this order, keeps to its pages.
 * @returns sections in the topic's own order.
 */
export function chooseSections(
  sections: readonly Section[],
  fits: (chosen: readonly Section[]) => boolean,
  isHeld = isNeeded,
): readonly Section[] {
  const chosen = new Map(sections.filter((section) => isHeld(section)).map((section) => [section.id, section]))
  const inOrder = (set: ReadonlyMap<SectionId, Section>) => sections.flatMap(({ id }) => set.get(id) ?? [])
  const take = (forms: readonly Section[]) => {
    const form = forms.find((one) => fits(inOrder(new Map([...chosen, [one.id, one]]))))
    if (form !== undefined) chosen.set(form.id, form)
  }
  const candidates = sections.filter(({ id }) => !chosen.has(id)).toSorted((a, b) => a.depth - b.depth || rankOf(a) - rankOf(b))
  const [core, rest] = [candidates.filter(({ depth }) => depth < 3), candidates.filter(({ depth }) => depth === 3)]
  for (const section of core) take(formsOf(section).toReversed())
  // A picture of what everyone should read is worth more than words for those who want everything.
  for (const section of core) if (section.depth === 1 && chosen.has(section.id)) take(formsOf(section).filter(hasPicture))
  for (const section of rest) take(formsOf(section).toReversed())
  // Fuller forms only then: much of one thing must not keep another out.
  for (const section of candidates) if (chosen.has(section.id)) take(formsOf(section))
  return inOrder(chosen)
}

/**
 * As `chooseSections`, also trying the foods behind the safety advice: neither a chart nor a box is ever split, so one
 * order may fill the pages where the other leaves holes. The topic's own order wins unless the other has
 * room for something more useful.
 */
export function chooseAndOrder(
  sections: readonly Section[],
  fits: (chosen: readonly Section[]) => boolean,
  isHeld = isNeeded,
): readonly Section[] {
  const own = chooseSections(sections, fits, isHeld)
  const other = chooseSections(foodsBehindSafety(sections), fits, isHeld)
  // What is most useful outweighs all that comes after it.
  const worthOf = (chosen: readonly Section[]) =>
    chosen.reduce((sum, section) => sum + (section.depth === 1 ? 2 ** -rankOf(section) : 0), 0)
  return worthOf(other) > worthOf(own) ? other : own
}

function foodsBehindSafety(sections: readonly Section[]): readonly Section[] {
  const foods = sections.find(({ id }) => id === 'foods')
  const rest = sections.filter((section) => section !== foods)
  const at = rest.findIndex(({ id }) => id === 'safety')
  return foods === undefined || at < 0 ? sections : rest.toSpliced(at + 1, 0, foods)
}

/** Rows of a food chart that are enough where room is short, and where it is very short: the richest foods stand first. */
const SHORT_CHART_ROWS = 4
const SHORTEST_CHART_ROWS = 3

/** A section of which only the start is shown; the sheet says where the rest is. */
export interface ShortSection extends Section {
  readonly isShort: true
  /** A list within it has lost its last items: it says so itself. */
  readonly isCut?: true
}

function hasPicture({ blocks }: Section): boolean {
  return blocks.some(({ kind }) => kind === 'figure')
}

/**
 * The section whole; failing that, with a short food chart, and that alone; or, if everyone should read it, its start.
 * All languages of a section have as many forms.
 */
function formsOf(section: Section): readonly Section[] {
  const chart = section.blocks.find((block) => block.kind === 'food-chart')
  if (chart !== undefined) {
    const withRows = (most: number) => section.blocks.map((block) => shortened(block, most))
    const bareWith = (most: number) => withRows(most).filter(({ kind }) => kind === 'food-chart' || kind === 'callout')
    const bare = bareWith(SHORT_CHART_ROWS)
    const short = (blocks: readonly Block[]): ShortSection => ({ ...section, blocks, isShort: true })
    return [
      section,
      ...(chart.rows.length > SHORT_CHART_ROWS ? [short(withRows(SHORT_CHART_ROWS))] : []),
      ...(bare.length < section.blocks.length ? [short(bare)] : []),
      ...(chart.rows.length > SHORTEST_CHART_ROWS ? [short(bareWith(SHORTEST_CHART_ROWS))] : []),
    ]
  }
  const asked = section.blocks.filter((block) => block.kind === 'question')
  const isOfQuestions = asked.length > 0 && (asked.length > 1 || section.blocks.length === 1)
  if (isOfQuestions && section.depth < 3) {
    const fewer = asked.map((_, less) => unanswered(section, asked, asked.length - less - 1))
    return [section, ...fewer, ...fewer.slice(-1).flatMap(withoutWarningOfSigns)]
  }
  const forms = [section, startOf(section), ...withoutPicture(section), ...warningsLeftToTheSigns(section)]
  const shorter = forms.filter((form, index) => index === 0 || form.blocks.length < (forms[index - 1]?.blocks.length ?? 0))
  return [...shorter, ...fewerRisks(section)]
}

/** The start without its picture, where there is more than a picture. */
function withoutPicture(section: Section): readonly ShortSection[] {
  const start = startOf(section)
  const blocks = start.blocks.filter(({ kind }) => kind !== 'figure')
  return blocks.length > 0 && blocks.length < start.blocks.length ? [{ ...start, blocks }] : []
}

/** The same for the signs among questions. */
function withoutWarningOfSigns(section: ShortSection): readonly ShortSection[] {
  const blocks = section.blocks.filter(({ kind }) => kind !== 'callout')
  return section.id === 'signs' && blocks.length < section.blocks.length ? [{ ...section, blocks }] : []
}

/** The first statement of the signs of a shortage alone: the sheet has a box for signs that can not wait. */
function warningsLeftToTheSigns(section: Section): readonly ShortSection[] {
  if (section.id !== 'signs') return []
  const [first] = section.blocks
  return first === undefined || first.kind === 'callout' ? [] : [{ ...section, blocks: [first], isShort: true }]
}

/**
 * The first statement, the first picture, and every warning. Of how sure science is also the first that it does not
 * bear out: what is known alone would mislead.
 */
function startOf(section: Section): ShortSection {
  const claim = section.blocks.find((block) => block.kind !== 'figure')
  const figure = section.blocks.find((block) => block.kind === 'figure')
  const doubt = section.blocks.find((block) => block.kind === 'claim' && block.certainty !== 'strong' && block !== claim)
  const isHeld = (block: Block) => block.kind === 'callout' || (section.id === 'sure' && block === doubt)
  const blocks = section.blocks.filter((block) => block === claim || block === figure || isHeld(block))
  return { ...section, blocks, isShort: true }
}

/** So many of who is at risk are named where there is no room for all; the section then says that they are not all. */
const SHORT_RISKS = 4

function fewerRisks(section: Section): readonly ShortSection[] {
  const [claim] = section.blocks
  if (section.id !== 'risk' || claim?.kind !== 'claim') return []
  const [list] = claim.blocks
  if (list?.kind !== 'list' || list.items.length <= SHORT_RISKS + 1) return []
  const few = { ...claim, blocks: [{ ...list, items: list.items.slice(0, SHORT_RISKS) }] }
  const warnings = section.blocks.filter(({ kind }) => kind === 'callout')
  return [{ ...section, blocks: [few, ...warnings], isShort: true, isCut: true }]
}

/** The first so many questions with their answers, and the others as they are asked: their answers are on the screen. */
function unanswered(section: Section, asked: readonly Question[], answered: number): ShortSection {
  const rest = asked.slice(answered)
  const list: List = { kind: 'list', ordered: false, items: rest.map(({ question }) => [{ text: question }]) }
  const blocks = section.blocks.filter((block) => block.kind !== 'question' || !rest.includes(block))
  return { ...section, blocks: [...blocks, list], isShort: true }
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

function rankOf(section: Section): number {
  return USEFUL_FIRST.indexOf(section.id)
}
