/** The sheet with jsPDF: untagged, because it writes no structure, and one weight a paragraph, because a line has one. */
import { readFileSync } from 'node:fs'
import { jsPDF } from 'jspdf'
import { FOOT, GAP_PT, INDENT_PT, LEADING, MARGIN_PT } from './look.mjs'

/** @param {{ regular: string, bold: string }} fonts - font files. */
export function open(fonts) {
  const files = [
    ['normal', readFileSync(fonts.regular).toString('base64')],
    ['bold', readFileSync(fonts.bold).toString('base64')],
  ]
  return { isTagged: false, leavesOut: ['bold words within a paragraph'], make: (sheet) => make(sheet, files) }
}

/** @param {import('../text-blocks.ts').PlainSheet} sheet */
function make({ title, widthPt, heightPt, blocks }, files) {
  const doc = new jsPDF({ unit: 'pt', format: [widthPt, heightPt], compress: true, putOnlyUsedFonts: true })
  doc.setProperties({ title })
  for (const [style, base64] of files) {
    doc.addFileToVFS(`${style}.ttf`, base64)
    doc.addFont(`${style}.ttf`, 'Sheet', style)
  }
  let y = MARGIN_PT
  for (const { runs, sizePt, mark } of blocks) {
    const indent = mark === undefined ? 0 : INDENT_PT
    doc.setFont('Sheet', runs.every((run) => run.strong) ? 'bold' : 'normal')
    doc.setFontSize(sizePt)
    const lines = doc.splitTextToSize(runs.map((run) => run.text).join(''), widthPt - 2 * MARGIN_PT - indent)
    for (const [index, line] of lines.entries()) {
      if (y + sizePt * LEADING > heightPt - MARGIN_PT) {
        doc.addPage()
        y = MARGIN_PT
      }
      if (index === 0 && mark !== undefined) doc.text(mark, MARGIN_PT, y + sizePt)
      doc.text(line, MARGIN_PT + indent, y + sizePt)
      y += sizePt * LEADING
    }
    y += GAP_PT
  }
  const pages = doc.getNumberOfPages()
  doc.setFontSize(FOOT.sizePt)
  for (let page = 1; page <= pages; page += 1) {
    doc.setPage(page)
    doc.text(FOOT.words(page, pages), MARGIN_PT, heightPt - 12)
  }
  return new Uint8Array(doc.output('arraybuffer'))
}
