import { describe, expect, it } from 'vitest'
import { type Colour, contrastOf, GROUNDS } from '#shared/subject/colour.ts'
import { LOOKS } from '#shared/subject/subject.ts'
import css from '@/styles/tokens.css?raw'

/** The colours that a look sets, by token. */
function colours(look: string): Readonly<Record<string, string>> {
  const block = css.split(`:root[data-look='${look}'] {`)[1]?.split('}')[0] ?? ''
  return Object.fromEntries([...block.matchAll(/--([a-z0-9-]+): (#[0-9a-f]{6});/g)].map(([, name, value]) => [name, value]))
}
const contrast = (one = '', other = '') => contrastOf(one as Colour, other as Colour)

/** Words on the ground they stand on. */
const WORDS: readonly (readonly [string, string])[] = [
  ...['paper', 'sheet', 'press-soft'].flatMap((ground) => [['ink', ground] as const, ['ink-soft', ground] as const]),
  ['press-ink', 'press'],
  ['emergency-ink', 'emergency'],
  ['emergency-tone', 'paper'],
  ['emergency-tone', 'emergency-soft'],
  ['paper', 'ink'],
  ...['emergency', 'today', 'appointment', 'self-care'].map((ground) => ['ink', `${ground}-soft`] as const),
  ...['today', 'appointment', 'self-care'].map((tone) => [tone, `${tone}-soft`] as const),
  ...['today', 'appointment', 'self-care'].map((tone) => [tone, 'sheet'] as const),
]
/** Parts that must be seen: edges of keys, the focus ring, bars of a chart. */
const PARTS: readonly (readonly [string, string])[] = [
  ['edge', 'paper'],
  ['edge', 'sheet'],
  ['focus', 'paper'],
  ['focus', 'sheet'],
  ['focus', 'press-soft'],
]

it('reads every colour the pairs name', () => {
  const day = colours('day')
  expect(WORDS.flat().filter((name) => day[name] === undefined)).toEqual([])
})
it('tells black on white from itself', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21)
  expect(contrast('#777777', '#777777')).toBe(1)
})

it.each(['day', 'night'] as const)('%s: the compiler holds hues against the colours of this file', (look) => {
  expect(colours(look)).toMatchObject(GROUNDS[look])
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
