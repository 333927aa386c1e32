/** The sheet with @react-pdf/renderer: untagged, because it writes no structure. */
import { Document, Font, Page, renderToBuffer, Text, View } from '@react-pdf/renderer'
import { createElement as element } from 'react'
import { FOOT, GAP_PT, INDENT_PT, LEADING, MARGIN_PT } from './look.mjs'

/** @param {{ regular: string, bold: string }} fonts - font files. */
export function open(fonts) {
  Font.register({
    family: 'Sheet',
    fonts: [
      { src: fonts.regular, fontWeight: 400 },
      { src: fonts.bold, fontWeight: 700 },
    ],
  })
  // No sheet of ours divides words either.
  Font.registerHyphenationCallback((word) => [word])
  return { isTagged: false, leavesOut: [], make }
}

/** @param {import('../text-blocks.ts').PlainSheet} sheet */
function make({ title, widthPt, heightPt, blocks }) {
  const paragraphs = blocks.map(({ runs, sizePt, mark }, key) => {
    const words = runs.map((run, at) => element(Text, { key: at, style: { fontWeight: run.strong ? 700 : 400 } }, run.text))
    const look = { fontSize: sizePt, lineHeight: LEADING }
    if (mark === undefined) return element(Text, { key, style: { ...look, marginBottom: GAP_PT } }, words)
    return element(View, { key, style: { flexDirection: 'row', marginBottom: GAP_PT } }, [
      element(Text, { key: 'mark', style: { ...look, width: INDENT_PT } }, mark),
      element(Text, { key: 'words', style: { ...look, flex: 1 } }, words),
    ])
  })
  const foot = element(Text, {
    key: 'foot',
    fixed: true,
    style: { position: 'absolute', bottom: 12, left: MARGIN_PT, fontSize: FOOT.sizePt },
    render: ({ pageNumber, totalPages }) => FOOT.words(pageNumber, totalPages),
  })
  const page = { size: [widthPt, heightPt], style: { fontFamily: 'Sheet', padding: MARGIN_PT } }
  return renderToBuffer(element(Document, { title }, element(Page, page, [...paragraphs, foot])))
}
