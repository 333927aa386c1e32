import { expect, it } from 'vitest'
import { findForbidden, findMarkup, findNumber, showHidden } from '../../../../src/compiler/text/text-safety.ts'
import { diagnosticsOf, withChange } from '../support/pack-folder.ts'

const PAGE = 'topics/magnesium/en.md'

const NUMBERS = [
  ...['350', '٣٥٠', '３５０', '½', 'Ⅻ', 'x²', 'mg400', 'take400mg', 'USD350'],
  ...['three hundred', 'twenty', 'a dozen', 'percent', 'nine in ten', 'half of people', 'twice as likely', 'two grams'],
  ...['veinte', 'por ciento', 'nueve de cada diez', 'la mitad de', 'el doble de', 'dos litros'],
]

it.each(NUMBERS)('takes %s for a number', (written) => {
  expect(findNumber(`It is ${written} so.`)).toBeDefined()
})

const NAMES = ['B12', 'K2', 'H2O', 'SGLT2', 'one leg', 'two hands', 'once a day', 'Doble la rodilla', 'a half moon', 'fortify']

it.each(NAMES)('takes %s for a name or an everyday word', (written) => {
  expect(findNumber(`Now ${written} here.`)).toBeUndefined()
})

it('says the number that comes first, in digits or words', () => {
  expect([findNumber('twenty or 30'), findNumber('30 or twenty')]).toEqual([
    { number: 'twenty', index: 0 },
    { number: '30', index: 0 },
  ])
})

const MARKUP = [
  ...['https://e.org', 'HTTPS://E.ORG', 'www.e.org', 'example.com', '//e.org/x', 'ftp://e.org', 'mailto:a', 'tel:+1555'],
  ...['javascript:alert', 'data:text/html', 'a@b.org', '<b>', '<!-- x', '<?php', '&nbsp;', '&#8238;', '[x](y)', '[x][y]', '![x'],
]

it.each(MARKUP)('takes %s for markup or an address, where it stands', (written) => {
  expect(findMarkup(`See ${written} now.`)).toEqual({ what: expect.any(String) as string, index: expect.any(Number) as number })
})

it.each(['10:30', 'and/or', 'salt & water', 'a < b', 'Look: water', 'Mr. Us', 'data: none', '-pril.'])(
  'takes %s for plain words',
  (written) => {
    expect(findMarkup(`See ${written} now.`)).toBeUndefined()
  },
)

const HIDDEN = [
  ...['00', '07', '0c', '0d', '85', 'ad', '34f', '180e', '200b', '200c', '200d', '2028', '202e', '2062', '2066', '206a', '2800'],
  ...['3164', 'e000', 'fe0f', 'feff', 'fffd', 'fffe', 'e0041', 'e0100', '61c', '17b4'],
]

it.each(HIDDEN)('finds the hidden character U+%s', (code) => {
  const name = `U+${code.toUpperCase().padStart(4, '0')}`
  const text = `a${String.fromCodePoint(Number.parseInt(code, 16))}b`
  expect(findForbidden(text)).toEqual({ name, index: 1 })
  expect(showHidden(text)).toBe(`a${name}b`)
})

it('lets letters of other scripts be joined', () => {
  expect(findForbidden('نمی\u200cخواهم')).toBeUndefined()
})

/** The words of a page, spoiled, and the one line that says where. */
const PLACES: readonly (readonly [string, string, string, string])[] = [
  ['the second line of a list item', '- One thing', '- One\n  thing 350 mg', 'en.md:19:9 number without source: `350`.'],
  ['words after an HTML sign', 'One thing', 'A &amp; 350 mg', 'en.md:18:11 number without source: `350`.'],
  ['words after a backslash', 'One thing', 'A \\* 350 mg', 'en.md:18:8 number without source: `350`.'],
  ['a number in signs', 'One thing', 'A &#51;50 mg', 'en.md:18:5 number without source: `350`.'],
  ['a strong half of a word', 'One thing', 'One rhab**domyolysis**', 'en.md:18:3 strong words are whole words;'],
  ['an address that begins with a word', 'One thing', 'A javascript:alert', 'en.md:18:15 the text holds a web address.'],
  ['the second line of a paragraph', 'rest at a:x.', 'rest at e.org now', 'en.md:16:9 the text holds a web address.'],
]

it.each(PLACES)('names the line and column of %s', async (_what, from, to, line) => {
  const [found] = await diagnosticsOf({ [PAGE]: withChange(PAGE, from, to) })
  expect(found).toContain(line)
})

it('writes no control character of an author to a terminal', async () => {
  const lines = await diagnosticsOf({ 'glossary/en.yaml': '"te\\u001b[31mrms": {}\n' })
  expect(lines.join('')).toContain('`teU+001B[31mrms`')
})
