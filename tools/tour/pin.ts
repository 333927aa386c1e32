import { randomInt } from 'node:crypto'
import { isEasyPin } from '../../src/shared/easy-pin.ts'

/** A PIN for this tour only, six digits, not one that the kiosk would refuse as easy. */
export function randomPin(): string {
  const pin = String(randomInt(1_000_000)).padStart(6, '0')
  return isEasyPin(pin) ? randomPin() : pin
}
