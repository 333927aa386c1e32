import { calmWords } from './words/en.ts'

export const CALM_PATH = '/calm.html'
const CALM_STYLE_PATH = '/calm.css'

/** The page that needs nothing: no script, no pack, no bridge. Kept in memory, so that a broken disk can not take it away. */
export function calmAssets(emergencyNumber: string): ReadonlyMap<string, { readonly body: string; readonly type: string }> {
  const emergency = calmWords.emergency.replace('{emergencyNumber}', emergencyNumber)
  const body = [
    '<!doctype html><html lang="en"><head><meta charset="utf-8">',
    `<title>${escape(calmWords.title)}</title><link rel="stylesheet" href="${CALM_STYLE_PATH}"></head>`,
    `<body><main><h1>${escape(calmWords.title)}</h1><p>${escape(calmWords.ask)}</p>`,
    `<p class="emergency">${escape(emergency)}</p></main></body></html>`,
  ].join('\n')
  return new Map([
    [CALM_PATH, { body, type: 'text/html; charset=utf-8' }],
    [CALM_STYLE_PATH, { body: STYLE, type: 'text/css; charset=utf-8' }],
  ])
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}

const STYLE = `
html { block-size: 100%; background: #faf5ea; color: #1d1a16; font-family: 'Atkinson Hyperlegible Next', Verdana, sans-serif; }
body { block-size: 100%; margin: 0; display: grid; place-items: center; text-align: center; user-select: none; }
main { max-inline-size: 24em; padding: 5vmin; font-size: 4vmin; line-height: 1.4; }
h1 { font-size: 1.5em; line-height: 1.15; }
.emergency { font-weight: 700; }
`
