import { join } from 'node:path'
import type { PackId } from '#shared/content/topic-id.ts'
import type { Approval } from '#shared/review/approval.ts'
import { kindOf } from '#shared/texts/kinds.ts'
import { packIdOf, textKey, textKeyWithoutPack, type TextName } from '#shared/texts/text-name.ts'
import { writeAtomic } from '../files/write-atomic.ts'
import type { Reporter } from '../notices/staff-notices.ts'
import { APPROVALS_FILE, formatApprovals, readApprovals, type ApprovalRecord } from './approval-file.ts'

const NONE: Approval = { kind: 'none' }

/** Which exact texts this clinic has approved. Read at the first question; of a visit it holds nothing. */
export class ApprovalBook {
  readonly #folder: string
  readonly #notices: Reporter
  readonly #firstPackId: PackId | undefined
  #records: ReadonlyMap<string, ApprovalRecord> | undefined
  #isSafeToReplace = false
  #turn: Promise<unknown> = Promise.resolve()

  /**
   * @param folder - user data.
   * @param firstPackId - of the kiosk. Approvals given before texts were named by their pack are of it.
   */
  constructor(folder: string, notices: Reporter, firstPackId?: PackId) {
    this.#folder = folder
    this.#firstPackId = firstPackId
    this.#notices = notices
  }

  /** Bound to the words: another revision of the same text is not approved. */
  of(name: TextName, revision: string): Approval {
    const record = this.#find(name)
    return record?.revision === revision ? { kind: 'approved', on: record.on, by: record.by } : NONE
  }

  /** Whether an approval of other words of this text is known. */
  wasApproved(name: TextName): boolean {
    return this.#find(name) !== undefined
  }

  /** @returns false when it could not be kept; it then does not count either. */
  approve(name: TextName, approval: Omit<ApprovalRecord, 'text'>): Promise<boolean> {
    const text = textKey(name)
    return this.#change((records) => {
      this.#keysOf(name).forEach((key) => records.delete(key))
      records.set(text, { text, ...approval })
    })
  }

  /** @returns false when it could not be kept; the approval then stands. */
  withdraw(name: TextName): Promise<boolean> {
    return this.#change((records) => this.#keysOf(name).forEach((key) => records.delete(key)))
  }

  /** Keys that a text's approval may stand under, the one in use first. */
  #keysOf(name: TextName): readonly string[] {
    if (packIdOf(name) !== this.#firstPackId) return [textKey(name)]
    const older = kindOf(name).olderKinds.map((kind) => `${kind}:${name.language}`)
    return [textKey(name), textKeyWithoutPack(name), ...older]
  }

  #find(name: TextName): ApprovalRecord | undefined {
    const records = this.#all()
    return this.#keysOf(name).flatMap((key) => records.get(key) ?? [])[0]
  }

  #all(): ReadonlyMap<string, ApprovalRecord> {
    if (this.#records === undefined) {
      const { records, isSafeToReplace } = readApprovals(this.#folder, this.#notices)
      this.#records = new Map(records.map((record) => [record.text, record]))
      this.#isSafeToReplace = isSafeToReplace
    }
    return this.#records
  }

  /** One at a time, so that no change is lost to another; on disk before it counts. */
  #change(change: (records: Map<string, ApprovalRecord>) => void): Promise<boolean> {
    const mine = this.#turn.then(async () => {
      const records = new Map(this.#all())
      change(records)
      if (!this.#isSafeToReplace) return false
      try {
        await writeAtomic(join(this.#folder, APPROVALS_FILE), formatApprovals([...records.values()]))
      } catch {
        this.#notices.report('approvals-write', `${APPROVALS_FILE}: cannot be written. Look at the space and the rights.`)
        return false
      }
      this.#notices.clear('approvals-write')
      this.#records = records
      return true
    })
    this.#turn = mine
    return mine
  }
}
