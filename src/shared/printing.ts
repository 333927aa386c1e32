/** What stands between a patient and a sheet. `unknown` when the printer gives a reason we have no words for. */
export const PRINTER_REASONS = ['paper-out', 'jam', 'cover-open', 'ink-out', 'offline', 'stopped', 'unknown'] as const
/** One reason. */
export type PrinterReason = (typeof PRINTER_REASONS)[number]

/** Where sheets go. With no printer they are written to a folder, and the screen says so. */
export type PrinterState =
  | { readonly kind: 'ready'; readonly name: string }
  | { readonly kind: 'blocked'; readonly name: string; readonly reason: PrinterReason }
  | { readonly kind: 'folder'; readonly folder: string }

/** `printed` only when the spooler says that the job is complete; `saved` when it went to the folder. */
export type JobState =
  | { readonly kind: 'sending' | 'waiting' | 'printing' | 'printed' }
  | { readonly kind: 'saved'; readonly folder: string }
  | { readonly kind: 'held'; readonly reason: PrinterReason }
  | { readonly kind: 'failed'; readonly reason: 'rejected' | 'aborted' | 'no-answer' | 'disk' }

/** Names a print job of this process. */
export type JobId = string

/** Whether a job can still change. */
export function isFinal(state: JobState): boolean {
  return state.kind === 'printed' || state.kind === 'saved' || state.kind === 'failed'
}
