import type { PrinterState } from '#shared/printing.ts'
import type { SendEvent } from '../ipc/send-event.ts'
import type { Reporter } from '../notices/staff-notices.ts'
import type { Printing } from '../printing/printing.ts'
import type { HandoutMaker } from '../visit/handouts.ts'
import { reportPrinter } from '../visit/report-printer.ts'
import { lazy } from './lazy.ts'
import type { AppPaths } from './paths.ts'

/** What the services tell, and to whom. */
export interface ServicesOptions {
  readonly paths: AppPaths
  readonly printerName: string | undefined
  readonly notices: Reporter
  readonly sendEvent: SendEvent
}

/** What makes handouts and brings them to paper. */
export interface Services {
  readonly maker: () => Promise<HandoutMaker>
  readonly printer: () => Promise<Printing>
  /** Starts both ahead of the first handout. Call after the first paint. */
  warm(): void
  close(): void
}

/** Starts the maker of handouts and the way to paper when they are first needed, so that neither slows the first screen. */
export function createServices({ paths, printerName, notices, sendEvent }: ServicesOptions): Services {
  const onPrinterChanged = (state: PrinterState) => {
    reportPrinter(state, notices)
    sendEvent('charley:printer:changed', state)
  }
  const maker = lazy(async () => {
    const { HandoutService } = await import('../handout/worker/handout-service.ts')
    return new HandoutService({ workerUrl: paths.handoutWorker, fontsDir: paths.fonts })
  })
  const printer = lazy(async () => {
    const { createSystemPrinting } = await import('../printing/system-printing.ts')
    return createSystemPrinting({
      folder: paths.printFolder,
      spoolerUrl: paths.ippUrl,
      printerName,
      onPrinterChanged,
      onJobChanged: (jobId, state) => sendEvent('charley:job:changed', { jobId, state }),
    })
  })
  return {
    maker: maker.get,
    printer: printer.get,
    warm() {
      void maker.get().then(async (service) => {
        await service.warm()
        if (service.notice !== undefined) notices.report('handout', service.notice.line)
      })
      void printer.get().then(async (printing) => onPrinterChanged(await printing.readPrinter()))
    },
    close() {
      void maker.made()?.then((service) => service.close())
      void printer.made()?.then((printing) => printing.close())
    },
  }
}
