import { Worker } from 'node:worker_threads'
import type { WorkerAnswer, WorkerAsk, WorkerStart } from './worker-messages.ts'

/** Thrown when the worker died, or was ended because it did not answer in time. */
export class WorkerLost extends Error {
  readonly how: 'crash' | 'timeout'

  constructor(how: WorkerLost['how']) {
    super(`handout worker: ${how}`)
    this.name = 'WorkerLost'
    this.how = how
  }
}

/** A sheet leaves little behind: a small nursery keeps an idle kiosk small, and costs a sheet nothing that can be measured. */
const YOUNG_MB = 8

/** One worker thread that is asked one thing at a time. */
export class WorkerLink {
  readonly #worker: Worker
  #settle: { answer(reply: WorkerAnswer): void; lose(how: WorkerLost['how']): void } | undefined
  #isLost = false

  constructor(workerUrl: URL, start: WorkerStart) {
    this.#worker = new Worker(workerUrl, { workerData: start, resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MB } })
    // A waiting worker must not keep the program open.
    this.#worker.unref()
    this.#worker.on('message', (reply: WorkerAnswer) => this.#settle?.answer(reply))
    this.#worker.on('error', () => this.#lose('crash'))
    this.#worker.on('exit', () => this.#lose('crash'))
  }

  get isLost(): boolean {
    return this.#isLost
  }

  /** @throws WorkerLost when no answer can come any more. */
  async ask(ask: WorkerAsk, timeoutMs: number): Promise<WorkerAnswer> {
    if (this.#isLost) throw new WorkerLost('crash')
    const timer = setTimeout(() => this.#lose('timeout'), timeoutMs)
    try {
      return await new Promise<WorkerAnswer>((resolve, reject) => {
        this.#settle = { answer: resolve, lose: (how) => reject(new WorkerLost(how)) }
        this.#worker.postMessage(ask)
      })
    } finally {
      clearTimeout(timer)
      this.#settle = undefined
    }
  }

  async end(): Promise<void> {
    this.#lose('crash')
    await this.#worker.terminate()
  }

  #lose(how: WorkerLost['how']): void {
    this.#isLost = true
    this.#settle?.lose(how)
    void this.#worker.terminate()
  }
}
