import type { PrinterState } from '#shared/printing.ts'
import type { Reporter } from '../notices/staff-notices.ts'

const CODE = 'printer'

/** Keeps the staff's line about the printer true: what is wrong, or that there is none. */
export function reportPrinter(state: PrinterState, notices: Reporter): void {
  switch (state.kind) {
    case 'ready':
      return notices.clear(CODE)
    case 'blocked':
      return notices.report(CODE, `printer: ${state.name}: ${state.reason}; see to it, the kiosk goes on by itself.`)
    case 'folder':
      return notices.report(CODE, 'printer: none is set up on this machine; sheets are saved to a folder instead.')
  }
}
