import { idsOf } from '../support/make.ts'
import { beforeAll, describe, expect, it } from 'vitest'
import { keepClosingWithText } from '../../../../../src/main/handout/paginate/keep-closing-with-text.ts'
import { createHandout } from '../../../../../src/main/handout/create-handout.ts'
import { tag, type Node } from '../../../../../src/main/handout/ink/nodes.ts'
import type { Box } from '../../../../../src/main/handout/ink/box.ts'
import type { HandoutInput } from '../../../../../src/main/handout/build/handout-input.ts'
import { planPages } from '../../../../../src/main/handout/paginate/plan.ts'
import { LOOKS } from '../support/every-kind.ts'
import { elementsOf, readPdf } from '../support/read-pdf.ts'
import { shippedInputs } from '../support/shipped.ts'

const FRAME = { topPt: 0, bottomPt: 200 }
const line = (yPt: number): Node => ({
  ...{ kind: 'text', text: 'a', weight: 'regular', sizePt: 10, colour: '#000000', xPt: 0, yPt },
})
const box = (lines: number, more: Partial<Box> = {}): Box => {
  const nodes = Array.from({ length: lines }, (_, index) => line(index * 20 + 14))
  return { heightPt: lines * 20, gapPt: 0, nodes: [tag('P', nodes)], ...more }
}
const picture: Box = { heightPt: 160, gapPt: 0, nodes: [tag('Figure', [], { alt: 'a', bbox: [0, 0, 9, 160] })] }
const closing = { isClosing: true }

it.each<[string, Box[], number[][]]>([
  ['leaves what has text beside it', [box(5), box(3, closing)], [[100, 60]]],
  ['brings the text before along', [box(5), box(4), box(3, closing)], [[100], [80, 60]]],
  ['brings enough of it along', [box(4), box(3), box(1), box(1), box(2, closing)], [[80], [60, 20, 20, 40]]],
  ['brings what closes and stands before along', [box(7), box(2), box(1, closing), box(1, closing)], [[140], [40, 20, 20]]],
  ['brings the last lines where the whole has no room', [box(9), box(5, closing)], [[117], [63, 100]]],
  [
    'does so at the end of every topic',
    [box(5), box(4), box(3, closing), box(5, { startsPage: true }), box(4), box(3, closing)],
    [[100], [80, 60], [100], [80, 60]],
  ],
  ['leaves a picture that fills its page', [picture, box(5, closing)], [[160], [100]]],
  ['leaves a sheet that is nothing else', [box(6, closing), box(6, closing)], [[120], [120]]],
])('%s', (_, boxes, expected) => {
  const placed = keepClosingWithText(boxes, (all) => planPages(all, FRAME))
  const pages = [...new Set(placed.map(({ page }) => page))]
  const heights = pages.map((page) => placed.filter((one) => one.page === page).map(({ strip }) => Math.round(strip.heightPt)))
  expect(heights).toEqual(expected)
})

describe('packets of the shipped content', () => {
  let inputIn: (language: string) => HandoutInput
  beforeAll(async () => {
    inputIn = await shippedInputs()
  })

  const CLOSING =
    /^\s*(Where this comes|De dónde viene|Read more online|Lea más en internet|These are not all|Estas no son todas)/u

  it.each(
    LOOKS.flatMap((look) => (['short', 'standard'] as const).map((length) => [length, JSON.stringify(look), look] as const)),
  )(
    'of %s topics, %s: no page begins with sources or a code, and each topic ends with its own code',
    async (length, _, look) => {
      const input = inputIn(look.language)
      for (const count of [1, 2, 6]) {
        const topics = input.topics.slice(0, count)
        const topicIds = idsOf(topics)
        const request = { kind: 'packet', topicIds, note: '', newSheetEach: false, ...look, length } as const
        const { text, trees } = await readPdf((await createHandout(request, input)).bytes)
        expect([count, text.filter((page) => CLOSING.test(page))]).toEqual([count, []])
        const codes = trees.map((tree) => elementsOf(tree).filter(({ alt }) => /^(QR code|Código QR)/u.test(alt ?? '')).length)
        const sending = [...topics, input.checklist].filter(({ publicSource }) => publicSource !== undefined).length
        const isApart = look.secondLanguage !== undefined && (look.size === 'large' || length === 'short')
        expect(codes.reduce((sum, one) => sum + one, 0)).toBe(isApart ? 2 * sending : sending)
        // Behind short topics no signs stand between the last one's code and that of the packet.
        const ends = isApart ? 2 : 1
        expect(codes.filter((codesOnPage) => codesOnPage > 1).length).toBeLessThanOrEqual(length === 'short' ? ends : 0)
        expect(Math.max(...codes)).toBeLessThanOrEqual(length === 'short' ? 2 : 1)
      }
    },
    60_000,
  )
})
