import type { JobId, JobState, PrinterState } from '#shared/printing.ts'
import type { HandoutMaker } from '../visit/handouts.ts'
import { lazy } from './lazy.ts'
import type { Printing } from '../printing/printing.ts'
import type { Places } from './places.ts'

export interface ServicesOptions {
  readonly places: Places
  readonly printerName: string | undefined
  readonly onPrinterChanged: (state: PrinterState) => void
  readonly onJobChanged: (jobId: JobId, state: JobState) => void
  /** Sheets cannot be made: a line for staff. */
  readonly onHandoutNotice: (line: string) => void
}

export interface Services {
  readonly maker: () => Promise<HandoutMaker>
  readonly printer: () => Promise<Printing>
  /** Starts both ahead of the first sheet. Call after the first paint. */
  warm(): void
  close(): void
}

/** Starts the sheet maker and the way to paper when they are first needed, so that neither slows the first screen. */
export function createServices(options: ServicesOptions): Services {
  const maker = lazy(async () => {
    const { HandoutService } = await import('../handout/worker/handout-service.ts')
    const { handoutWorker, fonts } = options.places
    return new HandoutService({ workerUrl: handoutWorker, fontsDir: fonts })
  })
  const printer = lazy(async () => {
    const { createSystemPrinting } = await import('../printing/system-printing.ts')
    const { places, printerName, onPrinterChanged, onJobChanged } = options
    return createSystemPrinting({
      folder: places.printFolder,
      spoolerUrl: places.ippUrl,
      printerName,
      onPrinterChanged,
      onJobChanged,
    })
  })
  return {
    maker: maker.get,
    printer: printer.get,
    warm() {
      void maker.get().then(async (service) => {
        await service.warm()
        if (service.notice !== undefined) options.onHandoutNotice(service.notice.line)
      })
      void printer.get().then(async (printing) => options.onPrinterChanged(await printing.readPrinter()))
    },
    close() {
      void maker.made()?.then((service) => service.close())
      void printer.made()?.then((printing) => printing.close())
    },
  }
}
