import type { Root } from 'mdast'
import remarkDirective from 'remark-directive'
import remarkFrontmatter from 'remark-frontmatter'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import type { Position } from 'unist'
import { type Problems, TOP } from '../problems.ts'

/** A Markdown file being read: its tree, and where to say what is wrong. */
export interface Page {
  readonly file: string
  readonly root: Root
  /** The source, line by line. */
  readonly lines: readonly string[]
  /** Adds a problem at a node; `index` counts characters of its text, for a place inside it. */
  complain(node: { readonly position?: Position | undefined }, message: string, within?: { text: string; index: number }): void
}

const parser = unified().use(remarkParse).use(remarkDirective).use(remarkFrontmatter)

/** Parses Markdown with directives and front matter. Anything is Markdown, so this finds no problems yet. */
export function readPage(file: string, text: string, problems: Problems): Page {
  return {
    file,
    root: parser.parse(text),
    lines: text.split('\n'),
    complain: (node, message, within) => {
      const start = node.position?.start ?? TOP
      const before = within === undefined ? [] : within.text.slice(0, within.index).split('\n')
      const added = before.length === 0 ? 0 : before.length - 1
      const inLine = before.at(-1)?.length ?? 0
      problems.add(file, { line: start.line + added, column: added === 0 ? start.column + inLine : inLine + 1 }, message)
    },
  }
}
