import { LANGUAGE_CODES } from '#shared/languages/codes.ts'
import { idsOf } from './support/make.ts'
import { beforeAll, describe, expect, it } from 'vitest'
import { PAPERS } from '#shared/handout.ts'
import type { HandoutInput } from '../../../../src/main/handout/build/handout-input.ts'
import { findingsOf } from './pdfua/checker.ts'
import { elementsOf, readPdf } from './support/read-pdf.ts'
import { otherThan, shippedInputs, shippedSheet } from './support/shipped.ts'

let inputIn: (language: string) => HandoutInput
beforeAll(async () => {
  inputIn = await shippedInputs()
})

const EACH = LANGUAGE_CODES.flatMap((language) => PAPERS.map((paper) => ({ language, paper })))

describe.each(EACH)('in $language on $paper', ({ language, paper }) => {
  it('every topic keeps to two pages, and to the letters of our fonts', async () => {
    const input = inputIn(language)
    expect(input.topics.length).toBeGreaterThan(3)
    for (const { id } of input.topics) {
      const made = await shippedSheet({ kind: 'topic', topicId: id, language, size: 'standard', paper })
      expect([id, made.pages, made.missing]).toEqual([id, 2, []])
    }
  }, 30_000)

  it('every topic is made in large print and beside its translation', async () => {
    const second = otherThan(language)
    for (const { id } of inputIn(language).topics) {
      const topic = { kind: 'topic', topicId: id, language, paper } as const
      const large = await shippedSheet({ ...topic, size: 'large' })
      const both = await shippedSheet({ ...topic, size: 'standard', secondLanguage: second })
      const largest = await shippedSheet({ ...topic, size: 'large', secondLanguage: second })
      expect([id, large.missing, both.missing, largest.missing]).toEqual([id, [], [], []])
      expect(large.pages).toBeLessThanOrEqual(4)
      expect(both.pages).toBeLessThanOrEqual(4)
      expect(largest.pages).toBeLessThanOrEqual(8)
    }
  }, 30_000)

  it('in each size every heading is of a section that is there, or of the signs', async () => {
    const { topics } = inputIn(language)
    for (const { id, sections } of topics) {
      for (const size of ['standard', 'large'] as const) {
        const { trees, text } = await readPdf((await shippedSheet({ kind: 'topic', topicId: id, language, paper, size })).bytes)
        const count = trees.flatMap(elementsOf).filter(({ role }) => role === 'H2').length
        const bare = (words: string) => words.replaceAll(/\s/gu, '')
        const all = bare(text.join(' '))
        const titled = sections.filter(({ title, role }) => role !== 'short' && all.includes(bare(title)))
        // The box of signs has one too.
        expect([id, size, count <= titled.length + 1]).toEqual([id, size, true])
        expect(count).toBeGreaterThan(2)
      }
    }
  }, 30_000)

  it('the signs that cannot wait keep to their pages, and all are there', async () => {
    const input = inputIn(language)
    const made = await shippedSheet({ kind: 'doctor', packId: 'leg-cramps', language, size: 'standard', paper })
    // In Spanish they take more words: the last page has two signs and what closes the sheet.
    expect([made.pages, made.missing]).toEqual([language === 'en' ? 2 : 3, []])
    const pdf = await readPdf(made.bytes)
    const words = pdf.text.join(' ').replace(/ /gu, '')
    const urgent = input.checklist.signs.filter(({ tier }) => tier === 'emergency' || tier === 'today')
    const lost = urgent.filter(
      ({ text }) =>
        !words.includes(
          text
            .map((run) => run.text)
            .join('')
            .replace(/ /gu, ''),
        ),
    )
    expect(lost.map(({ id }) => id)).toEqual([])
  })

  it.each([
    // Each topic on its page, between the cover with the contents and what closes the packet.
    ['short', 0, (topics: number) => topics + 3],
    // Two pages a topic and the signs; the cover's contents, the sources and the addresses each grow with the topics.
    ['standard', 1, (topics: number) => 2 * topics + 4 + Math.ceil(topics / 6)],
  ] as const)(
    'a packet of all topics is whole: %s',
    async (length, signs, pagesMost) => {
      const topicIds = idsOf(inputIn(language).topics)
      const note = 'See you on Tuesday.'
      const look = { language, size: 'standard', paper, length } as const
      const made = await shippedSheet({ kind: 'packet', topicIds, note, newSheetEach: false, ...look })
      const pdf = await readPdf(made.bytes)
      expect([made.missing, pdf.bookmarks.length]).toEqual([[], 1 + topicIds.length + signs])
      expect(await findingsOf(made.bytes)).toEqual([])
      expect(made.pages).toBeLessThanOrEqual(pagesMost(topicIds.length))
    },
    30_000,
  )
})
