import type { Root } from 'mdast'
import remarkDirective from 'remark-directive'
import remarkFrontmatter from 'remark-frontmatter'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import type { Position } from 'unist'
import { type Location, type Diagnostics, TOP } from '../diagnostics/diagnostics.ts'

/** A Markdown file being read: its tree, and where to report what is wrong. */
export interface Page {
  readonly file: string
  readonly root: Root
  /** The source, line by line. */
  readonly lines: readonly string[]
  /** Reports something at a node; `index` counts characters of its text, for a place inside it. */
  report(node: { readonly position?: Position | undefined }, message: string, within?: { text: string; index: number }): void
}

const parser = unified().use(remarkParse).use(remarkDirective).use(remarkFrontmatter)

/** Parses Markdown with directives and front matter. Anything is Markdown, so nothing is reported yet. */
export function readPage(file: string, text: string, diagnostics: Diagnostics): Page {
  return {
    file,
    root: parser.parse(text),
    lines: text.split('\n'),
    report: (node, message, within) => diagnostics.report(file, locationOf(node.position, text, within), message),
  }
}

/** As many letters of a place's words find it again in the source. */
const PROBE = 12

/** Indents and signs like `&amp;` make the source longer than its words, so the words are looked for from where they would be. */
function locationOf(
  position: Position | undefined,
  source: string,
  within: { text: string; index: number } | undefined,
): Location {
  const [start, end] = [position?.start.offset, position?.end.offset]
  if (position === undefined || start === undefined || within === undefined) return position?.start ?? TOP
  const written = source.slice(start, end)
  const probe = within.text.slice(within.index, within.index + PROBE).split('\n')[0] ?? ''
  const found = written.indexOf(probe, within.index)
  const before = written.slice(0, found === -1 ? within.index : found).split('\n')
  const inLine = before.at(-1)?.length ?? 0
  return {
    line: position.start.line + before.length - 1,
    column: before.length === 1 ? position.start.column + inLine : inLine + 1,
  }
}
