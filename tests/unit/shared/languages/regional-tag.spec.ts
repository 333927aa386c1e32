import { expect, it } from 'vitest'
import { regionalTag } from '#shared/languages/regional-tag.ts'

it.each([
  ['en', 'en-US'],
  ['es', 'es-US'],
  ['es-MX', 'es-MX'],
  ['constructor', 'constructor'],
])('%s is written as %s', (language, tag) => {
  expect(regionalTag(language)).toBe(tag)
})
