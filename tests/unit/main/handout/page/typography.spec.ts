import { expect, it } from 'vitest'
import { circle, rectangle } from '../../../../../src/main/handout/ink/shapes.ts'
import { moved, tag, type Node, type TagType } from '../../../../../src/main/handout/ink/nodes.ts'
import { INK } from '../../../../../src/main/handout/theme/colours.ts'
import type { TextStyle } from '../../../../../src/main/handout/theme/text-style.ts'
import { boxWith, drawn, drawnAt, LETTER, context } from './drawn.ts'
import { contrastOf, greyFindings, greyOf } from './grey.ts'
import { typographyFindings } from './typography.ts'
import { plain, textBlock } from '../../../../../src/main/handout/layout/blocks/text.ts'
import { inWidth } from '../../../../../src/main/handout/layout/layout-context.ts'

const { body } = context.styles
const said = (
  text: string,
  { xPt = 0, type = 'P', style = body }: { xPt?: number; type?: TagType; style?: TextStyle } = {},
): Node[] => moved(textBlock(inWidth(context, 200), plain(text), style, type).nodes, xPt, 0)
const white: TextStyle = { ...body, colour: INK.white }
const bar = rectangle({ widthPt: 200, heightPt: 20 }, { fill: INK.emergency })

it('finds nothing in a sound sheet', async () => {
  const nodes = [bar, ...said('White on dark', { style: white }), ...said('Dark on white', { xPt: 250 })]
  const pdf = await drawn([boxWith(nodes), boxWith(said('A heading', { type: 'H1' })), boxWith(said('Its text'))])
  expect([typographyFindings(pdf, LETTER), greyFindings(pdf)]).toEqual([[], []])
})

it.each<[string, Node[], string]>([
  ['words beyond the right margin', said('A word', { xPt: 505 }), '"A word" stands beyond the frame'],
  ['words beyond the left margin', said('A word', { xPt: -1 }), '"A word" stands beyond the frame'],
  ['a drawing beyond the margin', [circle(0, 20, 9, { fill: INK.text })], 'a drawing reaches beyond the frame'],
  ['small words', said('Fine print', { style: { ...body, sizePt: 11.9 } }), '"Fine print" is set in 11.9 pt'],
  ['words over words', [...said('One word'), ...said('Other', { xPt: 30 })], '"Other" stands over "One word"'],
  ['a heading last on a page', said('A heading', { type: 'H1' }), 'the heading "A heading" ends it'],
])('finds %s', async (_, nodes, finding) => {
  const pdf = await drawn([boxWith(nodes)])
  expect(typographyFindings(pdf, LETTER)).toEqual([`page 1: ${finding}`])
})

it('finds words so low that a printer cuts them', async () => {
  const at = async (yPt: number) =>
    typographyFindings(await drawnAt([{ strip: boxWith(said('A word')), page: 0, yPt }]), LETTER).filter((one) =>
      one.includes('frame'),
    )
  // Of type of 13 points the lowest letters end 15.2 points below the upper edge of their line.
  expect([await at(792 - 18 - 16), await at(792 - 18 - 14)]).toEqual([[], ['page 1: "A word" stands beyond the frame']])
})

it('finds words too small for large print', async () => {
  const large = { ...LETTER, size: 'large' } as const
  expect(typographyFindings(await drawn([boxWith(said('Body'))]), large)).toContain('page 1: "Body" is set in 13.0 pt')
})

it('finds a foot that does not say its page in both languages', async () => {
  const pdf = await drawn([boxWith(said('Body'))])
  expect(typographyFindings(pdf, { ...LETTER, secondLanguage: 'es' })).toEqual([
    'page 1: its foot does not say "Page 1 of 1 · Página 1 de 1"',
  ])
})

it('finds a row and a line of a paragraph left behind on another page', async () => {
  const [row, paragraph] = [{ type: 'TR' }, { type: 'P' }] as const
  const part = (words: string) => [
    tag('TR', said(words, { type: 'TD' }), { same: row }),
    ...said(words, { xPt: 250 }).map((node) => (node.kind === 'tag' ? { ...node, same: paragraph } : node)),
  ]
  const boxes = [boxWith(part('One line')), boxWith(part('Two lines, as they do not fit into a narrow column'))]
  const pdf = await drawnAt(boxes.map((strip, page) => ({ strip, page, yPt: 50 })))
  expect(typographyFindings(pdf, LETTER)).toEqual([
    'a row of a table stands on pages 1, 2',
    'page 1: one line of a paragraph stands alone: "One line"',
  ])
})

it.each<[string, Node[]]>([
  ['pale words on white', said('Pale', { style: { ...body, colour: INK.line } })],
  ['dark words on a dark ground', [bar, ...said('Dark')]],
  [
    'words that leave their ground',
    [rectangle({ widthPt: 40, heightPt: 20 }, { fill: INK.emergency }), ...said('White on dark', { style: white })],
  ],
])('finds %s in grey', async (_, nodes) => {
  expect(greyFindings(await drawn([boxWith(nodes)]))).toEqual([expect.stringMatching(/has a contrast of \d+\.\d in grey$/u)])
})

it('knows the ends of contrast', () => {
  expect([greyOf('#000000'), contrastOf(0, 1), contrastOf(0.5, 0.5)]).toEqual([0, 21, 1])
  expect(greyOf('#ffffff')).toBeCloseTo(1)
})

it('draws nothing of a shape without a colour, and nothing of it with the next one', async () => {
  const bare = rectangle({ widthPt: 50, heightPt: 20 }, {})
  const [alone, behind] = [await drawn([boxWith([bar])]), await drawn([boxWith([bare, bar])])]
  const paths = ({ pages }: typeof alone) =>
    pages.flatMap(({ marks }) => marks.filter(({ ink }) => ink.kind === 'path').map(({ ink }) => ink))
  expect(paths(behind)).toEqual(paths(alone))
})
