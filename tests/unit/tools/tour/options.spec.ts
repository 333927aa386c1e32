import { expect, it } from 'vitest'
import { parseTourOptions } from '../../../../tools/tour/options.ts'

it.each([
  [['--size', 'big'], '"big"'],
  [['--size', '1x1'], '"1x1"'],
  [['--size=1080x19200'], '"1080x19200"'],
  [['--out', ''], '--out'],
  [['--fast'], '--fast'],
  [['elsewhere'], 'elsewhere'],
])('refuses %j', (words, named) => {
  expect(() => parseTourOptions(words)).toThrow(named)
})

it.each([
  [[], { out: 'tour', size: { width: 1080, height: 1920 } }],
  [['--out', 'pictures', '--size', '1920x1080'], { out: 'pictures', size: { width: 1920, height: 1080 } }],
])('takes %j', (words, options) => {
  expect(parseTourOptions(words)).toEqual(options)
})
