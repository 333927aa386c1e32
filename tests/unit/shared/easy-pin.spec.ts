import { expect, it } from 'vitest'
import { isEasyPin } from '../../../src/shared/easy-pin.ts'

it.each([
  ['000000', 'one digit'],
  ['111111', 'one digit'],
  ['99999999', 'one digit'],
  ['112211', 'two digits'],
  ['123456', 'a run'],
  ['1234567', 'a run'],
  ['87654321', 'a run down'],
  ['567890', 'a run past nine'],
  ['246802', 'a run in steps'],
  ['121212', 'a pattern'],
  ['123123', 'a pattern'],
  ['1234123', 'a pattern cut short'],
  ['12341234', 'a pattern'],
  ['123321', 'a mirror'],
  ['197803', 'a birth year'],
  ['031978', 'a birth year'],
  ['03121978', 'a birthday'],
  ['20011231', 'a birthday'],
  ['12345', 'too short'],
  ['123456789', 'too long'],
  ['90721a', 'no digits'],
  ['', 'nothing'],
])('refuses %j: %s', (pin) => {
  expect(isEasyPin(pin)).toBe(true)
})

it.each(['907214', '380561', '5903817', '70519364'])('takes %s', (pin) => {
  expect(isEasyPin(pin)).toBe(false)
})

it('leaves nearly all six-digit PINs to choose from', () => {
  const easy = Array.from({ length: 1_000_000 }, (_, number) => String(number).padStart(6, '0')).filter(isEasyPin)
  expect(easy.length).toBeLessThan(30_000)
})
