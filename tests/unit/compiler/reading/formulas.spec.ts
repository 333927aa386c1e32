import { expect, it } from 'vitest'
import { fleschKincaid, smog } from '../../../../src/shared/languages/en/reading.ts'
import { fernandezHuerta, inflesz, spanishSyllables } from '../../../../src/shared/languages/es/reading.ts'

// Worked out by hand: words a sentence, syllables a word.
it.each([
  [['The cat sat on the mat.'], -1.45],
  [['You feel it at night.', 'Stretch the calf'], -2.23],
  [['Magnesium supplementation demonstrates insignificant prophylactic effectiveness.'], 35.92],
  [[], 0],
])('knows easy English from hard: %j', (lines, grade) => {
  expect(fleschKincaid(lines)).toBeCloseTo(grade, 2)
})

it.each([
  [['El gato come pan.'], 206.835 - 62.3 * (6 / 4) - 4],
  [['Tome agua. Estire la pierna.', 'Descanse'], 206.835 - 62.3 * (13 / 6) - 6 / 3],
  [['La suplementación farmacológica demuestra insignificancia profiláctica.'], 206.835 - 62.3 * (26 / 6) - 6],
  [[], 100],
])('knows easy Spanish from hard: %j', (lines, ease) => {
  expect(inflesz(lines)).toBeCloseTo(ease, 6)
})

const times = (count: number, line: string) => Array.from({ length: count }, () => line)

// Words of three syllables or more: `banana` and `tomato`, two a line or none.
// 30 sentences, 0: 3.1291. 30 with 60: 1.0430 * root(60) + 3.1291 = 1.0430 * 7.745967 + 3.1291 = 11.2081.
// 40 sentences, 40: 1.0430 * root(40 * 30 / 40) + 3.1291 = 1.0430 * 5.477226 + 3.1291 = 8.8418.
it.each([
  ['short words alone', times(30, 'Drink it now.'), 3.1291],
  ['sixty long words in thirty sentences', times(30, 'Eat a banana or a tomato.'), 11.2081],
  ['more than thirty sentences', [...times(20, 'Eat a banana or a tomato.'), ...times(20, 'Rest')], 8.8418],
  ['numbers, which are short to the eye', times(30, '1,200 and 2,400.'), 3.1291],
  ['several sentences in a line', [times(30, 'Eat a banana or a tomato.').join(' ')], 11.2081],
])('gives SMOG of %s', (_, lines, grade) => {
  expect(smog(lines)).toBeCloseTo(grade, 4)
})

it.each([
  ['no text', []],
  ['one sentence', ['Eat a banana or a tomato.']],
  ['one sentence too few', times(29, 'Eat a banana or a tomato.')],
  ['lines without a word', times(40, '...')],
])('has no SMOG of %s', (_, lines) => {
  expect(smog(lines)).toBeUndefined()
})

// `El gato come pan.`: 4 words, 6 syllables (el, ga-to, co-me, pan): 206.84 - 60 * 1.5 - 1.02 * 4 = 112.76.
// 6 words in 3 sentences, 13 syllables (to-me, a-gua, es-ti-re, la, pier-na, des-can-se): 206.84 - 130 - 2.04 = 74.80.
// 5 words, 8 syllables, 2 sentences: 206.84 - 96 - 2.55 = 108.29. 6 words, 9 syllables: 206.84 - 90 - 6.12 = 110.72.
it.each([
  [['El gato come pan.'], 112.76],
  [['Tome agua. Estire la pierna.', 'Descanse'], 74.8],
  [['El gato come. Come pan.'], 108.29],
  [['El gato come y come pan.'], 110.72],
  [['10 20 30'], 206.84 - 60 - 3.06],
])('gives Fernández-Huerta of %j', (lines, ease) => {
  expect(fernandezHuerta(lines)).toBeCloseTo(ease, 6)
})

it('finds the same words easier in shorter sentences', () => {
  expect(fernandezHuerta(['Tome agua.', 'Estire la pierna.'])).toBeGreaterThan(
    fernandezHuerta(['Tome agua, estire la pierna.']) ?? Infinity,
  )
})

it('has no Fernández-Huerta of no text', () => {
  expect([[], ['...']].map(fernandezHuerta)).toEqual([undefined, undefined])
})

it.each([
  ['pan', 1],
  ['calambre', 3],
  ['pie', 1],
  ['músculo', 3],
  ['agua', 2],
  ['día', 2],
  ['baúl', 2],
  ['leía', 3],
  ['teatro', 3],
  ['ahora', 3],
  ['ahí', 2],
  ['prohibir', 2],
  ['que', 1],
  ['quinina', 3],
  ['guerra', 2],
  ['pingüino', 3],
  ['muy', 1],
  ['y', 1],
  ['ayuda', 3],
  ['ciudad', 2],
  ['cuídate', 3],
  ['estudiáis', 3],
  ['paranoia', 4],
  ['medicación', 4],
  ['PIERNA', 2],
  ['420', 0],
  ['mg', 0],
])('counts %s as %i', (word, syllables) => {
  expect(spanishSyllables(word)).toBe(syllables)
  expect(spanishSyllables(word.normalize('NFD'))).toBe(syllables)
})
