import type { Comparison, Drawing, LanguageTag, Source, Topic, TopicId, TopicSummary } from '#shared/content.ts'
import type { Glossary } from '#shared/glossary.ts'
import { packPaths, type Untranslated } from '#shared/pack.ts'
import type { LegMap } from '#shared/leg-map.ts'
import type { Read } from '#shared/ipc.ts'
import { isClockCredible, reviewStateOf, type ReviewState } from '#shared/review.ts'
import type { SearchIndex } from '#shared/search.ts'
import type { Checklist } from '#shared/triage.ts'
import type { Reporter } from '../trouble-list.ts'
import { fileOf, PackProblem, readChecked, type Pack } from './pack.ts'
import { isShapedAs } from './shapes.ts'

/**
 * What the kiosk can show, read from a pack when it is asked for.
 *
 * A file that is missing or changed is unreadable, never shown as it is: words that nobody checked could harm.
 * `spareFolder` holds a verified copy of the same pack; it is used for just the broken file, and staff are told.
 */
export class Library {
  readonly #pack: Pack | undefined
  readonly #spareFolder: string | undefined
  readonly #troubles: Reporter
  readonly #today: () => string

  /**
   * @param pack - `undefined` when no pack could be opened: everything is then unreadable.
   * @param today - the ISO day by the kiosk's clock; texts overdue for review on it are not shown.
   */
  constructor(pack: Pack | undefined, spareFolder: string | undefined, troubles: Reporter, today: () => string) {
    this.#pack = pack
    this.#spareFolder = spareFolder
    this.#troubles = troubles
    this.#today = today
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
    return (this.#pack?.manifest.topics[language] ?? []).filter(({ id }) => !this.#isOverdue(id))
  }

  /** Texts with parts that show in the pack's first language until they are translated. */
  get untranslated(): readonly Untranslated[] {
    return this.#pack?.manifest.untranslated ?? []
  }

  /** How each text stands with its review; the checklist is the one without a topic, the leg map is told as a topic. */
  reviews(): readonly { readonly topic?: TopicId; readonly reviewDue: string; readonly state: ReviewState }[] {
    if (this.#pack === undefined) return []
    const { topics, checklist, legMap } = this.#pack.manifest.reviewDue
    const named = { ...topics, ...(legMap === undefined ? {} : { 'leg-map': legMap }) }
    const days = [{ reviewDue: checklist }, ...Object.entries(named).map(([topic, reviewDue]) => ({ topic, reviewDue }))]
    return days.map((text) => ({ ...text, state: this.#stateOf(text.reviewDue) }))
  }

  get isClockCredible(): boolean {
    return isClockCredible({ today: this.#today(), edition: this.edition })
  }

  /** A text overdue for review is no longer there; the checklist stays, as nobody may be left without it. */
  async topic(id: TopicId, language: LanguageTag): Promise<Read<Topic>> {
    if (this.#isOverdue(id)) return { ok: false, reason: 'unknown' }
    return this.#read(packPaths.topic(id, language), isShapedAs.topic)
  }

  checklist(language: LanguageTag): Promise<Read<Checklist>> {
    return this.#read(packPaths.checklist(language), isShapedAs.checklist)
  }

  /** Overdue for review it is no longer there, as a topic. */
  async legMap(language: LanguageTag): Promise<Read<LegMap>> {
    const reviewDue = this.#pack?.manifest.reviewDue.legMap
    if (reviewDue !== undefined && this.#stateOf(reviewDue).kind === 'overdue') return { ok: false, reason: 'unknown' }
    return this.#read(packPaths.legMap(language), isShapedAs.legMap)
  }

  comparison(language: LanguageTag): Promise<Read<Comparison>> {
    return this.#read(packPaths.comparison(language), isShapedAs.comparison)
  }

  glossary(language: LanguageTag): Promise<Read<Glossary>> {
    return this.#read(packPaths.glossary(language), isShapedAs.glossary)
  }

  /** Where there is none the page indexes the topics itself: slower to open, so staff are told. */
  async searchIndex(language: LanguageTag): Promise<Read<SearchIndex>> {
    const path = packPaths.search(language)
    const reply = await this.#read(path, isShapedAs.search)
    if (!reply.ok && reply.reason === 'unknown')
      this.#troubles.report(
        `content:${path}`,
        `content: ${path} is missing; search opens more slowly. Install the content again.`,
      )
    return reply
  }

  drawings(): Promise<Read<Readonly<Record<string, Drawing>>>> {
    return this.#read(packPaths.drawings, isShapedAs.drawings)
  }

  sources(): Promise<Read<readonly Source[]>> {
    return this.#read(packPaths.sources, isShapedAs.sources)
  }

  #isOverdue(topic: TopicId): boolean {
    const reviewDue = this.#pack?.manifest.reviewDue.topics[topic]
    return reviewDue !== undefined && this.#stateOf(reviewDue).kind === 'overdue'
  }

  #stateOf(reviewDue: string): ReviewState {
    return reviewStateOf({ reviewDue, today: this.#today(), edition: this.edition })
  }

  async #read<T>(path: string, isShaped: (data: unknown) => data is T): Promise<Read<T>> {
    if (this.#pack === undefined) return { ok: false, reason: 'unreadable' }
    const file = fileOf(this.#pack, path)
    if (file === undefined) return { ok: false, reason: 'unknown' }
    const code = `content:${path}`
    try {
      const value = parse(path, await readChecked(this.#pack.folder, file), isShaped)
      this.#troubles.clear(code)
      return { ok: true, value }
    } catch (error) {
      const spare = await this.#readSpare(path, isShaped)
      const cause = error instanceof PackProblem ? error.message : `${path}: can not be read`
      const effect = spare === undefined ? 'left out' : 'shown from the spare copy'
      this.#troubles.report(code, `content: ${cause}; ${effect}. Install the content again.`)
      return spare === undefined ? { ok: false, reason: 'unreadable' } : { ok: true, value: spare }
    }
  }

  async #readSpare<T>(path: string, isShaped: (data: unknown) => data is T): Promise<T | undefined> {
    const file = this.#pack && fileOf(this.#pack, path)
    if (file === undefined || this.#spareFolder === undefined) return undefined
    try {
      return parse(path, await readChecked(this.#spareFolder, file), isShaped)
    } catch {
      return undefined // no spare, or broken too: the caller says so
    }
  }
}

function parse<T>(path: string, bytes: Buffer, isShaped: (data: unknown) => data is T): T {
  let data: unknown
  try {
    data = JSON.parse(bytes.toString('utf8'))
  } catch {
    throw new PackProblem('not-json', `${path}: not JSON`)
  }
  if (!isShaped(data)) throw new PackProblem('wrong-shape', `${path}: written by another version of the compiler`)
  return data
}
