import type { Block, FoodChart, Section, SectionId } from '#shared/content.ts'

/** Most useful on paper first, among sections of one depth. */
const USEFUL_FIRST: readonly SectionId[] = [
  'safety',
  'ask',
  'how',
  'foods',
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
 * A section is taken whole where it can be; a shorter form says that there is more on the screen. One too long does not
 * keep a shorter one out.
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
  const candidates = sections.filter(({ id }) => !chosen.has(id)).toSorted((a, b) => a.depth - b.depth || rankOf(a) - rankOf(b))
  for (const section of candidates) {
    const form = formsOf(section).find((one) => fits(inOrder(new Map([...chosen, [one.id, one]]))))
    if (form !== undefined) chosen.set(form.id, form)
  }
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

/** Rows of a food chart that are enough where room is short: the richest foods stand first. */
const SHORT_CHART_ROWS = 4

/** A food chart of which only the first rows are shown; the sheet says where the others are. */
export interface ShortFoodChart extends FoodChart {
  readonly isShort: true
}

/** A section of which only the start is shown; the sheet says where the rest is. */
export interface ShortSection extends Section {
  readonly isShort: true
}

/** The section whole; failing that, with a short food chart; failing that, if everyone should read it, its start. */
function formsOf(section: Section): readonly Section[] {
  const chart = section.blocks.find((block) => block.kind === 'food-chart')
  if (chart !== undefined) {
    return chart.rows.length > SHORT_CHART_ROWS ? [section, { ...section, blocks: section.blocks.map(shortened) }] : [section]
  }
  const start = startOf(section)
  return section.depth === 1 && start.blocks.length < section.blocks.length ? [section, start] : [section]
}

/** The first statement, the first picture, and every warning. */
function startOf(section: Section): ShortSection {
  const claim = section.blocks.find((block) => block.kind !== 'figure')
  const figure = section.blocks.find((block) => block.kind === 'figure')
  const blocks = section.blocks.filter((block) => block === claim || block === figure || block.kind === 'callout')
  return { ...section, blocks, isShort: true }
}

/** Another language's section in the same form as the chosen one: the same blocks, the chart as short. */
export function sameForm(chosen: Section, whole: Section, other: Section): Section | ShortSection {
  const blocks = chosen.blocks.flatMap((block) => {
    const at = whole.blocks.findIndex((one) => one === block || (one.kind === 'food-chart' && block.kind === 'food-chart'))
    const twin = other.blocks[at]
    if (twin === undefined) return []
    return ['isShort' in block ? shortened(twin) : twin]
  })
  return 'isShort' in chosen ? { ...other, blocks, isShort: true } : { ...other, blocks }
}

function shortened(block: Block): Block | ShortFoodChart {
  return block.kind === 'food-chart' ? { ...block, rows: block.rows.slice(0, SHORT_CHART_ROWS), isShort: true } : block
}

function rankOf(section: Section): number {
  return USEFUL_FIRST.indexOf(section.id)
}
