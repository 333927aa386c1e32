import type { SectionId } from '#shared/content/content.ts'

/** Rows that are named otherwise than the section that says more. */
const SECTION_OF_ROW: Readonly<Record<string, SectionId>> = {
  shortfall: 'how',
  likely: 'sure',
  who: 'risk',
  ask: 'safety',
}

/** @returns the section of a topic that a row of the comparison leads to, or undefined for the topic's beginning. */
export function sectionOfRow(rowId: string, sections: readonly SectionId[]): SectionId | undefined {
  return SECTION_OF_ROW[rowId] ?? sections.find((id) => id === rowId)
}
