import { expect, it } from 'vitest'
import { createWordFinder } from '../../../../src/compiler/glossary/word-finder.ts'

const find = createWordFinder([
  ['pill', 'pill'],
  ['water pill', 'water'],
  ['PAD', 'legs'],
  ['ácido fólico', 'folic'],
  ['Crohn’s', 'crohn'],
  ['mg/dL (lab)', 'lab'],
])
const found = (text: string) => find(text).map(({ index, text, value }) => `${index} ${text} ${value}`)

it.each([
  ['part of a word', 'pillow, repill, pills, pill2'],
  ['a word with other accents', 'acido folico'],
  ['a short form that is not in capitals', 'a heating pad, Pad'],
  ['nothing', ''],
])('does not take %s for a word', (_what, text) => {
  expect(found(text)).toEqual([])
})

it.each([
  ['the longest that fits', 'A water pill, a pill.', ['2 water pill water', '16 pill pill']],
  ['capitals at the start of a sentence', 'Water pill', ['0 Water pill water']],
  ['a word over the end of a line', 'a water\n  pill', ['2 water\n  pill water']],
  ['accents', 'El Ácido fólico.', ['3 Ácido fólico folic']],
  ['a short form', '(PAD)', ['1 PAD legs']],
  ['an apostrophe and a mark after it', 'Crohn’s-like', ['0 Crohn’s crohn']],
])('finds %s', (_what, text, words) => {
  expect(found(text)).toEqual(words)
})

it('finds nothing when there is nothing to find', () => {
  expect(createWordFinder([])('any text')).toEqual([])
})
