import { readdirSync, readFileSync } from 'node:fs'
import { create } from 'fontkit'
import { expect, it } from 'vitest'
import { parse } from 'yaml'
import type { Comparison } from '#shared/content/comparison.ts'
import type { Source } from '#shared/content/content.ts'
import type { Drawing } from '#shared/content/drawing.ts'
import { packPaths } from '#shared/subject/pack.ts'
import { type Checklist, TIERS } from '#shared/checklist/triage.ts'
import { compilePack } from '../../src/compiler/compile.ts'
import { formatDiagnostic } from '../../src/compiler/diagnostics/diagnostics.ts'
import { bareName, compileShipped, CONTENT, readPart, topicsOf } from './support/shipped.ts'

const FONTS = new URL('../../resources/fonts/', import.meta.url)

it('compiles without diagnostics, and every translation is up to date', async () => {
  const { diagnostics, outdated } = await compilePack(CONTENT)
  expect([...diagnostics, ...outdated].map(formatDiagnostic)).toEqual([])
})

it('holds the topics of its first edition', async () => {
  const ids = topicsOf(await compileShipped()).map((topic) => topic.id)
  expect(ids.map(bareName)).toEqual(expect.arrayContaining(['leg-cramps', 'magnesium', 'potassium', 'calcium']))
})

it('has every section that its topic.yaml names, each with something in it', async () => {
  for (const topic of topicsOf(await compileShipped())) {
    const facts = parse(readFileSync(`${CONTENT}/topics/${bareName(topic.id)}/topic.yaml`, 'utf8')) as {
      sections: { id: string; depth: number }[]
    }
    expect(topic.sections.map(({ id, depth }) => ({ id, depth }))).toEqual(facts.sections)
    expect(topic.sections.filter((section) => section.blocks.length === 0)).toEqual([])
  }
})

it('cites only sources that it lists', async () => {
  const pack = await compileShipped()
  const known = readPart<Source[]>(pack, packPaths.sources).map((source) => source.id)
  const checklist = readPart<Checklist>(pack, packPaths.checklist('en'))
  for (const cited of [...topicsOf(pack).map((topic) => topic.sources), checklist.sources]) {
    expect(cited.length).toBeGreaterThan(0)
    expect(known).toEqual(expect.arrayContaining([...cited]))
  }
})

it('asks for signs of every tier, emergencies first', async () => {
  const { signs } = readPart<Checklist>(await compileShipped(), packPaths.checklist('en'))
  const tiers = signs.map((sign) => sign.tier)
  expect([...new Set(tiers)]).toEqual(TIERS)
})

it('compares each mineral in every row', async () => {
  const { topics, rows } = readPart<Comparison>(await compileShipped(), packPaths.comparison('en'))
  expect(topics.map(bareName)).toEqual(expect.arrayContaining(['magnesium', 'potassium', 'calcium']))
  for (const { cells } of rows) expect(cells.map((cell) => cell.text !== '')).toEqual(topics.map(() => true))
})

it('ships every drawing of the folder', async () => {
  const drawings = readPart<Record<string, Drawing>>(await compileShipped(), packPaths.drawings)
  const files = readdirSync(`${CONTENT}/drawings`).filter((name) => name.endsWith('.svg'))
  expect(Object.keys(drawings)).toEqual(files.map((name) => name.slice(0, -'.svg'.length)).sort())
})

it.each(['AtkinsonHyperlegibleNext-Regular.ttf', 'AtkinsonHyperlegibleNext-Bold.ttf'])(
  'has a glyph in %s for every sign',
  async (name) => {
    const font = create(readFileSync(new URL(name, FONTS)))
    const { files } = await compileShipped()
    const signs = new Set([...files.values()].flatMap((text) => [...text.trimEnd()]))
    expect([...signs].filter((sign) => !font.hasGlyphForCodePoint(sign.codePointAt(0) ?? 0))).toEqual([])
  },
)

it('every text sends its reader to a page, in every language the same', async () => {
  const pack = await compileShipped()
  for (const language of pack.manifest.languages) {
    const texts = [...topicsOf(pack, language), readPart<Checklist>(pack, packPaths.checklist(language))]
    expect(texts.filter(({ publicSource }) => publicSource === undefined).map(({ title }) => title)).toEqual([])
  }
})
