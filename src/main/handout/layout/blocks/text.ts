import type { Text } from '#shared/content/content.ts'
import type { Level } from '../../compose/pieces.ts'
import type { Laid } from '../../ink/box.ts'
import { tag, type TagType } from '../../ink/nodes.ts'
import { inkOf } from '../../ink/text-ink.ts'
import type { TextStyle } from '../../theme/text-style.ts'
import type { LayoutContext } from '../layout-context.ts'

/** Plain words as the content's text. */
export function plain(text: string): Text {
  return [{ text }]
}

/** Words in bold as the content's text. */
export function strong(text: string): Text {
  return [{ text, strong: true }]
}

/** One block of text as one element. */
export function textBlock(context: LayoutContext, text: Text, style: TextStyle, type: TagType = 'P'): Laid {
  const lines = context.type.lines(text, context.widthPt, style)
  return { heightPt: lines.length * style.leadPt, nodes: [tag(type, inkOf(lines, style, 0, 0))] }
}

/** A heading, its lines of about equal length. */
export function headingBlock(context: LayoutContext, text: string, style: TextStyle, type: TagType): Laid {
  const lines = context.type.balanced(plain(text), context.widthPt, style)
  return { heightPt: lines.length * style.leadPt, nodes: [tag(type, inkOf(lines, style, 0, 0))] }
}

/** Tag of a heading `below` steps under a title of `level`. */
export function headingTag(level: Level, below: 0 | 1 | 2): TagType {
  return (['H1', 'H2', 'H3', 'H4'] as const)[level - 1 + below] ?? 'H4'
}
