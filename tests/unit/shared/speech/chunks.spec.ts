import { describe, expect, it } from 'vitest'
import { chunksOf, MOST_LETTERS } from '#shared/speech/chunks.ts'

it.each([
  ['nothing', '  ', []],
  ['a short text', 'Drink  water.', ['Drink water.']],
  ['sentences', 'One two three. Four five six.', ['One two three.', 'Four five six.']],
  ['a clause before a chopped sentence', 'No. One two three, four five six', ['No. One two three,', 'four five six']],
  ['words', 'one two three four five six', ['one two three four', 'five six']],
  ['a word without end', 'a'.repeat(45), ['a'.repeat(20), 'a'.repeat(20), 'a'.repeat(5)]],
])('cuts %s where a reader draws breath', (_what, text, pieces) => {
  expect(chunksOf(text, 20)).toEqual(pieces)
})

describe('whatever the text', () => {
  const texts = [
    'Un calambre, o “charley horse”, es un apretón repentino; duele. ¿Dura mucho? No. '.repeat(9),
    `${'😀'.repeat(200)}`,
    '1,500 mg. '.repeat(60),
  ]
  it.each(texts)('no piece is too long, none is empty, no letter is lost: %#', (text) => {
    const pieces = chunksOf(text)
    expect(pieces.every((piece) => piece.length > 0 && piece.length <= MOST_LETTERS)).toBe(true)
    expect(pieces.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''))
    expect(pieces.filter((piece) => /^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/.test(piece))).toEqual([])
  })
})
