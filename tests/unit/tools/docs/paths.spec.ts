import { globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { defaultPackFolder } from '../../../../tools/packs.ts'

const ROOT = join(import.meta.dirname, '..', '..', '..', '..')
/** The changelog is left out: it tells of what was. */
const PAGES = ['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md', ...globSync('docs/**/*.md', { cwd: ROOT })]
/** Where a short path may start, besides at the project's folder. */
const STARTS = [
  'src',
  'src/main',
  'src/main/handout',
  'src/renderer/src',
  'src/shared',
  'src/shared/languages',
  'tests',
  defaultPackFolder(),
]
const EXTENSION = /\.(?:ts|mjs|cjs|vue|md|json|jsonc|yaml|csv|svg|html|png)$/u
/** Files that the kiosk or the build writes, and those of examples that a reader follows. */
const NOT_HERE = [
  /^(?:out\/|~|\/|charley:|https?:)/u,
  /^(?:settings|clinician|approvals|manifest|drawings\.home|highest-day\.PACK)\.json$/u,
  /\bpt\.(?:md|yaml)$/u,
  /^topics\/long-sitting\//u,
]

/** Paths that a page names in its text, as a pattern: `<tag>` stands for any one name. */
function pathsIn(page: string): readonly string[] {
  const text = readFileSync(join(ROOT, page), 'utf8').replaceAll(/^ *```[^]*?^ *```/gmu, '')
  const code = [...text.matchAll(/`([^`\s]+)`/gu)].flatMap(([, path = '']) => path)
  const links = [...text.matchAll(/\]\(([^)\s#]+)[^)]*\)/gu)].flatMap(([, path = '']) => path)
  const isPath = (word: string) => EXTENSION.test(word) || /^(?:src|docs|tests|tools|resources)\/|^[a-z-]+\/$/u.test(word)
  return [...code.filter(isPath), ...links]
    .filter((path) => !NOT_HERE.some((pattern) => pattern.test(path)))
    .map((path) => path.replaceAll(/<[^>]+>|…/gu, '*').replace(/^\.\//u, ''))
}

function isThere(page: string, path: string): boolean {
  const starts = ['', dirname(page), ...STARTS]
  return (
    globSync(
      starts.map((start) => join(start, path.includes('/') ? path : `**/${path}`)),
      { cwd: ROOT, exclude: ['node_modules', 'out'] },
    ).length > 0
  )
}

describe.each(PAGES)('%s', (page) => {
  it('names only files that there are', () => {
    expect(pathsIn(page).filter((path) => !isThere(page, path))).toEqual([])
  })
})
