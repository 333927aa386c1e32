import { createIppClient } from './ipp-client.ts'
import { sendToQueue } from './lp.ts'
import { createPrinting, type Printing, type PrintingOptions } from './printing.ts'

/** Where CUPS listens on Linux and macOS. */
const SPOOLER_URL = 'http://localhost:631'

/** Printing through this machine's own spooler; `spoolerUrl` names another one on loopback. */
export function createSystemPrinting(
  options: Omit<PrintingOptions, 'spooler' | 'send'> & { readonly spoolerUrl?: string | undefined },
): Printing {
  const { spoolerUrl, ...rest } = options
  const server = spoolerUrl === undefined ? undefined : new URL(spoolerUrl).host
  return createPrinting({
    ...rest,
    spooler: createIppClient(spoolerUrl ?? SPOOLER_URL),
    send: (queue, pdf, paperOptions) => sendToQueue(queue, pdf, paperOptions, server),
  })
}
