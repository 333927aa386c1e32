import { findNumberWord } from './number-words.ts'

/**
 * Characters that no text may hold: they are unseen, stand for nothing, or make the screen show another order than the
 * file ("Trojan Source", CVE-2021-42574). Line feed and tab are the only controls a file may hold. The joiners shape
 * letters of some scripts, where they may stand; between others they only hide.
 */
const FORBIDDEN = new RegExp(
  [
    '(?<![\\p{Script=Arabic}\\p{Script=Bengali}\\p{Script=Devanagari}\\p{Script=Malayalam}\\p{Script=Sinhala}])[\\u200c\\u200d]|[',
    '\\u0000-\\u0008\\u000b-\\u001f\\u007f-\\u009f', // controls
    '\\u00ad\\u034f\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b\\u2060-\\u2065\\u2800\\u3164\\ufeff\\uffa0', // unseen
    '\\ufe00-\\ufe0f\\u{e0100}-\\u{e01ef}', // other forms of the sign before them
    '\\u2028\\u2029', // line ends that editors do not show
    '\\u061c\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u206f', // direction marks and overrides
    '\\ufff9-\\ufffd\\ufffe\\uffff\\u{e0000}-\\u{e007f}', // annotations, what was lost in saving, tags
    '\\p{Co}\\p{Cs}', // private signs, which every font draws as it likes, and halves of a letter
    ']',
  ].join(''),
  'u',
)

/** The first character that may not be there, as `U+202E`, and where; `undefined` when all is well. */
export function findForbidden(text: string): { readonly name: string; readonly index: number } | undefined {
  const match = FORBIDDEN.exec(text)
  return match === null ? undefined : { name: nameOf(match[0]), index: match.index }
}

/** A text for one line of a terminal: what is hidden, and what would break the line, is written as `U+202E`. */
export function showHidden(text: string): string {
  return text.replace(new RegExp(`${FORBIDDEN.source}|[\\n\\t]`, 'gu'), nameOf)
}

const nameOf = (character: string) => `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`

/** A word that holds a digit, or what stands for one. */
const WITH_DIGIT = /[\p{L}\p{N}]*\p{N}(?:[.,]?[\p{L}\p{N}])*/gu
/** B12, K2, H2O, SGLT2: the digits are part of a name. */
const NAME = /^(?:\p{Lu}\p{L}{0,2}|\p{Lu}{2,5})\d{1,2}\p{L}?$/u

/** The first number in a text that a reader takes as a fact ("350", "½", "twenty"), and where; `undefined` when there is none. */
export function findNumber(text: string): { readonly number: string; readonly index: number } | undefined {
  const word = findNumberWord(text)
  for (const match of text.matchAll(WITH_DIGIT)) {
    if (word !== undefined && word.index < match.index) return word
    if (!NAME.test(match[0])) return { number: match[0], index: match.index }
  }
  return word
}

/** What looks like markup or an address, and what to call it. */
const MARKUP: readonly (readonly [RegExp, string])[] = [
  [/<[a-z!/?]/iu, 'an HTML tag'],
  [/&(?:[a-z][a-z0-9]*|#\d+|#x[0-9a-f]+);/iu, 'an HTML sign'],
  [/\b(?:https?|ftp|file|mailto|tel|sms|javascript|data|blob):\S|\bwww\.|(?<![\p{L}\p{N}])\/\/\S/iu, 'a web address'],
  [/[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+/u, 'an e-mail address'],
  [/(?<![\p{L}\p{N}-])[a-z0-9-]+\.(?:com|org|net|gov|edu|info|io|co|us|uk|mx|es|int|eu|ht)(?![\p{L}\p{N}])/iu, 'a web address'],
  [/\]\s?[[(:]|!\[/u, 'a link'],
]

/** The first markup or address in text that is shown as it stands, named for an author, and where. */
export function findMarkup(text: string): { readonly what: string; readonly index: number } | undefined {
  for (const [pattern, what] of MARKUP) {
    const index = text.search(pattern)
    if (index !== -1) return { what, index }
  }
  return undefined
}
