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
      expect(large.pages).toBeLessThanOrEqual(8)
      expect(both.pages).toBeLessThanOrEqual(6)
      expect(largest.pages).toBeLessThanOrEqual(14)
    }
  }, 30_000)

  it('large print has the headings of the standard sheet', async () => {
    const { topics } = inputIn(language)
    for (const { id, sections } of topics) {
      const topic = { kind: 'topic', topicId: id, language, paper } as const
      const headings = async (size: 'standard' | 'large') => {
        const { trees } = await readPdf((await shippedSheet({ ...topic, size })).bytes)
        return trees.flatMap(elementsOf).filter(({ role }) => role === 'H2').length
      }
      const count = await headings('standard')
      expect([id, await headings('large')]).toEqual([id, count])
      expect(count).toBeLessThanOrEqual(sections.length + 1)
    }
  }, 30_000)

  it('the signs that cannot wait keep to two pages, and all are there', async () => {
    const input = inputIn(language)
    const made = await shippedSheet({ kind: 'doctor', packId: 'leg-cramps', language, size: 'standard', paper })
    expect([made.pages, made.missing]).toEqual([2, []])
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

  it('a packet of everything is whole', async () => {
    const input = inputIn(language)
    const topicIds = idsOf(input.topics)
    const made = await shippedSheet({
      kind: 'packet',
      topicIds,
      note: 'See you on Tuesday.',
      newSheetEach: false,
      language,
      size: 'standard',
      paper,
    })
    const pdf = await readPdf(made.bytes)
    expect([made.missing, pdf.bookmarks.length]).toEqual([[], topicIds.length + 2])
    expect(await findingsOf(made.bytes)).toEqual([])
    // Two pages a topic and the signs; the cover's contents, the sources and the addresses each grow with the topics.
    expect(made.pages).toBeLessThanOrEqual(2 * topicIds.length + 3 + Math.ceil(topicIds.length / 6))
  }, 30_000)
})
