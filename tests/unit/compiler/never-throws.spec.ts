import fc from 'fast-check'
import { expect, it } from 'vitest'
import { diagnosticsOf, SMALL_PACK, type SmallPackPath } from './support/pack-folder.ts'

/** What authors, editors and copied text bring: our own signs, cut and set together at random. */
const pieces = fc.array(
  fc.oneof(
    fc.constantFrom(
      ':::',
      '::',
      '---',
      '#',
      '##',
      '{',
      '}',
      '[',
      ']',
      '"',
      "'",
      ':',
      '- ',
      '|',
      '<',
      '>',
      '&',
      '*',
      '\n',
      '\r',
      '\t',
      ' ',
      '%',
      ',',
    ),
    fc.constantFrom(
      'claim',
      'figure',
      'sources=',
      '__proto__',
      'constructor',
      '<path d="M0 0"/>',
      '!!js/function',
      '&a *a',
      'null',
      '½',
      '\u0000',
    ),
    fc.string({ maxLength: 8, unit: 'binary' }),
  ),
  { maxLength: 12 },
)

it.each(Object.keys(SMALL_PACK) as SmallPackPath[])('has an answer for anything in %s, and throws nothing', async (path) => {
  const text = SMALL_PACK[path]
  await fc.assert(
    fc.asyncProperty(fc.nat(text.length), fc.nat(20), pieces, async (at, cut, inserted) => {
      const changed = text.slice(0, at) + inserted.join('') + text.slice(at + cut)
      for (const line of await diagnosticsOf({ [path]: changed })) expect(line).toMatch(/^[\w/.-]+:[1-9]\d*:[1-9]\d* \S/u)
    }),
    { numRuns: 25 },
  )
})
