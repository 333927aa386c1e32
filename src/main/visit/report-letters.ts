import type { MissingLetters } from '../handout/typeset/letters.ts'
import type { Log } from '../log/log.ts'
import type { Reporter } from '../notices/staff-notices.ts'

/** Characters named in one line at most: a name in another script may hold dozens. */
const NAMED_MAX = 24

/**
 * Tells staff which letters a sheet shows as question marks, by their code points. Those of a clinician's note are
 * counted and never named: even single letters are words of a visit.
 */
export function reportLetters(
  { missing, missingInNote }: MissingLetters,
  { log, notices }: { readonly log: Log; readonly notices: Reporter },
): void {
  if (missing.length > 0) {
    const named = missing.slice(0, NAMED_MAX)
    const more = missing.length > named.length ? ` and ${missing.length - named.length} more` : ''
    notices.report('handout-letters', `handout: no letter shapes for ${named.join(' ')}${more}; printed as question marks.`)
    log('letters-missing', ...named.map((name) => Number.parseInt(name.slice(2), 16)))
  }
  if (missingInNote > 0) log('letters-missing-in-note', missingInNote)
}
