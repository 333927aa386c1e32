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

/** Words of a result as one plain line. */
export function fillIn(text: string, fillings: Fillings): string {
  return text.replaceAll('{desk}', fillings.desk).replaceAll('{emergencyNumber}', fillings.emergencyNumber)
}
