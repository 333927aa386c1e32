/**
 * Characters that no text may hold: they are unseen, or make the screen show another order than the file
 * ("Trojan Source", CVE-2021-42574). Line feed and tab are the only controls a file may hold.
 */
const FORBIDDEN = new RegExp(
  [
    '[',
    '\\u0000-\\u0008\\u000b-\\u001f\\u007f-\\u009f', // controls
    '\\u200b\\u2060\\ufeff\\u00ad', // unseen
    '\\u2028\\u2029', // line ends that editors do not show
    '\\u061c\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069', // direction marks and overrides
    '\\ufff9-\\ufffb\\u{e0000}-\\u{e007f}', // annotations, tags
    ']',
  ].join(''),
  'u',
)

/** The first character that may not be there, as `U+202E`, and where; `undefined` when all is well. */
export function findForbidden(text: string): { readonly name: string; readonly index: number } | undefined {
  const match = FORBIDDEN.exec(text)
  if (match === null) return undefined
  const code = match[0].codePointAt(0) ?? 0
  return { name: `U+${code.toString(16).toUpperCase().padStart(4, '0')}`, index: match.index }
}

/** A number that a reader takes as a fact. The digits of a name (B12, K2) are part of a word. */
const NUMBER = /(?<![\p{L}\p{N}])\p{N}[\p{N}.,]*/u

/** The first number in a text ("350", "½"), and where; `undefined` when there is none. */
export function findNumber(text: string): { readonly number: string; readonly index: number } | undefined {
  const match = NUMBER.exec(text)
  return match === null ? undefined : { number: match[0].replace(/[.,]+$/u, ''), index: match.index }
}

/** What looks like markup or an address in text that is shown as it stands, named for an author. */
export function findMarkup(text: string): string | undefined {
  if (/<[a-z!/]/iu.test(text)) return 'an HTML tag'
  if (/\b(?:https?:\/\/|www\.)/iu.test(text)) return 'a web address'
  return undefined
}
