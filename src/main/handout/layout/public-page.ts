import { moved, tag, type Box } from '../ink.ts'
import type { PieceOf } from '../pieces.ts'
import { addressInWords, type NamedPage, type PublicPage } from '../public-page.ts'
import { qrCode } from '../qr-code.ts'
import { INK, isRoomy } from '../theme.ts'
import { headingBlock, plain, textBlock } from './prose.ts'
import { boxOf, type Laid, type Setting } from './setting.ts'
import { beside, inRows, stack } from './stack.ts'

const GAP_PT = 8

/** Words at the left, the code of the page at the right; where to read more stands first. */
export function besidePage(setting: Setting, page: PublicPage, words: (widthPt: number) => readonly Laid[]): Laid {
  const code = codeBlock(setting, page)
  const widthPt = setting.widthPt - code.sidePt - GAP_PT + code.quietPt
  const text = stack([textBlock(setting, readMore(setting, page), widthPt, setting.styles.small), ...words(widthPt)], 5)
  return beside([
    { laid: text, xPt: 0 },
    // The quiet zone at the right stands in the margin, which is white.
    { laid: code, xPt: setting.widthPt - code.sidePt + code.quietPt },
  ])
}

function readMore({ words }: Setting, { publisher, address }: PublicPage) {
  return [
    { text: `${words.publicPage.readMore} `, strong: true as const },
    { text: `${publisher}, ` },
    { text: addressInWords(address), strong: true as const },
  ]
}

interface Code extends Laid {
  readonly sidePt: number
  readonly quietPt: number
}

function codeBlock(setting: Setting, { address }: PublicPage): Code {
  const { sidePt, quietPt, ink } = qrCode(address, INK.text)
  const alt = setting.words.publicPage.code(addressInWords(address))
  const bbox = [quietPt, quietPt, sidePt - quietPt, sidePt - quietPt] as const
  return { heightPt: sidePt, sidePt, quietPt, nodes: [tag('Figure', [ink], { alt, bbox })] }
}

/** Every topic's page with its code: once for a whole packet. */
export function publicPagesBoxes(setting: Setting, { pages }: PieceOf<'public-pages'>): Box[] {
  if (pages.length === 0) return []
  const halfPt = (setting.widthPt - 16) / 2
  const columns = isRoomy(halfPt, setting.styles.small) ? 2 : 1
  const columnPt = columns === 2 ? halfPt : setting.widthPt
  const title = headingBlock(setting, setting.words.publicPage.title, setting.widthPt, setting.styles.h2, 'H2')
  const cells = pages.map((page) => pageCell(setting, page, columnPt))
  const rows = inRows(cells, columns)
  return [
    boxOf(title, 14, { keepWithNext: true }),
    ...rows.map((row, at) =>
      // Together, so that no code stands alone on a last page.
      boxOf(beside(row.map((laid, index) => ({ laid, xPt: index * (columnPt + 16) }))), 4, {
        keepWithNext: at < rows.length - 1,
      }),
    ),
  ]
}

function pageCell(setting: Setting, { title, ...page }: NamedPage, widthPt: number): Laid {
  const code = codeBlock(setting, page)
  const leftPt = code.sidePt
  const words = stack(
    [
      textBlock(setting, [{ text: title, strong: true }], widthPt - leftPt, setting.styles.body),
      textBlock(setting, plain(`${page.publisher}, ${addressInWords(page.address)}`), widthPt - leftPt, setting.styles.small),
    ],
    1,
  )
  return beside([
    { laid: code, xPt: -code.quietPt },
    { laid: { heightPt: words.heightPt + code.quietPt, nodes: moved(words.nodes, 0, code.quietPt) }, xPt: leftPt - code.quietPt },
  ])
}
