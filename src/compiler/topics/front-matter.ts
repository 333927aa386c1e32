import { record, strictObject } from 'valibot'
import { checkNoNumber } from '../yaml/checks.ts'
import type { Page } from '../markdown/page.ts'
import { type Diagnostics, TOP } from '../diagnostics/diagnostics.ts'
import { readYaml, type YamlFile } from '../yaml/yaml-file.ts'
import { id, optional, someWords, words } from '../yaml/shapes.ts'

/** The words of one drawing, in one language. */
export interface FigureWords {
  readonly caption: string
  readonly alt: string
  readonly labels?: Readonly<Record<string, string>> | undefined
}

/** What stands between the `---` lines of a topic's page. */
export interface FrontMatter {
  readonly title: string
  readonly tagline: string
  readonly words: readonly string[]
  readonly talkingPoints: readonly string[]
  readonly figures?: Readonly<Record<string, FigureWords>> | undefined
}

const shape = strictObject({
  title: words,
  tagline: words,
  words: someWords,
  talkingPoints: someWords,
  figures: optional(record(id, strictObject({ caption: words, alt: words, labels: optional(record(id, words)) }))),
})

const MOVE = 'Leave the number to a `:::claim` that names its sources.'

const BACK = 'Name what it leans on in `pointSources` of topic.yaml, or leave the number to a `:::claim`.'

/**
 * Reads a page's front matter. Its words carry no sources, so they may hold no numbers.
 * @param arePointsBacked - the topic names sources for its talking points.
 */
export function readFrontMatter(
  page: Page,
  diagnostics: Diagnostics,
  arePointsBacked: boolean,
): YamlFile<FrontMatter> | undefined {
  const [first] = page.root.children
  if (first?.type !== 'yaml') {
    diagnostics.report(
      page.file,
      TOP,
      'the page starts with a `---` line, its title, tagline, words and talkingPoints, and another `---`.',
    )
    return undefined
  }
  const yaml = readYaml({
    ...{ file: page.file, text: first.value, schema: shape, diagnostics },
    linesBefore: first.position?.start.line ?? 1,
  })
  if (yaml === undefined) return undefined
  const { title, tagline, talkingPoints, figures = {} } = yaml.value
  checkNoNumber(yaml, ['title'], title, MOVE)
  checkNoNumber(yaml, ['tagline'], tagline, MOVE)
  if (!arePointsBacked) talkingPoints.forEach((point, index) => checkNoNumber(yaml, ['talkingPoints', index], point, BACK))
  for (const [drawing, { caption, alt, labels = {} }] of Object.entries(figures)) {
    checkNoNumber(yaml, ['figures', drawing, 'caption'], caption, MOVE)
    checkNoNumber(yaml, ['figures', drawing, 'alt'], alt, MOVE)
    for (const [key, text] of Object.entries(labels)) checkNoNumber(yaml, ['figures', drawing, 'labels', key], text, MOVE)
  }
  return yaml
}
