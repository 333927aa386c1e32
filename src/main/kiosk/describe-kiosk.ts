import type { LanguageTag } from '#shared/content/content.ts'
import type { KioskDescription, PackDescription } from '#shared/ipc.ts'
import type { Desk } from '../clinician/desk.ts'
import type { Library } from '../content/library.ts'
import type { PackLibrary } from '../content/pack-library.ts'
import { pxPerMm } from './pixel-density.ts'
import type { Settings } from '../settings/schema.ts'

/** What a kiosk is described from. */
export interface DescribeOptions {
  readonly settings: Settings
  readonly library: Library
  readonly desk: Desk
  /** Size of the display in CSS pixels. */
  readonly display: { readonly width: number; readonly height: number }
  /** Of the emergency signs that the program carries; offered where there is no content at all. */
  readonly lastResortLanguages: readonly LanguageTag[]
}

/** What the page must know before it can show anything. */
export function describeKiosk({ settings, library, desk, display, lastResortLanguages }: DescribeOptions): KioskDescription {
  const written = library.isMissing ? lastResortLanguages : library.languages
  const packs = library.packs.filter((pack) => library.isMissing || !pack.isMissing)
  return {
    stage: desk.stage,
    languages: offeredLanguages(settings.languages, written),
    clinic: settings.clinic,
    paper: settings.paper,
    pxPerMm: pxPerMm(display, settings.screen.diagonalInches),
    idle: { askAfterMs: settings.idle.askAfterMinutes * 60_000, countdownMs: settings.idle.countdownSeconds * 1_000 },
    packs: packs.map(describePack),
    hasPin: desk.hasPin,
    isContentMissing: library.isMissing,
  }
}

function describePack({ id, edition, languages, subject }: PackLibrary): PackDescription {
  return { id, edition, languages, ...(subject === undefined ? {} : { subject }) }
}

/** The clinic's choice, as far as the pack is written in it; all of the pack's where that leaves none. */
export function offeredLanguages(
  chosen: readonly LanguageTag[] | undefined,
  written: readonly LanguageTag[],
): readonly LanguageTag[] {
  const both = chosen?.filter((language) => written.includes(language)) ?? []
  return both.length > 0 ? both : written
}
