import { verdictOf, type BenchLine, type Spread } from './comparison.ts'

const HEAD = ['what', 'ours', 'theirs', 'ratio', 'goal', '']

/** The lines in columns of one width, words to the left and numbers to the right. */
export function tableOf(lines: readonly BenchLine[]): string[] {
  const rows = [HEAD, ...lines.map(rowOf)]
  const widths = HEAD.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)))
  const isWords = (column: number) => column === 0 || column === HEAD.length - 1
  return rows.map((row) =>
    row
      .map((cell, column) => (isWords(column) ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join('  ')
      .trimEnd(),
  )
}

function rowOf(line: BenchLine): string[] {
  const verdict = verdictOf(line)
  const last = verdict === 'watched' ? '' : verdict
  if ('value' in line) {
    const { what, value, unit, most } = line
    return [what, amount(value, unit), '', '', most === undefined ? '' : `<= ${most} ${unit}`, last]
  }
  const { what, ours, theirs, unit, ratio, goal } = line
  const limit = goal === undefined ? '' : `<= ${Number(goal.toFixed(2))}`
  return [what, amount(ours, unit), amount(theirs, unit), ratio.median.toFixed(2), limit, last]
}

const amount = ({ median }: Spread, unit: BenchLine['unit']) => `${median.toFixed(median < 100 ? 1 : 0)} ${unit}`
