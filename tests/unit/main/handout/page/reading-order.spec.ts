import { describe, expect, it } from 'vitest'
import { moved, tag, type Node, type TagType } from '../../../../../src/main/handout/ink/nodes.ts'
import { rectangle } from '../../../../../src/main/handout/ink/shapes.ts'
import { letterheadBoxes } from '../../../../../src/main/handout/layout/page/head.ts'
import { boxWith, drawn, drawnAt, context } from './drawn.ts'
import { orderFindings } from './reading-order.ts'
import { unitsOf } from './units.ts'
import { plain, textBlock } from '../../../../../src/main/handout/layout/blocks/text.ts'
import { inWidth } from '../../../../../src/main/handout/layout/layout-context.ts'

const said = (text: string, xPt = 0, yPt = 0, type: TagType = 'P', widthPt = 200): Node[] =>
  moved(textBlock(inWidth(context, widthPt), plain(text), context.styles.body, type).nodes, xPt, yPt)
const long = 'A paragraph that takes more than one line of a narrow column, to be sure.'
const picture = (xPt: number, heightPt: number): Node[] => {
  const bbox = [xPt, 0, xPt + 90, heightPt] as const
  return [tag('Figure', [rectangle({ xPt, widthPt: 90, heightPt }, { fill: '#000000' })], { alt: 'A square', bbox })]
}

describe('the order of reading is sound', () => {
  it.each<[string, Node[]]>([
    ['one under the other', [...said(long), ...said('Below', 0, 60)]],
    ['column after column', [...said(long), ...said('Below', 0, 60), ...said(long, 250), ...said('Below', 250, 60)]],
    ['row after row', [...said('One'), ...said(long, 250), ...said('Two', 0, 60), ...said(long, 250, 60)]],
    ['a sign behind the last line', [...said(long), ...said('Weak', 150, 2 * context.styles.body.leadPt)]],
    ['a picture at the right', [...said(long), ...said('Below', 0, 60), ...picture(300, 90)]],
  ])('%s', async (_, nodes) => {
    expect(orderFindings(await drawn([boxWith(nodes, 100)]))).toEqual([])
  })
})

describe('the order of reading leaves the page', () => {
  it.each<[string, Node[], RegExp]>([
    ['upwards', [...said('Second', 0, 30), ...said('First')], /P "Second" is read before P "First"/u],
    ['to the left', [...said('Right', 250), ...said('Left')], /P "Right" is read before P "Left"/u],
    [
      'to the day beside the name, behind a line under both',
      [...said('Clinic'), ...said('Phone of the clinic, and its hours', 0, 20, 'P', 400), ...said('November', 150)],
      /P "Phone of the clinic, and its hours" is read before P "November"/u,
    ],
    [
      'to a caption in the left column behind the picture at the right',
      [...said(long), ...picture(300, 90), ...said('Caption', 0, 70)],
      /Figure "A square" is read before P "Caption"/u,
    ],
  ])('%s', async (_, nodes, finding) => {
    const found = orderFindings(await drawn([boxWith(nodes, 100)]))
    expect(found).toEqual([expect.stringMatching(finding)])
  })

  it('back to an earlier page', async () => {
    const list = { type: 'L' } as const
    const other = { type: 'L' } as const
    const item = (text: string, wrap: typeof list, xPt: number) =>
      tag('L', [tag('LI', said(text, xPt, 0, 'LBody'))], { same: wrap })
    const boxes = ['1', '2'].map((page) => boxWith([item(`Left ${page}`, list, 0), item(`Right ${page}`, other, 250)]))
    const placed = boxes.map((strip, page) => ({ strip, page, yPt: 50 }))
    expect(orderFindings(await drawnAt(placed))).toEqual(['page 1 after page 2: LBody "Right 1"'])
  })
})

it('the letterhead says name, day, then how to reach the clinic', async () => {
  for (const contact of [['Phone: 555'], ['Phone: 555 0100', 'Hours: Monday to Friday, 8 to 5', 'Emergency: 911']]) {
    const piece = { kind: 'letterhead', name: 'Clinic', date: 'November 22', contact } as const
    const [name, day, first] = unitsOf(await drawn(letterheadBoxes(context, piece))).map(({ text }) => text.trim())
    expect([name, day, first?.slice(0, 10)]).toEqual(['Clinic', 'November 22', 'Phone: 555'])
  }
})
