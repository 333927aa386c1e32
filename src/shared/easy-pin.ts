const YEAR = /^(19|20)\d\d$/

/**
 * Whether a PIN is one that people try first: one digit repeated, a short pattern repeated, a run up or down, a
 * mirror image, or dates made of a birth year.
 * @param pin - 6 to 8 digits; anything else counts as easy.
 */
export function isEasyPin(pin: string): boolean {
  if (!/^\d{6,8}$/.test(pin)) return true
  return new Set(pin).size <= 2 || isRepeated(pin) || isRun(pin) || isMirror(pin) || holdsBirthYear(pin)
}

/** 121212, 123123, 12341234 */
function isRepeated(pin: string): boolean {
  return [2, 3, 4].some(
    (length) =>
      pin
        .slice(0, length)
        .repeat(Math.ceil(pin.length / length))
        .slice(0, pin.length) === pin,
  )
}

/** 123456, 654321, 246802, 890123: the same step between all neighbours, past nine to nought too. */
function isRun(pin: string): boolean {
  const digits = [...pin].map(Number)
  const steps = digits.slice(1).map((digit, index) => (digit - (digits[index] ?? 0) + 10) % 10)
  return new Set(steps).size === 1
}

/** 123321, 1234321 */
function isMirror(pin: string): boolean {
  return pin === [...pin].reverse().join('')
}

/** 197803, 031978, 03121978, 19780312: a year between 1900 and 2099 at either end, with a month or day beside it. */
function holdsBirthYear(pin: string): boolean {
  if (pin.length === 7) return false
  const sides: [year: string, rest: string][] = [
    [pin.slice(0, 4), pin.slice(4)],
    [pin.slice(-4), pin.slice(0, -4)],
  ]
  return sides.some(([year, rest]) => YEAR.test(year) && (rest.match(/../g) ?? []).every((part) => Number(part) <= 31))
}
