import type { Checklist } from '#shared/checklist/triage.ts'
import type { Read, ReadText } from '#shared/ipc.ts'
import type { ApproveReply, DeskText, WithReviewStatus } from '#shared/review/approval.ts'
import { hardestPart, type DeskReading, type PackReading } from '#shared/review/reading.ts'
import { kindOf } from '#shared/texts/kinds.ts'
import { packIdOf, textKeyInPack, type TextName, type TextOf } from '#shared/texts/text-name.ts'
import { lastResortIn, type LastResorts } from '../content/last-resort.ts'
import type { Library } from '../content/library.ts'
import type { PackLibrary } from '../content/pack-library.ts'
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
  const packOf = (name: TextName) => library.pack(packIdOf(name))

  function withReviewStatus<N extends TextName>(name: N, reply: Read<TextOf<N>>): ReadText<N> {
    if (!reply.ok) return lastResortOf(name) ?? reply
    const reviewStatus = { approval: book.of(name, reply.value.revision), isOverdue: packOf(name)?.isOverdue(name) ?? false }
    return { ok: true, value: { ...reply.value, reviewStatus } }
  }

  /** The emergency signs that the program carries, where it is the checklist that cannot be read. */
  function lastResortOf<N extends TextName>(name: N): ReadText<N> | undefined {
    const carried = name.kind === 'checklist' ? lastResortIn(lastResorts, packIdOf(name), name.language) : undefined
    if (carried === undefined) return undefined
    const value: WithReviewStatus<Checklist> = { ...carried, reviewStatus: { approval: { kind: 'none' }, isOverdue: false } }
    return { ok: true, value } as ReadText<TextName> as ReadText<N>
  }

  /** As the public sees it. */
  const read = async <N extends TextName>(name: N): Promise<ReadText<N>> => withReviewStatus(name, await library.text(name))

  /** Overdue ones too. */
  const readForStaff = async <N extends TextName>(name: N): Promise<ReadText<N>> =>
    withReviewStatus(name, (await packOf(name)?.textForStaff(name)) ?? { ok: false, reason: 'unknown' })

  async function lineOf(pack: PackLibrary, name: TextName, readings: Read<PackReading>): Promise<DeskText> {
    const found = await pack.textForStaff(name)
    const due = pack.reviewDueOf(name)
    const reading = readings.ok ? deskReading(readings.value, name) : undefined
    const line = {
      ...{ name, isOverdue: pack.isOverdue(name) },
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

  /** Every text of every pack in every language, overdue ones too. */
  async function list(): Promise<readonly DeskText[]> {
    const languages = library.packs.flatMap((pack) =>
      pack.languages.map(async (language) => {
        const readings = await pack.reading(language)
        return Promise.all(pack.textsIn(language).map((name) => lineOf(pack, name, readings)))
      }),
    )
    return (await Promise.all(languages)).flat()
  }

  /**
   * Approves the words that staff have read, as of today.
   * @param revision - of the words that were shown; denied when the words are others by now.
   */
  async function approve(name: TextName, revision: string, by: string): Promise<ApproveReply> {
    const pack = packOf(name)
    if (pack === undefined) return { ok: false, reason: 'unreadable' }
    if (!pack.isClockCredible) return { ok: false, reason: 'clock' }
    const found = await pack.textForStaff(name)
    if (!found.ok) return { ok: false, reason: 'unreadable' }
    if (found.value.revision !== revision) return { ok: false, reason: 'changed' }
    const isKept = await book.approve(name, { revision, by, on: pack.day })
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
