import { expect, it } from 'vitest'
import type { Checklist } from '#shared/checklist/triage.ts'
import { carriedLastResorts, lastResortIn } from '../../../../src/main/content/last-resort.ts'

const [en, es] = ['en', 'es'].map((language) => ({ language }) as Checklist)

it.each([
  ['es', { en, es }, es],
  ['fr', { en, es }, en],
  ['es', {}, undefined],
])('in %s', (language, resorts, list) => {
  expect(lastResortIn({ small: resorts as Record<string, Checklist> }, 'small', language)).toBe(list)
})

it('is never that of another pack', () => {
  expect(lastResortIn({ other: { en } as Record<string, Checklist> }, 'small', 'en')).toBeUndefined()
})

it('is not there in code that was not built', () => {
  expect(carriedLastResorts()).toEqual({})
})
