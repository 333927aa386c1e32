import type { Text } from '#shared/content/content.ts'

/** `**so**` in a line of YAML is strong; nothing else is markup there. */
export function strongRuns(text: string): Text {
  const parts = text.split(/\*\*(.+?)\*\*/u)
  return parts.flatMap((part, index) =>
    part === '' ? [] : [index % 2 === 1 ? { text: part, strong: true as const } : { text: part }],
  )
}
