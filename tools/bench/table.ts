import { verdictOf, type Comparison, type Spread } from './comparison.ts'

const HEAD = ['what', 'ours', 'theirs', 'ratio', 'goal', '']

/** The comparisons as lines of one width of columns, words to the left and numbers to the right. */
export function tableOf(comparisons: readonly Comparison[]): string[] {
  const rows = [HEAD, ...comparisons.map(rowOf)]
  const widths = HEAD.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)))
  const isWords = (column: number) => column === 0 || column === HEAD.length - 1
  return rows.map((row) =>
    row
      .map((cell, column) => (isWords(column) ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join('  ')
      .trimEnd(),
  )
}

function rowOf(comparison: Comparison): string[] {
  const { what, ours, theirs, ratio, goal } = comparison
  const verdict = verdictOf(comparison)
  return [
    what,
    amount(ours, comparison.unit),
    amount(theirs, comparison.unit),
    ratio.median.toFixed(2),
    goal === undefined ? '' : `<= ${goal}`,
    verdict === 'watched' ? '' : verdict,
  ]
}

const amount = ({ median }: Spread, unit: Comparison['unit']) => `${median.toFixed(median < 100 ? 1 : 0)} ${unit}`
