/**
 * Sets rows of words in columns of equal width.
 * @param rightAligned - columns of numbers, counted from 0: they stand to the right.
 */
export function alignColumns(rows: readonly (readonly string[])[], rightAligned: readonly number[]): readonly string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)))
  const cell = (text: string, column: number) =>
    rightAligned.includes(column) ? text.padStart(widths[column] ?? 0) : text.padEnd(widths[column] ?? 0)
  return rows.map((row) => row.map(cell).join('  ').trimEnd())
}
