import type { LanguageTag } from '#shared/content/content.ts'
import { findPart } from '#shared/languages/codes.ts'
import { VOICES } from '#shared/languages/registry/page.ts'

/** As much of a browser's voice as the choice looks at. */
export interface Voice {
  readonly name: string
  /** BCP 47, or with an underscore as some systems write it: `es-US`, `es_MX`, `es`. */
  readonly lang: string
  /** Whether it speaks without a network. */
  readonly localService: boolean
  readonly default: boolean
}

/** Made-up timbres that some engines list by the hundred: "Spanish+croak". */
const ODD = /\+/

/**
 * The voice that should say words of a language; undefined when this machine has none for it.
 *
 * Only voices of the machine itself: others send what is on the screen to someone's servers, and the kiosk reaches none.
 */
export function chooseVoice<V extends Voice>(voices: readonly V[], language: LanguageTag): V | undefined {
  const [wanted = '', wantedPlace] = partsOf(language)
  const near = findPart(VOICES, language)?.regions ?? []
  const places = wantedPlace === undefined ? near : [wantedPlace, ...near]
  const rank = (voice: V): readonly number[] => {
    const place = places.indexOf(partsOf(voice.lang)[1] ?? '')
    return [place < 0 ? places.length : place, ODD.test(voice.name) ? 1 : 0, partsOf(voice.lang).length, voice.default ? 0 : 1]
  }
  return voices
    .filter((voice) => voice.localService && partsOf(voice.lang)[0] === wanted)
    .map((voice) => ({ voice, rank: rank(voice) }))
    .sort((one, other) => compare(one.rank, other.rank))[0]?.voice
}

const partsOf = (tag: string) => tag.toLowerCase().split(/[-_]/)

function compare(one: readonly number[], other: readonly number[]): number {
  const index = one.findIndex((number, place) => number !== other[place])
  return index < 0 ? 0 : (one[index] ?? 0) - (other[index] ?? 0)
}
