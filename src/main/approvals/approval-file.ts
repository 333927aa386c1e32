import { createHash } from 'node:crypto'
import { copyFileSync, constants, existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import { REVIEWER_MAX } from '#shared/review/approval.ts'
import { isMissing } from '../files/is-missing.ts'
import { readSmall } from '../files/read-small.ts'
import type { Reporter } from '../notices/staff-notices.ts'

/** In the user-data folder. */
export const APPROVALS_FILE = 'approvals.json'
/** Above any pack of a thousand topics in five languages. */
const BYTES_MAX = 2_000_000
const RECORDS_MAX = 10_000

/** A reviewer's name or initials: something to see, and no control or direction characters. */
export const reviewer = v.pipe(
  v.string(),
  v.trim(),
  v.minLength(1),
  v.maxLength(REVIEWER_MAX),
  v.regex(/^[^\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]+$/u),
)
/** Hex SHA-256 of one exact text. */
export const revision = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/))

const record = v.strictObject({
  text: v.pipe(v.string(), v.maxLength(200), v.regex(/^[a-z]+(?:-[a-z]+)*(:[A-Za-z0-9/-]+){1,2}$/)),
  revision,
  on: v.pipe(v.string(), v.isoDate()),
  by: reviewer,
})
const shape = v.strictObject({
  schema: v.literal(1),
  approvals: v.pipe(
    v.array(record),
    v.maxLength(RECORDS_MAX),
    v.check((all) => new Set(all.map(({ text }) => text)).size === all.length, 'a text is listed twice'),
  ),
})

/** One text's latest approval; `revision` is the exact text it stands for. */
export type ApprovalRecord = v.InferOutput<typeof record>

/** What could be read of the file of approvals. */
export interface ReadApprovals {
  readonly records: readonly ApprovalRecord[]
  /** Whether the file may be replaced: it was whole, there was none, or what was broken is kept aside. */
  readonly isSafeToReplace: boolean
}

/** Reads the clinic's approvals. Never throws: a file that is broken in any part counts as none, and staff are told. */
export function readApprovals(folder: string, notices: Reporter): ReadApprovals {
  const path = join(folder, APPROVALS_FILE)
  try {
    return { records: v.parse(shape, JSON.parse(readSmall(path, BYTES_MAX).toString('utf8'))).approvals, isSafeToReplace: true }
  } catch (error) {
    if (isMissing(error)) return { records: [], isSafeToReplace: true }
    const aside = keepAside(path)
    notices.report(
      'approvals',
      `${APPROVALS_FILE}: cannot be read, so no text counts as reviewed by this clinic. ${
        aside === undefined
          ? 'Mend it or move it away; nothing is approved until then.'
          : `It is kept as ${aside}; approve the texts again.`
      }`,
    )
    return { records: [], isSafeToReplace: aside !== undefined }
  }
}

/** @returns the text of a file that `readApprovals` takes. */
export function formatApprovals(approvals: readonly ApprovalRecord[]): string {
  return JSON.stringify({ schema: 1, approvals }, undefined, 2)
}

/** A copy named after what it holds: a second broken file does not take the place of the first. None of what is no plain file. */
function keepAside(path: string): string | undefined {
  try {
    if (!statSync(path).isFile()) return undefined
    const hash = createHash('sha256').update(readFileSync(path)).digest('hex').slice(0, 8)
    const name = `${APPROVALS_FILE}.${hash}.bad`
    const aside = join(path, '..', name)
    if (!existsSync(aside)) copyFileSync(path, aside, constants.COPYFILE_EXCL)
    return name
  } catch {
    return undefined // a full disk: it is then not written over
  }
}
