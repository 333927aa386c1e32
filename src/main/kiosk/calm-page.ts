import type { LanguageTag } from '#shared/content/content.ts'
import { findPart, LANGUAGE_CODES } from '#shared/languages/codes.ts'
import type { CalmWords } from '#shared/languages/parts/calm.ts'
import { CALM_WORDS } from '#shared/languages/registry/calm.ts'

/** Where the calm page stands below our own page. */
export const CALM_PATH = '/calm.html'
const CALM_STYLE_PATH = '/calm.css'

/**
 * The page that needs nothing: no script, no pack, no bridge. Kept in memory, so that a broken disk cannot take it away.
 * @param languages - those of the kiosk, in order. The page says its words in each, as nobody can choose
 *   one there; in every language of the program where the kiosk has none.
 */
export function calmAssets(
  emergencyNumber: string,
  languages: readonly LanguageTag[],
): ReadonlyMap<string, { readonly body: string; readonly type: string }> {
  const known = [...new Set(languages)].flatMap((language) => wordsOf(language))
  const spoken = known.length > 0 ? known : LANGUAGE_CODES.flatMap((language) => wordsOf(language))
  const body = [
    `<!doctype html><html lang="${spoken[0]?.language ?? ''}"><head><meta charset="utf-8">`,
    `<title>${escape(spoken.map(({ words }) => words.title).join(' / '))}</title>`,
    `<link rel="stylesheet" href="${CALM_STYLE_PATH}"></head><body><main>`,
    ...spoken.map(({ language, words }) => sectionOf(language, words, emergencyNumber)),
    '</main></body></html>',
  ].join('\n')
  return new Map([
    [CALM_PATH, { body, type: 'text/html; charset=utf-8' }],
    [CALM_STYLE_PATH, { body: STYLE, type: 'text/css; charset=utf-8' }],
  ])
}

function wordsOf(language: LanguageTag): readonly { readonly language: LanguageTag; readonly words: CalmWords }[] {
  const words = findPart(CALM_WORDS, language)
  return words === undefined ? [] : [{ language, words }]
}

function sectionOf(language: LanguageTag, { title, ask, emergency }: CalmWords, emergencyNumber: string): string {
  // Not a pattern's replacement text: a number is taken as it stands.
  const call = emergency.replace('{emergencyNumber}', () => emergencyNumber)
  return [
    `<section lang="${language}"><h1>${escape(title)}</h1><p>${escape(ask)}</p>`,
    `<p class="emergency">${escape(call)}</p></section>`,
  ].join('\n')
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}

const STYLE = `
html { block-size: 100%; background: #faf5ea; color: #1d1a16; font-family: 'Atkinson Hyperlegible Next', Verdana, sans-serif; }
body { block-size: 100%; margin: 0; display: grid; place-content: center; text-align: center; user-select: none; }
section { max-inline-size: 24em; padding: 3vmin 5vmin; font-size: 4vmin; line-height: 1.4; }
h1 { font-size: 1.5em; line-height: 1.15; }
.emergency { font-weight: 700; }
`
