import type { Paper } from '#shared/handout.ts'
import type { JobState, PrinterState, PrinterReason } from '#shared/printing.ts'
import type { IppResponse } from './ipp-message.ts'

/** `printer-state` and `job-state` of RFC 8011, sections 5.4.11 and 5.3.7. */
const PRINTER_STOPPED = 5
const job = { pending: 3, held: 4, processing: 5, stopped: 6, canceled: 7, aborted: 8, completed: 9 }

/** Reason keywords (RFC 8011, 5.4.12; CUPS adds `offline`), without their severity, that stop a sheet. */
const notices: readonly (readonly [RegExp, PrinterReason])[] = [
  [/^media-(empty|needed)$|^input-tray-missing$/, 'paper-out'],
  [/^media-jam$/, 'jam'],
  [/^(cover|door|interlock)-open$/, 'cover-open'],
  [/^(toner|marker-supply|marker-ink)-empty$/, 'ink-out'],
  [/^(offline|shutdown|timed-out|connecting-to-device)$/, 'offline'],
  [/^(paused|moving-to-paused|stopped-partly)$/, 'stopped'],
]

/** Names things that need no one: `none`, low supplies, and CUPS's own notes. */
const harmless =
  /^(none|toner-low|marker-supply-low|media-low|marker-waste-almost-full|cups-.*|job-.*|spool-area-full|wide-area.*)$/

/**
 * What stands between this printer and a sheet, if anything.
 * A reason that ends in `-report` is only told; `-warning` and `-error` or no ending count. A paper or cover warning
 * counts too: no sheet comes out either way.
 */
export function reasonOf(reasons: readonly string[]): PrinterReason | undefined {
  let unknown = false
  for (const reason of reasons) {
    const [, keyword = reason, severity] = /^(.*?)(?:-(report|warning|error))?$/.exec(reason) ?? []
    const known = notices.find(([pattern]) => pattern.test(keyword))
    if (known && severity !== 'report') return known[1]
    if (known && known[1] === 'offline' && keyword === 'offline') return 'offline'
    if (!known && severity === 'error' && !harmless.test(keyword)) unknown = true
  }
  return unknown ? 'unknown' : undefined
}

/** State of the queue `name` from an answer to Get-Printer-Attributes. */
export function printerStateOf(name: string, answer: IppResponse): PrinterState {
  const reasons = strings(answer, 'printer-state-reasons')
  const accepts = answer.attributes.get('printer-is-accepting-jobs')?.[0] !== false
  const stopped = answer.attributes.get('printer-state')?.[0] === PRINTER_STOPPED || !accepts
  const reason = reasonOf(reasons) ?? (stopped ? 'stopped' : undefined)
  return reason ? { kind: 'blocked', name, reason } : { kind: 'ready', name }
}

/**
 * State of a job from an answer to Get-Job-Attributes, seen together with its printer.
 * "Completed" is the spooler's word, and the only thing that ever becomes `printed`.
 */
export function jobStateOf(answer: IppResponse, printer: PrinterState): JobState {
  const state = answer.attributes.get('job-state')?.[0]
  const held = printer.kind === 'blocked' ? printer.reason : undefined
  if (state === job.completed) return { kind: 'printed' }
  if (state === job.canceled || state === job.aborted) return { kind: 'failed', reason: 'aborted' }
  if (held) return { kind: 'held', reason: held }
  if (state === job.stopped || state === job.held) return { kind: 'held', reason: 'stopped' }
  return { kind: state === job.processing ? 'printing' : 'waiting' }
}

/** What may be asked of a printer without being refused; `undefined` leaves it to the printer. */
export interface PaperOptions {
  readonly media: string | undefined
  readonly sides: string | undefined
}

const mediaNames = { letter: 'na_letter_8.5x11in', a4: 'iso_a4_210x297mm' } as const
const BOTH_SIDES = 'two-sided-long-edge'

/** Both sides of the clinic's paper, as far as the printer can: one that cannot print both sides refuses a job that asks. */
export function paperOptionsOf(answer: IppResponse, paper: Paper): PaperOptions {
  const offered = (name: string, wanted: string) => (strings(answer, name).includes(wanted) ? wanted : undefined)
  return { media: offered('media-supported', mediaNames[paper]), sides: offered('sides-supported', BOTH_SIDES) }
}

function strings(answer: IppResponse, name: string): string[] {
  return (answer.attributes.get(name) ?? []).filter((value) => typeof value === 'string')
}
