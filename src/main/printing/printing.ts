import { randomUUID } from 'node:crypto'
import type { Paper } from '#shared/handout.ts'
import { isFinal, type JobId, type JobState, type PrinterState } from '#shared/printing.ts'
import { saveToFolder } from './folder.ts'
import type { IppClient } from './ipp-client.ts'
import type { IppResponse } from './ipp-message.ts'
import { jobStateOf, paperOptionsOf, printerStateOf, type PaperOptions } from './states.ts'

/** Where handouts go, and who is told of them. */
export interface PrintingOptions {
  /** Where sheets go while there is no printer. */
  readonly folder: string
  readonly spooler: IppClient
  /** Hands the PDF over and gives the spooler's job number. */
  readonly send: (queue: string, pdf: Uint8Array, options: PaperOptions) => Promise<number>
  /** The clinic's choice; without one the system's default queue is used. */
  readonly printerName: string | undefined
  readonly onPrinterChanged: (state: PrinterState) => void
  readonly onJobChanged: (jobId: JobId, state: JobState) => void
  readonly pollMs?: number
  /** A job that has not come out by then is taken back, so that no sheet comes out of an ended visit. */
  readonly giveUpAfterMs?: number
}

/** A handout for either way out: what is saved to a folder may have to say less than what goes to paper. */
export interface HandoutBytes {
  readonly forPaper: Uint8Array
  /** Asked only when it is about to be saved; `undefined` when it could not be made. */
  readonly forFolder: () => Promise<Uint8Array | undefined>
}

/** The kiosk's one way to paper. */
export interface Printing {
  /** Asks now; never throws. */
  readPrinter(): Promise<PrinterState>
  /** Sends a handout on its way. Progress comes through `onJobChanged` until the state is final; never throws. */
  print(handout: HandoutBytes, paper: Paper): Promise<{ readonly jobId: JobId; readonly state: JobState }>
  /** Stops watching. Jobs already with the spooler go on. */
  close(): void
}

/** What one look at the printer gave. */
interface Look {
  readonly state: PrinterState
  readonly answer?: IppResponse
}

const POLL_MS = 1_000
const WATCH_MS = 4_000
const GIVE_UP_AFTER_MS = 10 * 60_000
/** Answers that may be missing one after the other before a job counts as lost. */
const SILENCE_MAX = 10

/** Watches the printer and the jobs that were sent to it. */
export function createPrinting(options: PrintingOptions): Printing {
  const { folder, spooler, send, onJobChanged } = options
  const pollMs = options.pollMs ?? POLL_MS
  const giveUpAfterMs = options.giveUpAfterMs ?? GIVE_UP_AFTER_MS
  let known: PrinterState = { kind: 'folder', folder }
  let isClosed = false
  const watch = setInterval(() => void readPrinter(), Math.max(pollMs, WATCH_MS))
  watch.unref()

  async function readPrinter(): Promise<PrinterState> {
    return (await lookAtPrinter()).state
  }

  async function lookAtPrinter(): Promise<Look> {
    const look = await askPrinter()
    if (!isClosed && JSON.stringify(look.state) !== JSON.stringify(known)) options.onPrinterChanged(look.state)
    known = look.state
    return look
  }

  async function askPrinter(): Promise<Look> {
    const chosen = options.printerName
    try {
      const queue = chosen ?? (await spooler.defaultQueue())
      const answer = queue === undefined ? undefined : await spooler.printer(queue)
      if (queue !== undefined && answer !== undefined && answer.status < 0x0100)
        return { state: printerStateOf(queue, answer), answer }
    } catch {
      // No spooler on this machine, or one that does not answer: the same as a queue that is not there.
    }
    // A clinic that named its printer expects paper, not a file.
    return { state: chosen === undefined ? { kind: 'folder', folder } : { kind: 'blocked', name: chosen, reason: 'offline' } }
  }

  async function print(handout: HandoutBytes, paper: Paper): Promise<{ jobId: JobId; state: JobState }> {
    const jobId = randomUUID()
    const { state: printer, answer } = await lookAtPrinter()
    if (printer.kind === 'folder') return { jobId, state: await save(handout) }
    try {
      const jobNumber = await send(
        printer.name,
        handout.forPaper,
        answer ? paperOptionsOf(answer, paper) : { media: undefined, sides: undefined },
      )
      void follow(jobId, jobNumber)
      return { jobId, state: { kind: 'sending' } }
    } catch {
      return { jobId, state: { kind: 'failed', reason: 'rejected' } }
    }
  }

  async function save({ forFolder }: HandoutBytes): Promise<JobState> {
    try {
      const pdf = await forFolder()
      if (pdf === undefined) return { kind: 'failed', reason: 'rejected' }
      await saveToFolder(folder, pdf, new Date())
      return { kind: 'saved', folder }
    } catch {
      return { kind: 'failed', reason: 'disk' }
    }
  }

  /** Watches a job until it is final, then has the spooler forget it. */
  async function follow(jobId: JobId, jobNumber: number): Promise<void> {
    const startedAt = performance.now()
    let [shown, silence] = ['', 0]
    while (!isClosed) {
      await new Promise((resolve) => setTimeout(resolve, pollMs))
      const state = await readJob(jobNumber)
      silence = state ? 0 : silence + 1
      const isLate = performance.now() - startedAt > giveUpAfterMs
      const now: JobState | undefined = silence > SILENCE_MAX || isLate ? { kind: 'failed', reason: 'no-answer' } : state
      if (now && JSON.stringify(now) !== shown) {
        shown = JSON.stringify(now)
        onJobChanged(jobId, now)
      }
      if (now && isFinal(now)) return void (await forget(jobNumber))
    }
  }

  async function readJob(jobNumber: number): Promise<JobState | undefined> {
    try {
      const answer = await spooler.job(jobNumber)
      return answer.status < 0x0100 ? jobStateOf(answer, await readPrinter()) : undefined
    } catch {
      return undefined // counted by the caller; many in a row mean that the job is lost
    }
  }

  async function forget(jobNumber: number): Promise<void> {
    // A spooler that will not forget is set up by IT (PreserveJobFiles No); nothing the visitor could do.
    await spooler.purge(jobNumber).catch(() => undefined)
  }

  return {
    readPrinter,
    print,
    close() {
      isClosed = true
      clearInterval(watch)
    },
  }
}
