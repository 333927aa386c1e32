import { expect, it } from 'vitest'
import type { Block } from '#shared/content.ts'
import { materials } from './fixtures/materials.ts'
import { magnesium } from './fixtures/topic.ts'
import { large, make, topicRequest } from './support/make.ts'
import { breachesOf, readPdf } from './support/read-pdf.ts'

const text = [{ text: 'A very long story about a leg that would not let go. '.repeat(120) }]
const chart: Block = {
  ...({ kind: 'food-chart', nutrient: 'magnesium', unit: 'mg', dailyValue: 420, sources: [] } as const),
  rows: [{ id: 'a', name: text[0]?.text ?? '', serving: '1 cup', amount: 9, percentDailyValue: 2, source: '' }],
}

const ENORMOUS: [string, Block][] = [
  ['paragraph', { kind: 'paragraph', text }],
  ['list item', { kind: 'list', ordered: false, items: [text, text] }],
  ['callout', { kind: 'callout', tone: 'danger', title: 'Danger', sources: [], blocks: [{ kind: 'paragraph', text }] }],
  ['table row', chart],
]

it.each(ENORMOUS)('breaks a %s that is taller than a page, and keeps to PDF/UA-1', async (_, block) => {
  const sections = magnesium.sections.map((section) => (section.id === 'ask' ? { ...section, blocks: [block] } : section))
  const topics = materials.topics.map((topic) => (topic.id === 'magnesium' ? { ...topic, sections } : topic))
  for (const request of [topicRequest(), large(topicRequest())]) {
    const pdf = await readPdf((await make(request, { topics })).bytes)
    expect(breachesOf(pdf)).toEqual([])
    expect(pdf.text.join(' ').replace(/\s/gu, '')).toContain('letgo.Averylong')
  }
})

it('breaks a word of a thousand letters and loses none of them', async () => {
  const block: Block = { kind: 'paragraph', text: [{ text: `Before ${'x'.repeat(1_000)} after` }] }
  const sections = magnesium.sections.map((section) => (section.id === 'ask' ? { ...section, blocks: [block] } : section))
  const topics = materials.topics.map((topic) => (topic.id === 'magnesium' ? { ...topic, sections } : topic))
  for (const request of [topicRequest(), large(topicRequest())]) {
    const pdf = await readPdf((await make(request, { topics })).bytes)
    expect(breachesOf(pdf)).toEqual([])
    const runs = pdf.text.join('').replace(/\s/gu, '').match(/x{10,}/gu) ?? []
    expect(runs.join('')).toHaveLength(1_000)
  }
})
