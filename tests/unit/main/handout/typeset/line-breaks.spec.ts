import { describe, expect, it } from 'vitest'
import { unbrokenParts } from '../../../../../src/main/handout/typeset/line-breaks.ts'
import { INK } from '../../../../../src/main/handout/theme/colours.ts'
import type { TextStyle } from '../../../../../src/main/handout/theme/text-style.ts'
import { Typesetter } from '../../../../../src/main/handout/typeset/typesetter.ts'
import { fonts } from '../support/make.ts'

describe('parts that no line breaks', () => {
  it.each([
    ['spaces', 'see a doctor', ['see ', 'a ', 'doctor']],
    ['a hyphen', 'heart-healthy food', ['heart-', 'healthy ', 'food']],
    ['a hyphen before a number', 'vitamin B-12', ['vitamin ', 'B-12']],
    ['an en dash between words', 'Mon–Fri', ['Mon–', 'Fri']],
    ['an en dash between numbers', 'for 10–15 minutes', ['for ', '10–15 ', 'minutes']],
    ['an em dash', 'rest—then walk', ['rest', '—', 'then ', 'walk']],
    ['a slash', 'and/or 1/2 cup', ['and/', 'or ', '1/2 ', 'cup']],
    ['a non-breaking space', '350\u00a0mg a day', ['350\u00a0mg ', 'a ', 'day']],
    ['a word joiner', 'heart-\u2060healthy', ['heart-\u2060healthy']],
    ['a soft hyphen', 'magne\u00adsium', ['magne\u00ad', 'sium']],
    ['a zero-width space', 'one\u200btwo', ['one\u200b', 'two']],
    ['letters without spaces between words', '漢字漢', ['漢', '字', '漢']],
    ['an address', 'medlineplus.gov/muscle-cramps', ['medlineplus.gov/', 'muscle-', 'cramps']],
    ['a bracket', 'salt (or less)', ['salt ', '(or ', 'less)']],
    ['nothing', '', []],
  ])('%s', (_, text, parts) => {
    expect(unbrokenParts(text)).toEqual(parts)
  })
})

describe('lines', () => {
  const style: TextStyle = { sizePt: 12, leadPt: 15, weight: 'regular', colour: INK.text }
  const typesetter = new Typesetter(fonts)
  const widthOf = (text: string) => typesetter.widthOf(text, 'regular', style.sizePt)
  const linesIn = (widthPt: number, ...runs: Parameters<Typesetter['lines']>[0][number][]) =>
    typesetter.lines(runs, widthPt, style).map(({ parts }) => parts.map(({ text }) => text).join(''))

  it('show the hyphen of a soft hyphen only where a line ends with it', () => {
    expect(linesIn(widthOf('magne-') + 1, { text: 'magne\u00adsium' })).toEqual(['magne-', 'sium'])
    expect(linesIn(200, { text: 'magne\u00adsium' })).toEqual(['magnesium'])
  })

  it('have room for that hyphen', () => {
    expect(linesIn(widthOf('a magne') + 1, { text: 'a magne\u00adsium' })[0]).toBe('a ')
  })

  it('do not part a word that is bold in part', () => {
    const runs = [{ text: 'take ' }, { text: 'magne', strong: true as const }, { text: 'sium now' }]
    expect(linesIn(widthOf('take magne') + 10, ...runs)).toEqual(['take ', 'magnesium ', 'now'])
  })

  it('let the space after their last word hang', () => {
    const [first] = typesetter.lines([{ text: 'see a doctor' }], widthOf('see a'), style)
    expect(first?.widthPt).toBeCloseTo(widthOf('see') + widthOf(' ') + widthOf('a'), 1)
  })

  it('break an address that is wider than they are after its dots, then between letters', () => {
    const lines = linesIn(widthOf('www.nhlbi.') + 1, { text: 'www.nhlbi.nihnihnihnihnih' })
    expect(lines[0]).toBe('www.nhlbi.')
    expect(lines.join('')).toBe('www.nhlbi.nihnihnihnihnih')
  })

  it.each(['m'.repeat(80), 'e\u0301'.repeat(80)])('chop a storm of letters, and never take an accent off its letter', (storm) => {
    const lines = typesetter.lines([{ text: storm }], 100, style)
    expect(lines.length).toBeGreaterThan(3)
    for (const { widthPt, parts } of lines) {
      expect(widthPt).toBeLessThanOrEqual(100.01)
      expect(parts[0]?.text).not.toMatch(/^\p{M}/u)
    }
  })

  it('chop a word in two weights that is wider than they are', () => {
    const lines = typesetter.lines([{ text: 'a'.repeat(12) }, { text: 'b'.repeat(12), strong: true }], 100, style)
    expect(lines.every(({ widthPt }) => widthPt <= 100.01)).toBe(true)
    expect(lines.flatMap(({ parts }) => parts.map(({ text }) => text)).join('')).toBe(`${'a'.repeat(12)}${'b'.repeat(12)}`)
  })

  it('keep narrow and figure-wide spaces from breaking too', () => {
    expect(linesIn(widthOf('350') + 1, { text: '350\u202fmg' })[0]).not.toBe('350 ')
    expect(linesIn(200, { text: '4\u2007700' })).toEqual(['4\u00a0700'])
  })
})
