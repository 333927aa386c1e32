import type { Checklist } from '#shared/checklist/triage.ts'
import type { Read, ReadText } from '#shared/ipc.ts'
import type { ApproveReply, DeskText, WithReviewStatus } from '#shared/review/approval.ts'
import { hardestPart, type DeskReading, type PackReading } from '#shared/review/reading.ts'
import { kindOf } from '#shared/texts/kinds.ts'
import { textKeyInPack, type TextName, type TextOf } from '#shared/texts/text-name.ts'
import { lastResortIn, type LastResorts } from '../content/last-resort.ts'
import type { Library } from '../content/library.ts'
import type { ApprovalBook } from './approval-book.ts'

/** What texts are read with. */
export interface TextsOptions {
  readonly library: Library
  readonly book: ApprovalBook
  /** Shown when no checklist can be read; see `Checklist.isLastResort`. */
  readonly lastResorts: LastResorts
}

/** Texts with their review status, for the public; and what staff may see and decide of them. */
export function createTexts({ library, book, lastResorts }: TextsOptions) {
  function withReviewStatus<N extends TextName>(name: N, reply: Read<TextOf<N>>): ReadText<N> {
    if (!reply.ok) return lastResortOf(name) ?? reply
    const reviewStatus = { approval: book.of(name, reply.value.revision), isOverdue: library.isOverdue(name) }
    return { ok: true, value: { ...reply.value, reviewStatus } }
  }

  /** The emergency signs that the program carries, where it is the checklist that cannot be read. */
  function lastResortOf<N extends TextName>({ kind, language }: N): ReadText<N> | undefined {
    const carried = kind === 'checklist' ? lastResortIn(lastResorts, language) : undefined
    if (carried === undefined) return undefined
    const value: WithReviewStatus<Checklist> = { ...carried, reviewStatus: { approval: { kind: 'none' }, isOverdue: false } }
    return { ok: true, value } as ReadText<TextName> as ReadText<N>
  }

  /** As the public sees it. */
  const read = async <N extends TextName>(name: N): Promise<ReadText<N>> => withReviewStatus(name, await library.text(name))

  /** Overdue ones too. */
  const readForStaff = async <N extends TextName>(name: N): Promise<ReadText<N>> =>
    withReviewStatus(name, await library.textForStaff(name))

  async function lineOf(name: TextName, pack: Read<PackReading>): Promise<DeskText> {
    const found = await library.textForStaff(name)
    const due = library.reviewDueOf(name)
    const reading = pack.ok ? deskReading(pack.value, name) : undefined
    const line = {
      ...{ name, isOverdue: library.isOverdue(name) },
      ...(due === undefined ? {} : { reviewDue: due }),
      ...(reading === undefined ? {} : { reading }),
    }
    if (!found.ok) return { ...line, title: '', state: 'unreadable', approval: { kind: 'none' } }
    const approval = book.of(name, found.value.revision)
    const other = book.wasApproved(name) ? 'changed' : 'never'
    return {
      ...line,
      title: kindOf(name).titleOf(found.value),
      state: approval.kind === 'approved' ? 'approved' : other,
      approval,
    }
  }

  /** Every text in every language, overdue ones too. */
  async function list(): Promise<readonly DeskText[]> {
    const languages = library.languages.map(async (language) => {
      const reading = await library.reading(language)
      return Promise.all(library.textsIn(language).map((name) => lineOf(name, reading)))
    })
    return (await Promise.all(languages)).flat()
  }

  /**
   * Approves the words that staff have read, as of today.
   * @param revision - of the words that were shown; refused when the words are others by now.
   */
  async function approve(name: TextName, revision: string, by: string): Promise<ApproveReply> {
    if (!library.isClockCredible) return { ok: false, reason: 'clock' }
    const found = await library.textForStaff(name)
    if (!found.ok) return { ok: false, reason: 'unreadable' }
    if (found.value.revision !== revision) return { ok: false, reason: 'changed' }
    const isKept = await book.approve(name, { revision, by, on: library.day })
    return isKept ? { ok: true } : { ok: false, reason: 'unwritable' }
  }

  async function withdraw(name: TextName): Promise<ApproveReply> {
    return (await book.withdraw(name)) ? { ok: true } : { ok: false, reason: 'unwritable' }
  }

  return { read, readForStaff, list, approve, withdraw }
}

/** The texts of this kiosk, as the page may ask for them. */
export type Texts = ReturnType<typeof createTexts>

function deskReading({ scale, texts }: PackReading, name: TextName): DeskReading | undefined {
  const found = texts[textKeyInPack(name)]
  const hardest = hardestPart(found?.parts ?? [], scale)
  return found === undefined || hardest === undefined ? undefined : { scale, score: found.score, hardest: hardest.score }
}
