/** The sheet with pdfmake (pdfkit beneath): untagged, because pdfmake marks no content. */
import pdfmake from 'pdfmake'
import { FOOT, GAP_PT, INDENT_PT, LEADING, MARGIN_PT } from './look.mjs'

/** @param {{ regular: string, bold: string }} fonts - font files. */
export function open(fonts) {
  pdfmake.setFonts({ Sheet: { normal: fonts.regular, bold: fonts.bold } })
  pdfmake.setUrlAccessPolicy(() => false)
  pdfmake.setLocalAccessPolicy(() => true)
  return { isTagged: false, leavesOut: [], make }
}

/** @param {import('../text-blocks.ts').PlainSheet} sheet */
function make({ title, widthPt, heightPt, blocks }) {
  const content = blocks.map(({ runs, sizePt, mark }) => {
    const text = runs.map((run) => ({ text: run.text, bold: run.strong }))
    const paragraph = { text, fontSize: sizePt, marginBottom: GAP_PT }
    return mark === undefined ? paragraph : { columns: [{ text: mark, width: INDENT_PT, fontSize: sizePt }, paragraph] }
  })
  return pdfmake
    .createPdf({
      info: { title },
      pageSize: { width: widthPt, height: heightPt },
      pageMargins: MARGIN_PT,
      defaultStyle: { font: 'Sheet', lineHeight: LEADING },
      footer: (page, pages) => ({ text: FOOT.words(page, pages), fontSize: FOOT.sizePt, margin: [MARGIN_PT, 8] }),
      content,
    })
    .getBuffer()
}
