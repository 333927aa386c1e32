import type { Section, SectionId } from '#shared/content/content.ts'
import { formsOf, hasPicture } from './section-forms.ts'

/**
 * Sections that no sheet leaves out: who must ask first, what to ask, and what can harm. What to do about dangerous
 * signs is said by the sheet's own box, so a warning among the signs does not hold its section.
 */
function isNeeded(section: Section): boolean {
  const warns = section.role !== 'signs' && section.blocks.some((block) => block.kind === 'callout' && block.tone === 'danger')
  return warns || section.role === 'caution' || section.role === 'ask'
}

/**
 * Picks the sections that a sheet has room for: the needed ones always, then by depth, then by use on paper.
 * What everyone should read (depth 1) comes in its shortest form first, and grows while there is room; a shorter form
 * says that there is more on the screen. A section that is too long is skipped; shorter ones after it can still be chosen.
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
  const candidates = sections
    .filter(({ id }) => !chosen.has(id))
    .toSorted((a, b) => a.depth - b.depth || a.printRank - b.printRank)
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
 * As `chooseSections`, also trying other orders: neither a chart nor a box is ever split, so one order may fill the
 * pages where another leaves them half empty. The topic's own order wins unless another has room for something more useful.
 */
export function chooseAndOrder(
  sections: readonly Section[],
  fits: (chosen: readonly Section[]) => boolean,
  isHeld = isNeeded,
): readonly Section[] {
  const everyonesFirst = sections.toSorted((a, b) => Math.min(a.depth, 2) - Math.min(b.depth, 2))
  const orders = [sections, foodsBehindCaution(sections), everyonesFirst, foodsBehindCaution(everyonesFirst)]
  const fitsOnce = askedOnce(fits)
  let best: readonly Section[] | undefined
  const tried = new Set<string>()
  for (const order of orders) {
    const key = order.map(({ id }) => id).join(' ')
    if (tried.has(key)) continue
    tried.add(key)
    const chosen = chooseSections(order, fitsOnce, isHeld)
    if (best === undefined || isWorthMore(chosen, best)) best = chosen
  }
  return best ?? []
}

/** The same question is asked for many orders: its answer is kept. */
function askedOnce(fits: (chosen: readonly Section[]) => boolean): typeof fits {
  const numbers = new Map<Section, number>()
  const answers = new Map<string, boolean>()
  const numberOf = (section: Section) => {
    const number = numbers.get(section) ?? numbers.size
    numbers.set(section, number)
    return number
  }
  return (chosen) => {
    const key = chosen.map(numberOf).join(' ')
    const answer = answers.get(key) ?? fits(chosen)
    answers.set(key, answer)
    return answer
  }
}

/**
 * Whether one choice teaches more than another: what everyone should read outweighs all that comes after it, and of that
 * the most useful the rest; then come more of what who has five minutes should read, and then pictures.
 */
export function isWorthMore(one: readonly Section[], other: readonly Section[]): boolean {
  const [worths, others] = [worthsOf(one), worthsOf(other)]
  const at = worths.findIndex((worth, index) => worth !== others[index])
  return (worths[at] ?? 0) > (others[at] ?? 0)
}

function worthsOf(chosen: readonly Section[]): number[] {
  const core = chosen.filter(({ depth }) => depth < 3)
  return [
    chosen.reduce((sum, section) => sum + (section.depth === 1 ? 2 ** -section.printRank : 0), 0),
    core.length,
    core.filter(hasPicture).length,
  ]
}

function foodsBehindCaution(sections: readonly Section[]): readonly Section[] {
  const foods = sections.find(({ role }) => role === 'foods')
  const rest = sections.filter((section) => section !== foods)
  const at = rest.findIndex(({ role }) => role === 'caution')
  return foods === undefined || at < 0 ? sections : rest.toSpliced(at + 1, 0, foods)
}
