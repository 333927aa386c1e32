import type { DailyNeed, DailyNeeds, FoodChart, Topic } from './content.ts'
import type { ReaderGroup } from './reader-group.ts'

/** @returns the needs that cover a group: one in a pack that compiled. */
export function needsOf({ groups }: DailyNeeds, { reader, age }: ReaderGroup): readonly DailyNeed[] {
  return groups.filter(({ readers, ages }) => readers.includes(reader) && ages.includes(age))
}

/**
 * A chart against what one group needs in a day; percents are rounded to whole ones. Without a group, or where the
 * chart knows no needs, it stays as it is: against the Daily Value of food labels.
 */
export function chartFor(chart: FoodChart, group: ReaderGroup | undefined): FoodChart {
  if (group === undefined || chart.needs === undefined) return chart
  const [need] = needsOf(chart.needs, group)
  if (need === undefined) return chart
  const rows = chart.rows.map((row) => ({ ...row, percentOfDay: Math.round((row.amount / need.amount) * 100) }))
  return { ...chart, wholeDay: need.amount, group, rows }
}

/** A topic whose charts are all against what one group needs in a day. */
export function topicFor(topic: Topic, group: ReaderGroup | undefined): Topic {
  if (group === undefined) return topic
  const sections = topic.sections.map((section) => ({
    ...section,
    blocks: section.blocks.map((block) => (block.kind === 'food-chart' ? chartFor(block, group) : block)),
  }))
  return { ...topic, sections }
}
