import type { PrinterState } from '#shared/printing.ts'
import type { Reporter } from '../trouble-list.ts'

const CODE = 'printer'

/** Keeps the staff's line about the printer true: what is wrong, or that there is none. */
export function reportPrinter(state: PrinterState, troubles: Reporter): void {
  switch (state.kind) {
    case 'ready':
      return troubles.clear(CODE)
    case 'trouble':
      return troubles.report(CODE, `printer: ${state.name}: ${state.trouble}; see to it, the kiosk goes on by itself.`)
    case 'folder':
      return troubles.report(CODE, 'printer: none is set up on this machine; sheets are saved to a folder instead.')
  }
}
