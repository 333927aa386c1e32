import type { Block, FoodChart, Section, SectionId } from '#shared/content.ts'

/** Most useful on paper first, among sections of one depth. */
const USEFUL_FIRST: readonly SectionId[] = [
  'safety',
  'ask',
  'how',
  'foods',
  'what',
  'relief',
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
function isNeeded(section: Section): boolean {
  const warns = section.id !== 'signs' && section.blocks.some((block) => block.kind === 'callout' && block.tone === 'danger')
  return warns || section.id === 'safety' || section.id === 'ask'
}

/**
 * Picks the sections that a sheet has room for: the needed ones always, then by depth, then by use on paper.
 * A section is taken or left as one, only its food chart may be shorter; one too long does not keep a shorter one out.
 * @param fits - whether a sheet with just these sections, in this order, keeps to its pages.
 * @returns sections in the topic's own order.
 */
export function chooseSections(sections: readonly Section[], fits: (chosen: readonly Section[]) => boolean): readonly Section[] {
  const chosen = new Map(sections.filter(isNeeded).map((section) => [section.id, section]))
  const inOrder = (set: ReadonlyMap<SectionId, Section>) => sections.flatMap(({ id }) => set.get(id) ?? [])
  const candidates = sections.filter(({ id }) => !chosen.has(id)).toSorted((a, b) => a.depth - b.depth || rankOf(a) - rankOf(b))
  for (const section of candidates) {
    const form = formsOf(section).find((one) => fits(inOrder(new Map([...chosen, [one.id, one]]))))
    if (form !== undefined) chosen.set(form.id, form)
  }
  return inOrder(chosen)
}

/** Rows of a food chart that are enough where room is short: the richest foods stand first. */
const SHORT_CHART_ROWS = 5

/** A food chart of which only the first rows are shown; the sheet says where the others are. */
export interface ShortFoodChart extends FoodChart {
  readonly isShort: true
}

/** The section whole; failing that, with a short food chart. */
function formsOf(section: Section): readonly Section[] {
  const isLong = section.blocks.some((block) => block.kind === 'food-chart' && block.rows.length > SHORT_CHART_ROWS)
  return isLong ? [section, { ...section, blocks: section.blocks.map(shortened) }] : [section]
}

function shortened(block: Block): Block | ShortFoodChart {
  return block.kind === 'food-chart' ? { ...block, rows: block.rows.slice(0, SHORT_CHART_ROWS), isShort: true } : block
}

function rankOf(section: Section): number {
  return USEFUL_FIRST.indexOf(section.id)
}
