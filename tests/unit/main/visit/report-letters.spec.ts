import { expect, it } from 'vitest'
import { reportLetters } from '../../../../src/main/visit/report-letters.ts'
import { StaffNotices } from '../../../../src/main/notices/staff-notices.ts'

function report(missing: string[], missingInNote: number) {
  const logged: unknown[][] = []
  const notices = new StaffNotices(() => undefined)
  reportLetters({ missing, missingInNote }, { log: (...line) => logged.push(line), notices })
  return { logged, lines: notices.list().map(({ line }) => line) }
}

it('says nothing where every letter is shown', () => {
  expect(report([], 0)).toEqual({ logged: [], lines: [] })
})

it('names the letters of the clinic by their code points', () => {
  expect(report(['U+6F22', 'U+1F600'], 0)).toEqual({
    logged: [['letters-missing', 0x6f22, 0x1f600]],
    lines: ['handout: no letter shapes for U+6F22 U+1F600; printed as question marks.'],
  })
})

it('keeps the line short', () => {
  const { lines, logged } = report(
    Array.from({ length: 300 }, (_, index) => `U+${(0x4e00 + index).toString(16)}`),
    0,
  )
  expect(lines[0]).toMatch(/ and 276 more; printed as question marks\.$/u)
  expect(logged[0]).toHaveLength(25)
})

it('tells of a note how many, and no more', () => {
  expect(report([], 3)).toEqual({ logged: [['letters-missing-in-note', 3]], lines: [] })
})
