import type { Section, SectionId } from '#shared/content.ts'

/** Most useful on paper first, among sections of one depth. */
const USEFUL_FIRST: readonly SectionId[] = [
  'safety',
  'ask',
  'role',
  'how',
  'what',
  'causes',
  'relief',
  'foods',
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
 * A section is taken whole or not at all; one too long does not keep a shorter one out.
 * @param fits - whether a sheet with just these sections, in this order, keeps to its pages.
 * @returns sections in the topic's own order.
 */
export function chooseSections(sections: readonly Section[], fits: (chosen: readonly Section[]) => boolean): readonly Section[] {
  const chosen = new Set(sections.filter(isNeeded))
  const inOrder = (set: ReadonlySet<Section>) => sections.filter((section) => set.has(section))
  const candidates = sections
    .filter((section) => !chosen.has(section))
    .toSorted((a, b) => a.depth - b.depth || rankOf(a) - rankOf(b))
  for (const section of candidates) {
    if (fits(inOrder(new Set([...chosen, section])))) chosen.add(section)
  }
  return inOrder(chosen)
}

function rankOf(section: Section): number {
  return USEFUL_FIRST.indexOf(section.id)
}
