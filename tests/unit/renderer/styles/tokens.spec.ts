import { describe, expect, it } from 'vitest'
import css from '@/styles/tokens.css?raw'

const HUES = ['mg', 'k', 'ca', 'd', 'b12', 'b6', 'na', 'h2o', 'leg'] as const
const LOOKS = ['day', 'night', 'day-high', 'night-high'] as const

/** The colours that a look sets, by token. */
function colours(look: string): Readonly<Record<string, string>> {
  const block = css.split(`:root[data-look='${look}'] {`)[1]?.split('}')[0] ?? ''
  return Object.fromEntries([...block.matchAll(/--([a-z0-9-]+): (#[0-9a-f]{6});/g)].map(([, name, value]) => [name, value]))
}
/** Relative luminance, WCAG 2.2. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
function contrast(one = '', other = ''): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (high + 0.05) / (low + 0.05)
}

/** Words on the ground they stand on. */
const WORDS: readonly (readonly [string, string])[] = [
  ...['paper', 'sheet', 'press-soft'].flatMap((ground) => [['ink', ground] as const, ['ink-soft', ground] as const]),
  ['press-ink', 'press'],
  ['emergency-ink', 'emergency'],
  ['emergency-tone', 'paper'],
  ['emergency-tone', 'emergency-soft'],
  ['paper', 'ink'],
  ...['emergency', 'today', 'appointment', 'self-care', ...HUES].map((ground) => ['ink', `${ground}-soft`] as const),
  ...['today', 'appointment', 'self-care', ...HUES].map((tone) => [tone, `${tone}-soft`] as const),
  ...['today', 'appointment', 'self-care', ...HUES].map((tone) => [tone, 'sheet'] as const),
]
/** Parts that must be seen: edges of keys, the focus ring, bars of a chart. */
const PARTS: readonly (readonly [string, string])[] = [
  ['edge', 'paper'],
  ['edge', 'sheet'],
  ['focus', 'paper'],
  ['focus', 'sheet'],
  ['focus', 'press-soft'],
  ...HUES.map((hue) => ['focus', `${hue}-soft`] as const),
  ...HUES.map((hue) => [hue, `${hue}-soft`] as const),
]

it('reads every colour the pairs name', () => {
  const day = colours('day')
  expect(WORDS.flat().filter((name) => day[name] === undefined)).toEqual([])
})
it('tells black on white from itself', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21)
  expect(contrast('#777777', '#777777')).toBe(1)
})

describe.each(LOOKS)('%s', (look) => {
  const of = colours(look)
  it.each(WORDS)(`%s on %s can be read`, (words, ground) => {
    expect(contrast(of[words], of[ground])).toBeGreaterThanOrEqual(look.endsWith('high') ? 20 : 10)
  })
  it.each(PARTS)(`%s on %s can be seen`, (part, ground) => {
    expect(contrast(of[part], of[ground])).toBeGreaterThanOrEqual(3)
  })
})
