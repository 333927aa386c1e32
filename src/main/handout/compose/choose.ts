import type { Section, SectionId } from '#shared/content/content.ts'
import { isMust } from '#shared/content/depth.ts'
import type { SectionRole } from '#shared/content/section-roles.ts'
import { formsOf, hasMustOnly, hasPicture } from './section-forms.ts'

/** Sections that stand on every sheet, whole wherever the must blocks leave room: who must ask first, and what to ask. */
function isNeeded({ role }: Section): boolean {
  return role === 'caution' || role === 'ask'
}

/** What everyone should have at home: what a minute shows, and what helps at once. */
function isEveryones({ depth, role }: Section): boolean {
  return depth === 1 || role === 'relief'
}

/**
 * Picks the sections that a sheet has room for: all must blocks and the needed ones always, then by depth, then by use on paper.
 * What everyone should have at home comes in its shortest form first, and grows while there is room. A section that is too long is skipped; shorter ones after it can still be chosen.
 * @param fits - whether a sheet with just these sections, in this order, keeps to its pages.
 * @returns sections in the topic's own order.
 */
export function chooseSections(sections: readonly Section[], fits: (chosen: readonly Section[]) => boolean): readonly Section[] {
  const chosen = new Map(leastSections(sections).map((section) => [section.id, section]))
  const inOrder = (set: ReadonlyMap<SectionId, Section>) => sections.flatMap(({ id }) => set.get(id) ?? [])
  const take = (forms: readonly Section[]) => {
    const form = forms.find((one) => fits(inOrder(new Map([...chosen, [one.id, one]]))))
    if (form !== undefined) chosen.set(form.id, form)
  }
  const takeWhole = (role: SectionRole) => {
    for (const section of sections.filter((section) => section.role === role)) take(formsOf(section))
  }
  const candidates = sections
    .filter((section) => !isNeeded(section))
    .toSorted((a, b) => a.depth - b.depth || a.printRank - b.printRank)
  const [core, rest] = [candidates.filter(({ depth }) => depth < 3), candidates.filter(({ depth }) => depth === 3)]
  const fromShortest = (section: Section) =>
    formsOf(section)
      .filter((form) => !hasMustOnly(form))
      .toReversed()
  const everyones = core.filter(isEveryones)
  takeWhole('caution')
  for (const section of everyones) take(fromShortest(section))
  takeWhole('ask')
  for (const section of core) if (!everyones.includes(section)) take(fromShortest(section))
  // A picture of what everyone should read is worth more than words for those who want everything.
  for (const section of everyones) if (chosen.has(section.id)) take(formsOf(section).filter(hasPicture))
  for (const section of rest) take(fromShortest(section))
  // Fuller forms only then: much of one thing must not keep another out.
  for (const section of candidates) if (chosen.has(section.id)) take(formsOf(section))
  return inOrder(chosen)
}

/** What every sheet of a topic shows, whatever is left out: the must blocks, and the needed sections in their shortest form. */
function leastSections(sections: readonly Section[]): readonly Section[] {
  return sections.flatMap((section) => {
    const isShown = isNeeded(section) || section.blocks.some(isMust)
    return isShown ? (formsOf(section).at(-1) ?? section) : []
  })
}

/**
 * As `chooseSections`, also trying other orders: neither a chart nor a box is ever split, so one order may fill the
 * pages where another leaves them half empty. The topic's own order wins unless another has room for something more useful.
 */
export function chooseAndOrder(sections: readonly Section[], fits: (chosen: readonly Section[]) => boolean): readonly Section[] {
  const everyonesFirst = sections.toSorted((a, b) => Math.min(a.depth, 2) - Math.min(b.depth, 2))
  const orders = [sections, foodsBehindCaution(sections), everyonesFirst, foodsBehindCaution(everyonesFirst)]
  const fitsOnce = askedOnce(fits)
  let best: readonly Section[] | undefined
  const tried = new Set<string>()
  for (const order of orders) {
    const key = order.map(({ id }) => id).join(' ')
    if (tried.has(key)) continue
    tried.add(key)
    const chosen = chooseSections(order, fitsOnce)
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
 * Whether one choice teaches more than another: whole sections that every sheet needs come first; then what everyone
 * should read outweighs all that comes after it, and of that the most useful the rest; then come more of what who has five minutes should read, and then pictures.
 */
export function isWorthMore(one: readonly Section[], other: readonly Section[]): boolean {
  const [worths, others] = [worthsOf(one), worthsOf(other)]
  const at = worths.findIndex((worth, index) => worth !== others[index])
  return (worths[at] ?? 0) > (others[at] ?? 0)
}

function worthsOf(chosen: readonly Section[]): number[] {
  // Must blocks are in every choice.
  const more = chosen.filter((section) => !hasMustOnly(section))
  const core = more.filter(({ depth }) => depth < 3)
  return [
    chosen.filter((section) => isNeeded(section) && !('isShort' in section)).length,
    more.reduce((sum, section) => sum + (isEveryones(section) ? 2 ** -section.printRank : 0), 0),
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
