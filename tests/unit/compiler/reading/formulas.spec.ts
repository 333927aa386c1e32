import { expect, it } from 'vitest'
import { fleschKincaid } from '../../../../src/compiler/reading/english.ts'
import { inflesz, spanishSyllables } from '../../../../src/compiler/reading/spanish.ts'

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
