import { spellDigits } from '#shared/speech/spell-out.ts'
import type { Clinic } from '#shared/handout.ts'

/** What is set into the words of a result. */
export interface Fillings {
  readonly desk: string
  readonly emergencyNumber: string
}
/** A stretch of a step; the emergency number stands large. */
export interface StepPart {
  readonly text: string
  readonly isNumber: boolean
}

/**
 * @param words.localNumber - what to say where the clinic has set no number, as "your local emergency number".
 */
export function fillingsOf(
  clinic: Clinic | undefined,
  words: { readonly frontDesk: string; readonly localNumber: string },
): Fillings {
  return { desk: words.frontDesk, emergencyNumber: clinic?.emergencyNumber || words.localNumber }
}

/** A step with the clinic's own details set in, its number apart. */
export function stepParts(step: string, fillings: Fillings): readonly StepPart[] {
  return step
    .replaceAll('{desk}', fillings.desk)
    .split('{emergencyNumber}')
    .flatMap((text, index) => [
      ...(index === 0 ? [] : [{ text: fillings.emergencyNumber, isNumber: true }]),
      { text, isNumber: false },
    ])
    .filter(({ text }) => /[\p{L}\p{N}]/u.test(text))
}

/** The steps of an emergency: the number to call is among them whatever the content says. @param call - before the number. */
export function withNumber(
  steps: readonly (readonly StepPart[])[],
  number: string,
  call: string,
): readonly (readonly StepPart[])[] {
  const hasNumber = steps.some((parts) => parts.some(({ isNumber }) => isNumber))
  const last = [
    { text: call, isNumber: false },
    { text: number, isNumber: true },
  ]
  return hasNumber ? steps : [...steps, last]
}

/** A step as a voice says it: a number to call digit by digit. */
export function saidStep(parts: readonly StepPart[]): string {
  return parts.map(({ text, isNumber }) => (isNumber ? ` ${spellDigits(text)} ` : text)).join('')
}

/** Words of a result as one plain line. */
export function fillIn(text: string, fillings: Fillings): string {
  return text.replaceAll('{desk}', fillings.desk).replaceAll('{emergencyNumber}', fillings.emergencyNumber)
}
