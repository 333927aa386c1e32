import type { LanguageTag, Source, TopicSummary } from '#shared/content/content.ts'
import type { Drawing, DrawingSet } from '#shared/content/drawing.ts'
import { packPaths, type PackManifest, type Untranslated } from '#shared/subject/pack.ts'
import type { PackId } from '#shared/content/topic-id.ts'
import type { Read } from '#shared/ipc.ts'
import type { PackReading } from '#shared/review/reading.ts'
import { countedDay, isClockCredible, reviewStateOf, type ReviewState } from '#shared/review/review.ts'
import type { SheetChoices } from '#shared/sheet-choices.ts'
import type { SearchIndex } from '#shared/search.ts'
import { kindOf, textsIn } from '#shared/texts/kinds.ts'
import { packIdOf, type TextName, type TextOf } from '#shared/texts/text-name.ts'
import type { Reporter } from '../notices/staff-notices.ts'
import type { Subject } from '#shared/subject/subject.ts'
import { DayMark } from './day-mark.ts'
import type { Pack } from './pack.ts'
import { PackReader } from './pack-reader.ts'
import { isShapedAs, shapeOf } from './shapes/shapes.ts'

/** What a pack is read from, and what is told of it. */
export interface PackLibraryOptions {
  readonly id: PackId
  /** `undefined` when it could not be opened: everything is then unreadable. */
  readonly pack: Pack | undefined
  /** Holds a verified copy of the same pack. */
  readonly spareFolder?: string
  readonly notices: Reporter
  /** The ISO day by the kiosk's clock; texts overdue for review on it are not shown. */
  readonly today: () => string
  /** The highest day seen, which counts when the clock was set back. */
  readonly mark?: DayMark
  /** Finds the last pack that was whole, for the checklist alone. */
  readonly lastGood?: () => Pack | undefined
}

/** How one text stands with its review. */
export interface TextReview {
  readonly name: TextName
  /** ISO day. */
  readonly reviewDue: string
  readonly state: ReviewState
}

/** What the kiosk can show of one pack, read when it is asked for. */
export class PackLibrary {
  readonly id: PackId
  readonly #manifest: PackManifest | undefined
  readonly #reader: PackReader
  readonly #notices: Reporter
  readonly #today: () => string
  readonly #mark: DayMark

  constructor({ id, pack, spareFolder, notices, today, mark = new DayMark(), lastGood = () => undefined }: PackLibraryOptions) {
    this.id = id
    this.#manifest = pack?.manifest
    this.#reader = new PackReader({ id, pack, spareFolder, notices, lastGood })
    this.#notices = notices
    this.#today = today
    this.#mark = mark
  }

  get isMissing(): boolean {
    return this.#manifest === undefined
  }

  /** ISO day; empty without a pack. */
  get edition(): string {
    return this.#manifest?.edition ?? ''
  }

  /** What the pack is about; `undefined` without a pack. */
  get subject(): Subject | undefined {
    return this.#manifest?.subject
  }

  get languages(): readonly LanguageTag[] {
    return this.#manifest?.languages ?? []
  }

  summaries(language: LanguageTag): readonly TopicSummary[] {
    return (this.#manifest?.topics[language] ?? []).filter(({ id }) => !this.isOverdue({ kind: 'topic', topicId: id, language }))
  }

  /** Texts with parts that show in the pack's first language until they are translated. */
  get untranslated(): readonly Untranslated[] {
    return this.#manifest?.untranslated ?? []
  }

  /** How each text that has a day of its own stands with its review; that day is the same in every language. */
  reviews(): readonly TextReview[] {
    const [language] = this.languages
    const names = language === undefined ? [] : this.textsIn(language)
    return names.flatMap((name) => {
      const reviewDue = this.reviewDueOf(name)
      return reviewDue === undefined ? [] : [{ name, reviewDue, state: this.#stateOf(reviewDue) }]
    })
  }

  get isClockCredible(): boolean {
    return isClockCredible(this.#days())
  }

  /** ISO day that texts are held against; a credible one is remembered. */
  get day(): string {
    const days = this.#days()
    if (this.#manifest !== undefined && isClockCredible(days)) this.#mark.raise(days.today)
    return countedDay(days)
  }

  /** Every text that there is in a language, overdue ones too. */
  textsIn(language: LanguageTag): readonly TextName[] {
    return this.#manifest === undefined ? [] : textsIn(this.#manifest, language)
  }

  /** A text overdue for review is no longer there, but for one that nobody may be left without. */
  async text<N extends TextName>(name: N): Promise<Read<TextOf<N>>> {
    if (this.isOverdue(name) && !kindOf(name).isNeverGone) return { ok: false, reason: 'unknown' }
    return this.textForStaff(name)
  }

  /** Overdue or not. */
  textForStaff<N extends TextName>(name: N): Promise<Read<TextOf<N>>> {
    const { pathOf, isNeverGone } = kindOf(name)
    if (packIdOf(name) !== this.id) return Promise.resolve({ ok: false, reason: 'unknown' })
    const file = { path: pathOf(name), isShaped: shapeOf(name) }
    return isNeverGone ? this.#reader.readWithLastGood(file) : this.#reader.read(file)
  }

  /** ISO day; `undefined` of a kind that has none of its own. */
  reviewDueOf(name: TextName): string | undefined {
    return this.#manifest && kindOf(name).reviewDueOf(this.#manifest.reviewDue, name)
  }

  isOverdue(name: TextName): boolean {
    const reviewDue = this.reviewDueOf(name)
    return reviewDue !== undefined && this.#stateOf(reviewDue).kind === 'overdue'
  }

  /** How hard the texts are to read, for staff; an older pack has none. */
  reading(language: LanguageTag): Promise<Read<PackReading>> {
    return this.#reader.read({ path: packPaths.reading(language), isShaped: isShapedAs.reading })
  }

  /** Where there is none the page indexes the topics itself: slower to open, so staff are told. */
  async searchIndex(language: LanguageTag): Promise<Read<SearchIndex>> {
    const path = packPaths.search(language)
    const reply = await this.#reader.read({ path, isShaped: isShapedAs.search })
    if (!reply.ok && reply.reason === 'unknown')
      this.#notices.report(
        `content:${this.id}/${path}`,
        `content: ${this.id}/${path} is missing; search opens more slowly. Install the content again.`,
      )
    return reply
  }

  drawings(set: DrawingSet): Promise<Read<Readonly<Record<string, Drawing>>>> {
    return this.#reader.read({
      path: set === 'home' ? packPaths.homeDrawings : packPaths.drawings,
      isShaped: isShapedAs.drawings,
    })
  }

  /** What standard sheets have room for; without it that is worked out for each sheet. */
  sheetChoices(): Promise<Read<SheetChoices>> {
    return this.#reader.read({ path: packPaths.sheets, isShaped: isShapedAs.sheets })
  }

  sources(): Promise<Read<readonly Source[]>> {
    return this.#reader.read({ path: packPaths.sources, isShaped: isShapedAs.sources })
  }

  #stateOf(reviewDue: string): ReviewState {
    return reviewStateOf({ reviewDue, day: this.day })
  }

  #days() {
    return { today: this.#today(), edition: this.edition, highest: this.#mark.highest }
  }
}
