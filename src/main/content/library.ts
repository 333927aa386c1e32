import type { Comparison } from '#shared/content/comparison.ts'
import type { LanguageTag, Source, Topic, TopicId, TopicSummary } from '#shared/content/content.ts'
import type { Drawing, DrawingSet } from '#shared/content/drawing.ts'
import type { TextName } from '#shared/review/approval.ts'
import type { Glossary } from '#shared/content/glossary.ts'
import { packPaths, type Untranslated } from '#shared/content/pack.ts'
import { parseTopicId } from '#shared/content/topic-id.ts'
import type { BodyMap } from '#shared/content/body-map.ts'
import type { Read } from '#shared/ipc.ts'
import type { PackReading } from '#shared/review/reading.ts'
import { countedDay, isClockCredible, reviewStateOf, type ReviewState } from '#shared/review/review.ts'
import type { SearchIndex } from '#shared/search.ts'
import type { Checklist } from '#shared/checklist/triage.ts'
import type { Reporter } from '../notices/staff-notices.ts'
import { DayMark } from './day-mark.ts'
import { fileOf, PackError, readChecked, type Pack } from './pack.ts'
import { isShapedAs } from './shapes.ts'

/** What a library reads from, and what it is told. */
export interface LibraryOptions {
  /** `undefined` when no pack could be opened: everything is then unreadable. */
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

/**
 * What the kiosk can show, read from a pack when it is asked for.
 *
 * A file that is missing or changed is unreadable, never shown as it is: words that nobody checked could harm.
 * The spare copy of the same pack is used for just the broken file, and staff are told.
 */
export class Library {
  readonly #pack: Pack | undefined
  readonly #spareFolder: string | undefined
  readonly #notices: Reporter
  readonly #today: () => string
  readonly #mark: DayMark
  readonly #lastGood: () => Pack | undefined

  constructor({ pack, spareFolder, notices, today, mark = new DayMark(), lastGood = () => undefined }: LibraryOptions) {
    this.#pack = pack
    this.#spareFolder = spareFolder
    this.#notices = notices
    this.#today = today
    this.#mark = mark
    this.#lastGood = lastGood
  }

  get isMissing(): boolean {
    return this.#pack === undefined
  }

  /** ISO day; empty without a pack. */
  get edition(): string {
    return this.#pack?.manifest.edition ?? ''
  }

  get languages(): readonly LanguageTag[] {
    return this.#pack?.manifest.languages ?? []
  }

  summaries(language: LanguageTag): readonly TopicSummary[] {
    return (this.#pack?.manifest.topics[language] ?? []).filter(
      ({ id }) => !this.isOverdue({ kind: 'topic', topicId: id, language }),
    )
  }

  /** Texts with parts that show in the pack's first language until they are translated. */
  get untranslated(): readonly Untranslated[] {
    return this.#pack?.manifest.untranslated ?? []
  }

