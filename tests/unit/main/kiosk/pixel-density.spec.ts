import { expect, it } from 'vitest'
import { pxPerMm } from '../../../../src/main/kiosk/pixel-density.ts'

it.each([
  ['a 21.5 inch panel, upright', { width: 1080, height: 1920 }, undefined, 4.034],
  ['the same, lying', { width: 1920, height: 1080 }, undefined, 4.034],
  ['a 10.1 inch tablet', { width: 1280, height: 800 }, undefined, 5.884],
  ['a measured 32 inch screen', { width: 1080, height: 1920 }, 32, 2.71],
])('%s', (_what, size, inches, expected) => {
  expect(pxPerMm(size, inches)).toBeCloseTo(expected, 2)
})
