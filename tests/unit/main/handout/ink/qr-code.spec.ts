import { expect, it } from 'vitest'
import { qrCode, type QrCode } from '../../../../../src/main/handout/ink/qr-code.ts'
import { readCode, type GreyPicture } from '../support/read-code.ts'

const SHORT = 'https://medlineplus.gov/sodium.html'
const LONG =
  'https://www.merckmanuals.com/home/quick-facts-brain-spinal-cord-and-nerve-disorders/symptoms-of-brain-spinal-cord-and-nerve-disorders/muscle-cramps'
const POINT_PX = 4

/** Fills the rectangles of the code's path, and its quiet zone with white. */
function pictureOf({ sidePt, quietPt, ink }: QrCode): GreyPicture {
  const side = Math.ceil(sidePt * POINT_PX)
  const pixels = new Uint8Array(side * side).fill(255)
  for (const [, x = '', y = '', width = ''] of ink.d.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+Z/gu)) {
    const at = (module: number) => Math.round((quietPt + module * ink.scale) * POINT_PX)
    for (let row = at(Number(y)); row < at(Number(y) + 1); row += 1)
      pixels.fill(0, row * side + at(Number(x)), row * side + at(Number(x) + Number(width)))
  }
  return { width: side, height: side, pixels }
}

it.each([SHORT, LONG])('says the address, and nothing else: %s', (address) => {
  expect(readCode(pictureOf(qrCode(address, '#000000')))).toBe(address)
})

it.each([
  [SHORT, 56.9, 1.9],
  [LONG, 58.7, 1.2],
])('is 20 mm wide or more, and no module is finer than a copier keeps apart: %s', (address, leastPt, modulePt) => {
  const { sidePt, quietPt, ink } = qrCode(address, '#000000')
  expect(sidePt - 2 * quietPt).toBeGreaterThanOrEqual(leastPt)
  expect(ink.scale).toBeGreaterThanOrEqual(modulePt)
  expect(quietPt).toBeCloseTo(4 * ink.scale, 6)
})

it('still reads with a stain on it', () => {
  const picture = pictureOf(qrCode(SHORT, '#000000'))
  const [from, to] = [Math.round(picture.width * 0.45), Math.round(picture.width * 0.56)]
  for (let row = from; row < to; row += 1) picture.pixels.fill(0, row * picture.width + from, row * picture.width + to)
  expect(readCode(picture)).toBe(SHORT)
})