  /** How each text stands with its review; the checklist is the one without a topic, the leg map is told as a topic. */
  reviews(): readonly { readonly topic?: string; readonly reviewDue: string; readonly state: ReviewState }[] {
    if (this.#pack === undefined) return []
    const { topics, checklist, bodyMap } = this.#pack.manifest.reviewDue
    const named = { ...topics, ...(bodyMap === undefined ? {} : { 'body-map': bodyMap }) }
    const days = [{ reviewDue: checklist }, ...Object.entries(named).map(([topic, reviewDue]) => ({ topic, reviewDue }))]
    return days.map((text) => ({ ...text, state: this.#stateOf(text.reviewDue) }))
  }

  get isClockCredible(): boolean {
    return isClockCredible(this.#days())
  }

  /** ISO day that texts are held against; a credible one is remembered. */
  get day(): string {
    const days = this.#days()
    if (this.#pack !== undefined && isClockCredible(days)) this.#mark.raise(days.today)
    return countedDay(days)
  }

  /** A text overdue for review is no longer there; the checklist stays, as nobody may be left without it. */
  async topic(id: TopicId, language: LanguageTag): Promise<Read<Topic>> {
    if (this.isOverdue({ kind: 'topic', topicId: id, language })) return { ok: false, reason: 'unknown' }
    return this.anyTopic(id, language)
  }

  /** Overdue or not; for staff only. */
  anyTopic(id: TopicId, language: LanguageTag): Promise<Read<Topic>> {
    const { packId, topic } = parseTopicId(id)
    if (this.#pack !== undefined && this.#pack.manifest.id !== packId) return Promise.resolve({ ok: false, reason: 'unknown' })
    return this.#read(packPaths.topic(topic, language), isShapedAs.topic)
  }

  /** Overdue ones too. */
  allTopicIds(language: LanguageTag): readonly TopicId[] {
    return (this.#pack?.manifest.topics[language] ?? []).map(({ id }) => id)
  }

  /** A pack may do without one. */
  get hasBodyMap(): boolean {
    return this.#pack?.manifest.reviewDue.bodyMap !== undefined
  }

  /** ISO day; the comparison has none, as each of its topics leaves it on that topic's day, nor has the glossary. */
  reviewDueOf(name: TextName): string | undefined {
    const days = this.#pack?.manifest.reviewDue
    if (name.kind === 'topic') return days?.topics[name.topicId]
    if (name.kind === 'body-map') return days?.bodyMap
    return name.kind === 'checklist' ? days?.checklist : undefined
  }

  isOverdue(name: TextName): boolean {
    const reviewDue = this.reviewDueOf(name)
    return reviewDue !== undefined && this.#stateOf(reviewDue).kind === 'overdue'
  }

  /** The pack's own, else the one of the last good pack, even of an older edition: a list of signs is never left out. */
  async checklist(language: LanguageTag): Promise<Read<Checklist>> {
    const path = packPaths.checklist(language)
    const reply = await this.#read(path, isShapedAs.checklist)
    const older = reply.ok ? undefined : this.#lastGood()
    const value = older && (await readFrom(older, older.folder, path, isShapedAs.checklist))
    if (older === undefined || value === undefined) return reply
    const line = `content: ${path}: shown from the copy of edition ${older.manifest.edition}. Install the content again.`
    this.#notices.report(`content:${path}`, line)
    return { ok: true, value }
  }

  /** Overdue for review it is no longer there, as a topic. */
  async bodyMap(language: LanguageTag): Promise<Read<BodyMap>> {
    if (this.isOverdue({ kind: 'body-map', language })) return { ok: false, reason: 'unknown' }
    return this.anyBodyMap(language)
  }

  /** Overdue or not; for staff only. */
  anyBodyMap(language: LanguageTag): Promise<Read<BodyMap>> {
    return this.#read(packPaths.bodyMap(language), isShapedAs.bodyMap)
  }

  comparison(language: LanguageTag): Promise<Read<Comparison>> {
    return this.#read(packPaths.comparison(language), isShapedAs.comparison)
  }

  glossary(language: LanguageTag): Promise<Read<Glossary>> {
    return this.#read(packPaths.glossary(language), isShapedAs.glossary)
  }

  /** How hard the texts are to read, for staff; an older pack has none. */
  reading(language: LanguageTag): Promise<Read<PackReading>> {
    return this.#read(packPaths.reading(language), isShapedAs.reading)
  }

  /** Where there is none the page indexes the topics itself: slower to open, so staff are told. */
  async searchIndex(language: LanguageTag): Promise<Read<SearchIndex>> {
    const path = packPaths.search(language)
    const reply = await this.#read(path, isShapedAs.search)
    if (!reply.ok && reply.reason === 'unknown')
      this.#notices.report(`content:${path}`, `content: ${path} is missing; search opens more slowly. Install the content again.`)
    return reply
  }

  drawings(set: DrawingSet): Promise<Read<Readonly<Record<string, Drawing>>>> {
    return this.#read(set === 'home' ? packPaths.homeDrawings : packPaths.drawings, isShapedAs.drawings)
  }

  sources(): Promise<Read<readonly Source[]>> {
    return this.#read(packPaths.sources, isShapedAs.sources)
  }

  #stateOf(reviewDue: string): ReviewState {
    return reviewStateOf({ reviewDue, day: this.day })
  }

  #days() {
    return { today: this.#today(), edition: this.edition, highest: this.#mark.highest }
  }

  async #read<T>(path: string, isShaped: (data: unknown) => data is T): Promise<Read<T>> {
    if (this.#pack === undefined) return { ok: false, reason: 'unreadable' }
    const file = fileOf(this.#pack, path)
    if (file === undefined) return { ok: false, reason: 'unknown' }
    const code = `content:${path}`
    try {
      const value = parse(path, await readChecked(this.#pack.folder, file), isShaped)
      this.#notices.clear(code)
      return { ok: true, value }
    } catch (error) {
      const spare = await this.#readSpare(path, isShaped)
      const cause = error instanceof PackError ? error.message : `${path}: cannot be read`
      const effect = spare === undefined ? 'left out' : 'shown from the spare copy'
      this.#notices.report(code, `content: ${cause}; ${effect}. Install the content again.`)
      return spare === undefined ? { ok: false, reason: 'unreadable' } : { ok: true, value: spare }
    }
  }

  async #readSpare<T>(path: string, isShaped: (data: unknown) => data is T): Promise<T | undefined> {
    if (this.#pack === undefined || this.#spareFolder === undefined) return undefined
    return readFrom(this.#pack, this.#spareFolder, path, isShaped)
  }
}

/** A file that a pack lists, from a copy of it; `undefined` when there is none or it is broken too: the caller says so. */
async function readFrom<T>(
  pack: Pack,
  folder: string,
  path: string,
  isShaped: (data: unknown) => data is T,
): Promise<T | undefined> {
  const file = fileOf(pack, path)
  try {
    return file === undefined ? undefined : parse(path, await readChecked(folder, file), isShaped)
  } catch {
    return undefined
  }
}

function parse<T>(path: string, bytes: Buffer, isShaped: (data: unknown) => data is T): T {
  let data: unknown
  try {
    data = JSON.parse(bytes.toString('utf8'))
  } catch {
    throw new PackError('not-json', `${path}: not JSON`)
  }
  if (!isShaped(data)) throw new PackError('wrong-shape', `${path}: written by another version of the compiler`)
  return data
}
