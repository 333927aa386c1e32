import { createHash } from 'node:crypto'
import { expect, it } from 'vitest'
import type { Block } from '#shared/content.ts'
import { materials } from './fixtures/materials.ts'
import { magnesium } from './fixtures/topic.ts'
import { findingsOf } from './pdfua/checker.ts'
import { large, make, topicRequest } from './support/make.ts'
import { readPdf } from './support/read-pdf.ts'

const text = [{ text: 'A very long story about a leg that would not let go. '.repeat(120) }]
const chart: Block = {
  ...({ kind: 'food-chart', nutrient: 'magnesium', unit: 'mg', wholeDay: 420, sources: [] } as const),
  rows: [{ id: 'a', name: text[0]?.text ?? '', serving: '1 cup', amount: 9, percentOfDay: 2, source: '' }],
}

const ENORMOUS: [string, Block][] = [
  ['paragraph', { kind: 'paragraph', text }],
  ['list item', { kind: 'list', ordered: false, items: [text, text] }],
  ['callout', { kind: 'callout', tone: 'danger', title: 'Danger', sources: [], blocks: [{ kind: 'paragraph', text }] }],
  ['table row', chart],
]

/** The fixture's topics, one with other words to ask: other words have another revision. */
function topicsAsking(block: Block): typeof materials.topics {
  const sections = magnesium.sections.map((section) => (section.id === 'ask' ? { ...section, blocks: [block] } : section))
  const revision = createHash('sha256').update(JSON.stringify(block)).digest('hex')
  return materials.topics.map((topic) => (topic.id === 'magnesium' ? { ...topic, sections, revision } : topic))
}

it.each(ENORMOUS)('breaks a %s that is taller than a page, and keeps to PDF/UA-1', async (_, block) => {
  const topics = topicsAsking(block)
  for (const request of [topicRequest(), large(topicRequest())]) {
    const { bytes } = await make(request, { topics })
    expect(await findingsOf(bytes)).toEqual([])
    const pdf = await readPdf(bytes)
    expect(pdf.text.join(' ').replace(/\s/gu, '')).toContain('letgo.Averylong')
  }
})

it('breaks a word of a thousand letters and loses none of them', async () => {
  const block: Block = { kind: 'paragraph', text: [{ text: `Before ${'x'.repeat(1_000)} after` }] }
  const topics = topicsAsking(block)
  for (const request of [topicRequest(), large(topicRequest())]) {
    const { bytes } = await make(request, { topics })
    expect(await findingsOf(bytes)).toEqual([])
    const pdf = await readPdf(bytes)
    const runs =
      pdf.text
        .join('')
        .replace(/\s/gu, '')
        .match(/x{10,}/gu) ?? []
    expect(runs.join('')).toHaveLength(1_000)
  }
})
