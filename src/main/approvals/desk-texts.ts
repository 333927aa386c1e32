import type { ApproveReply, DeskText, WithReviewStatus, TextName } from '#shared/review/approval.ts'
import type { Comparison } from '#shared/content/comparison.ts'
import type { LanguageTag, Topic, TopicId } from '#shared/content/content.ts'
import type { Glossary } from '#shared/content/glossary.ts'
import type { Read } from '#shared/ipc.ts'
import type { BodyMap } from '#shared/content/body-map.ts'
import { hardestPart, readingKey, type DeskReading, type PackReading } from '#shared/review/reading.ts'
import type { Checklist } from '#shared/checklist/triage.ts'
import type { Library } from '../content/library.ts'
import type { ApprovalBook } from './approval-book.ts'

/** Texts with their reviewStatus, for the public; and what staff may see and decide of them. */
export function createTexts(library: Library, book: ApprovalBook) {
  function withReviewStatus<T extends { readonly revision: string }>(read: Read<T>, name: TextName): Read<WithReviewStatus<T>> {
    if (!read.ok) return read
    const reviewStatus = { approval: book.of(name, read.value.revision), isOverdue: library.isOverdue(name) }
    return { ok: true, value: { ...read.value, reviewStatus } }
  }

  const topic = async (topicId: TopicId, language: LanguageTag): Promise<Read<WithReviewStatus<Topic>>> =>
    withReviewStatus(await library.topic(topicId, language), { kind: 'topic', topicId, language })
  const checklist = async (language: LanguageTag): Promise<Read<WithReviewStatus<Checklist>>> =>
    withReviewStatus(await library.checklist(language), { kind: 'checklist', language })
  const comparison = async (language: LanguageTag): Promise<Read<WithReviewStatus<Comparison>>> =>
    withReviewStatus(await library.comparison(language), { kind: 'comparison', language })
  const bodyMap = async (language: LanguageTag): Promise<Read<WithReviewStatus<BodyMap>>> =>
    withReviewStatus(await library.bodyMap(language), { kind: 'body-map', language })
  const glossary = async (language: LanguageTag): Promise<Read<WithReviewStatus<Glossary>>> =>
    withReviewStatus(await library.glossary(language), { kind: 'glossary', language })
  /** For staff an overdue topic or leg picture can be read. */
  const overdueToo = async (topicId: TopicId, language: LanguageTag): Promise<Read<WithReviewStatus<Topic>>> =>
    withReviewStatus(await library.anyTopic(topicId, language), { kind: 'topic', topicId, language })

  const overdueBodyMapToo = async (language: LanguageTag): Promise<Read<WithReviewStatus<BodyMap>>> =>
    withReviewStatus(await library.anyBodyMap(language), { kind: 'body-map', language })

  function read(name: TextName) {
    switch (name.kind) {
      case 'topic':
        return overdueToo(name.topicId, name.language)
      case 'checklist':
        return checklist(name.language)
      case 'comparison':
        return comparison(name.language)
      case 'body-map':
        return overdueBodyMapToo(name.language)
      case 'glossary':
        return glossary(name.language)
    }
  }

  async function lineOf(name: TextName, pack: Read<PackReading>): Promise<DeskText> {
    const found = await read(name)
    const due = library.reviewDueOf(name)
    const reading = pack.ok ? deskReading(pack.value, name) : undefined
    const line = {
      ...{ name, isOverdue: library.isOverdue(name) },
      ...(due === undefined ? {} : { reviewDue: due }),
      ...(reading === undefined ? {} : { reading }),
    }
    if (!found.ok) return { ...line, title: '', state: 'unreadable', approval: { kind: 'none' } }
    const { reviewStatus } = found.value
    const title = 'title' in found.value ? found.value.title : '' // the glossary's is the screen's own
    const other = book.wasApproved(name) ? 'changed' : 'never'
    const state = reviewStatus.approval.kind === 'approved' ? 'approved' : other
    return { ...line, title, state, approval: reviewStatus.approval }
  }

  /** Every text in every language, overdue ones too. */
  async function list(): Promise<readonly DeskText[]> {
    const languages = library.languages.map(async (language) => {
      const names: readonly TextName[] = [
        { kind: 'checklist', language },
        { kind: 'comparison', language },
        ...(library.hasBodyMap ? [{ kind: 'body-map', language } as const] : []),
        { kind: 'glossary', language },
        ...library.allTopicIds(language).map((topicId) => ({ kind: 'topic', topicId, language }) as const),
      ]
      const reading = await library.reading(language)
      return Promise.all(names.map((name) => lineOf(name, reading)))
    })
    return (await Promise.all(languages)).flat()
  }

  /**
   * Approves the words that staff have read, as of today.
   * @param revision - of the words that were shown; refused when the words are others by now.
   */
  async function approve(name: TextName, revision: string, by: string): Promise<ApproveReply> {
    if (!library.isClockCredible) return { ok: false, reason: 'clock' }
    const found = await read(name)
    if (!found.ok) return { ok: false, reason: 'unreadable' }
    if (found.value.revision !== revision) return { ok: false, reason: 'changed' }
    const isKept = await book.approve(name, { revision, by, on: library.day })
    return isKept ? { ok: true } : { ok: false, reason: 'unwritable' }
  }

  async function withdraw(name: TextName): Promise<ApproveReply> {
    return (await book.withdraw(name)) ? { ok: true } : { ok: false, reason: 'unwritable' }
  }

  return { topic, checklist, comparison, bodyMap, glossary, overdueToo, overdueBodyMapToo, list, approve, withdraw }
}

export type Texts = ReturnType<typeof createTexts>

function deskReading({ scale, texts }: PackReading, name: TextName): DeskReading | undefined {
  const found = texts[readingKey(name)]
  const hardest = hardestPart(found?.parts ?? [], scale)
  return found === undefined || hardest === undefined ? undefined : { scale, score: found.score, hardest: hardest.score }
}
