import { beforeAll, expect, it } from 'vitest'
import { lengthOf, PAPERS, SIZES, type HandoutLook } from '#shared/handout.ts'
import { createHandout } from '../../../../src/main/handout/create-handout.ts'
import type { HandoutInput } from '../../../../src/main/handout/build/handout-input.ts'
import { putLanguage } from '../../../support/languages/add-language.ts'
import { pseudoContent } from '../../../support/languages/pseudo-content.ts'
import { pseudoPart } from '../../../support/languages/pseudo-parts.ts'
import { PSEUDO, pseudoText, unbracketed } from '../../../support/languages/pseudo-text.ts'
import { orderFindings } from './page/reading-order.ts'
import { typographyFindings } from './page/typography.ts'
import { findingsIn } from './pdfua/checker.ts'
import { openPdf } from './pdfua/file.ts'
import { everyKind } from './support/every-kind.ts'
import { readPdf } from './support/read-pdf.ts'
import { shippedInputs } from './support/shipped.ts'

let input: HandoutInput
beforeAll(async () => {
  const english = (await shippedInputs())('en')
  const { topics, checklist, comparison = expect.fail('no comparison') } = english
  // What is in no language: names of publishers and their addresses, signs of elements.
  // A sheet names a publisher up to the first mark: each part is a phrase.
  const publisherOf = (name: string) => name.replaceAll(/[^,;(]+/gu, pseudoText)
  const sources = english.sources.map((source) => ({ ...source, publisher: publisherOf(source.publisher), url: 'https://1.1/1' }))
  const plain = topics.map((topic) => ({ ...topic, emblem: { kind: 'letters', letters: '1' } as const }))
  input = {
    ...english,
    drawings: withoutSigns(english.drawings),
    ...pseudoContent({ topics: plain, checklist, comparison }),
    sources,
  }
  return putLanguage(PSEUDO, pseudoPart)
})

/** Drawings without the signs of elements that are drawn into them. */
const withoutSigns = (drawings: HandoutInput['drawings']) =>
  JSON.parse(JSON.stringify(drawings), (key, value: unknown) => (key === 'text' ? '1' : value)) as typeof drawings

/** Without what stands outside any phrase and is in no language: the day, and units; and without titles that a foot shortens. */
const wordsOf = (page: string) => page.replaceAll(/November 22, 2026|\b(?:mg|mcg)\b|\[[^[\]]*… (?=\[)/gu, '')

const LOOKS: readonly HandoutLook[] = SIZES.flatMap((size) => PAPERS.map((paper) => ({ language: PSEUDO, size, paper })))

it.each(LOOKS.map((look, index) => ({ ...look, index })))(
  'on $paper in $size type every sheet is whole, in its place, and says nothing in English',
  async ({ index, ...look }) => {
    for (const kind of everyKind(look, index, input)) {
      const request = kind.kind === 'packet' ? { ...kind, note: pseudoText(kind.note) } : kind
      const { bytes, missing } = await createHandout(request, input)
      const { text } = await readPdf(bytes)
      const pdf = await openPdf(bytes)
      const found = [...findingsIn(pdf), ...orderFindings(pdf), ...typographyFindings(pdf, { ...look, length: lengthOf(kind) })]
      expect([request, missing, unbracketed(text.map(wordsOf)), found]).toEqual([request, [], [], []])
    }
  },
  60_000,
)
