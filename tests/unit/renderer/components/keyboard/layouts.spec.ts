import { expect, it } from 'vitest'
import { type EveryLanguage, LANGUAGE_CODES } from '#shared/languages/codes.ts'
import { DIGITS, layoutFor } from '@/components/keyboard/layouts.ts'

const keysOf = (language: string) => [...layoutFor(language).letters, ...layoutFor(language).signs].join('')

it.each(LANGUAGE_CODES)('%s has no key twice, no capital, no row longer than a screen is wide', (language) => {
  const keys = [...keysOf(language)]
  expect(new Set(keys).size).toBe(keys.length)
  expect(keysOf(language)).toBe(keysOf(language).toLowerCase())
  for (const row of [...layoutFor(language).letters, ...layoutFor(language).signs]) expect(row.length).toBeLessThanOrEqual(10)
})
/** The letters and signs that people write in each language. */
const NEEDED: EveryLanguage<string> = {
  en: 'abcdefghijklmnopqrstuvwxyz.-,?',
  es: 'abcdefghijklmnñopqrstuvwxyzáéíóúü¿¡',
}
it.each(Object.entries(NEEDED))('%s can write its language and codes', (language, needed) => {
  expect([...needed].filter((key) => !keysOf(language).includes(key))).toEqual([])
  expect(DIGITS).toHaveLength(10)
})
it.each([
  ['es-MX', 'es'],
  ['en-GB', 'en'],
])('%s types as %s', (language, as) => {
  expect(layoutFor(language)).toBe(layoutFor(as))
})

it('gives no keys of another language to one that is not covered', () => {
  expect(() => layoutFor('xx')).toThrow('"xx"')
})
