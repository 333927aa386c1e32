import { expect, it } from 'vitest'
import { longDate } from '@/words/dates.ts'
import { inDigits } from '@/words/numbers.ts'

it.each([
  ['en', 'November 1, 2026', '1,500'],
  ['es', '1 de noviembre de 2026', '1,500'],
])('%s writes a day and a number', (language, day, number) => {
  expect(longDate('2026-11-01', language)).toBe(day)
  expect(inDigits(1500, language)).toBe(number)
})
