import { expect, it } from 'vitest'
import { Letters } from '../../../../../src/main/handout/typeset/letters.ts'
import { fonts } from '../support/make.ts'

const lettersOfOurs = () => new Letters((codePoint) => fonts.regular.hasGlyphForCodePoint(codePoint))
const ZALGO = `Z${'\u0301\u0308\u0327\u0336'.repeat(20)}algo`

it.each<[what: string, written: string, shown: string, missing: string[]]>([
  ['plain words', 'Elm Street Clinic', 'Elm Street Clinic', []],
  ['an accent of its own', 'Mun\u0303oz', 'Muñoz', []],
  ['an accent that no letter is made with', 'g\u0301', 'g\u0301', []],
  ['Chinese', '诊所 Clinic', '?? Clinic', ['U+8BCA', 'U+6240']],
  ['Hebrew', 'מרפאה', '?????', ['U+05DE', 'U+05E8', 'U+05E4', 'U+05D0', 'U+05D4']],
  ['a vowel sign of Arabic', 'مَ', '?', ['U+0645', 'U+064E']],
  ['an emoji', 'Care \u{1f600}', 'Care ?', ['U+1F600']],
  ['a family of one picture', 'a\u{1f469}\u200d\u{1f469}\u200d\u{1f467}b', 'a?b', ['U+1F469', 'U+1F467']],
  ['a flag', '\u{1f1fa}\u{1f1f8}', '?', ['U+1F1FA', 'U+1F1F8']],
  ['a coloured sign', '\u2695\ufe0f', '?', ['U+2695']],
  ['half a character', 'a\ud83db', 'a?b', ['U+D83D']],
  ['no character at all', 'a\uffffb', 'a?b', ['U+FFFF']],
  ['a storm of marks', ZALGO, 'Z\u0327?algo', ['U+0327', 'U+0336', 'U+0308', 'U+0301']],
  ['turned reading direction', 'a\u202eb\u2066c\u2069\u200fd\u061ce', 'abcde', []],
  ['controls', 'a\u0007b\u0000c\u001bd', 'abcd', []],
  ['every kind of space', 'a\u2003b\tc\r\nd\u2028e\u00a0f', 'a b c d e\u00a0f', []],
])('%s', (_, written, shown, missing) => {
  const letters = lettersOfOurs()
  expect(letters.shown(written)).toBe(shown)
  expect([...letters.missing.missing].sort()).toEqual([...missing].sort())
  expect(letters.missing.missingInNote).toBe(0)
  expect(letters.isWhole(written)).toBe(missing.length === 0)
})

it('takes a question mark that was asked for as one', () => {
  expect(lettersOfOurs().isWhole('Do bananas help?')).toBe(true)
})

it('counts the letters of a note, and names none', () => {
  const letters = lettersOfOurs()
  expect(letters.shown('漢字, take ✓', true)).toBe('??, take ?')
  expect(letters.missing).toEqual({ missing: [], missingInNote: 3 })
})
