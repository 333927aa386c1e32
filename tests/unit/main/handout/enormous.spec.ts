import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import type { Block, Callout } from '#shared/content/content.ts'
import { PAPERS } from '#shared/handout.ts'
import { inSpanish, materials } from './fixtures/materials.ts'
import { magnesium } from './fixtures/topic.ts'
import { findingsOf } from './pdfua/checker.ts'
import { inTwo, large, make, topicRequest } from './support/make.ts'
import { elementsOf, readPdf } from './support/read-pdf.ts'

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
  return materials.topics.map((topic) => (topic.id === 'leg-cramps/magnesium' ? { ...topic, sections, revision } : topic))
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

/** A box of many paragraphs, each with its number: none may be lost, and none may change places. */
const calloutOf = (title: string, word: string, count: number): Callout => ({
  ...{ kind: 'callout', tone: 'ask-first', title, sources: [] },
  blocks: Array.from({ length: count }, (_, index) => ({
    ...{
      kind: 'paragraph',
      text: [{ text: `${word}${index + 1}: a box that goes on and on, ${'longer and longer '.repeat(6)}.` }],
    },
  })),
})
const ASK = 'Ask first, and ask long before the day on which you mean to begin with anything at all'

describe.each(PAPERS)('a callout taller than a page, on %s', (paper) => {
  it.each(['standard', 'large'] as const)('breaks in two languages, in %s size', async (size) => {
    const topics = topicsAsking(calloutOf(ASK, 'First', 60))
    const second = {
      checklist: inSpanish(materials.checklist),
      // A shorter title: no line of one column stands level with one of the other.
      topics: topicsAsking(calloutOf('Pregunte', 'Luego', 60)).map((topic) => inSpanish(topic)),
    }
    const request = { ...inTwo(topicRequest(paper)), size }
    const { bytes } = await make(request, { topics, second })
    expect(await findingsOf(bytes)).toEqual([])
    const pdf = await readPdf(bytes)
    for (const word of ['First', 'Luego']) {
      const numbers = [...pdf.text.join(' ').matchAll(new RegExp(`${word}(\\d+):`, 'gu'))].map((match) => Number(match[1]))
      expect([word, numbers]).toEqual([word, Array.from({ length: 60 }, (_, index) => index + 1)])
    }
    // No page ends with the title of what is on the next.
    for (const page of pdf.text) expect(page).not.toMatch(/Questions to ask (Magnesium )?Page/u)
    // The title once in each language, with the first words of the box on its page.
    for (const [title, first] of [
      [ASK, 'First1:'],
      ['Pregunte', 'Luego1:'],
    ] as const) {
      const bare = (text: string) => text.replace(/\s/gu, '')
      const pages = pdf.text.map(bare).filter((page) => page.includes(bare(title)))
      expect(pages).toHaveLength(1)
      expect(pages[0]).toContain(first)
    }
    expect(pdf.trees.flatMap(elementsOf).filter(({ role }) => role === 'H3').length).toBeGreaterThan(1)
  })

  it('reads each page out before the next, one language after the other on it', async () => {
    const topics = topicsAsking(calloutOf(ASK, 'First', 60))
    const second = { checklist: inSpanish(materials.checklist), topics: topicsAsking(calloutOf('Pregunte', 'Luego', 60)) }
    const { bytes } = await make(inTwo(topicRequest(paper)), { topics, second })
    const { text } = await readPdf(bytes)
    const both = text.filter((page) => /First\d+:/u.test(page))
    expect(both.length).toBeGreaterThan(1)
    for (const page of both) expect(page.lastIndexOf('First')).toBeLessThan(page.indexOf('Luego'))
  })

  it('stands under another one rather than beside it', async () => {
    const [first, other] = [calloutOf(ASK, 'First', 60), calloutOf('Also', 'Then', 60)]
    const topics = materials.topics.map((topic) =>
      topic.id === 'leg-cramps/magnesium'
        ? {
            ...topic,
            revision: 'two-callouts',
            sections: magnesium.sections.map((one) => (one.id === 'ask' ? { ...one, blocks: [first, other] } : one)),
          }
        : topic,
    )
    const { bytes } = await make(topicRequest(paper), { topics })
    expect(await findingsOf(bytes)).toEqual([])
    expect((await readPdf(bytes)).text.join(' ')).toContain('Then60:')
  })
})
