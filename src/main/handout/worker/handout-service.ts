import type { HandoutRequest } from '#shared/handout.ts'
import type { StaffNotice } from '#shared/ipc.ts'
import type { HandoutMaterials } from '../compose/materials.ts'
import type { MadeReply } from '../made-handout.ts'
import { WorkerLink, WorkerLost } from './worker-link.ts'
import type { CountedReply, WorkerAnswer, WorkerAsk } from './worker-messages.ts'

/** What the service needs to start its worker, and how long it waits. */
export interface HandoutServiceOptions {
  /** The built worker: `new URL('./handout-worker.js', import.meta.url)`. */
  readonly workerUrl: URL
  /** Folder with both font files. */
  readonly fontsDir: string
  /** How long one sheet may take. */
  readonly timeoutMs?: number
  /** Most sheets waiting for their turn. */
  readonly queueMax?: number
}

const STOPPED: StaffNotice = { code: 'handout-stopped', line: 'handout: the sheet maker has been closed' }
const BUSY: StaffNotice = { code: 'handout-busy', line: 'handout: too many sheets asked for at once' }
const SLOW: StaffNotice = { code: 'handout-slow', line: 'handout: a sheet took too long and was given up' }
const CRASHED: StaffNotice = { code: 'handout-crashed', line: 'handout: the sheet maker stopped twice; restart the kiosk' }

/**
 * Makes sheets on a thread of their own, one at a time, so that main never waits.
 * The worker starts at the first call. A crash is tried once more on a fresh worker; every failure is a value.
 */
export class HandoutService {
  readonly #options: Required<HandoutServiceOptions>
  #link: WorkerLink | undefined
  #turn: Promise<unknown> = Promise.resolve()
  #waiting = 0
  #isClosed = false
  #notice: StaffNotice | undefined

  constructor(options: HandoutServiceOptions) {
    this.#options = { timeoutMs: 10_000, queueMax: 8, ...options }
  }

  /** What keeps sheets from being made, as far as the last call showed; `undefined` when all was well. */
  get notice(): StaffNotice | undefined {
    return this.#notice
  }

  /** Starts the worker and opens the fonts ahead of the first sheet. Call after the first paint; never rejects: see `notice`. */
  async warm(): Promise<void> {
    await this.#inTurn({ kind: 'warm' })
  }

  /** Never throws and never rejects. `bytes` of a good reply are the caller's own. */
  async make(request: HandoutRequest, materials: HandoutMaterials): Promise<MadeReply> {
    const answer = await this.#inTurn({ kind: 'make', request, materials })
    return !answer.ok || 'bytes' in answer ? answer : failure(CRASHED)
  }

  /** How many pages a handout would have in each length. Never throws and never rejects. */
  async count(request: HandoutRequest, materials: HandoutMaterials): Promise<CountedReply> {
    const answer = await this.#inTurn({ kind: 'count', request, materials })
    return !answer.ok || 'pagesByLength' in answer ? answer : failure(CRASHED)
  }

  /** Ends the worker. Sheets under way fail; later calls fail at once. */
  async close(): Promise<void> {
    this.#isClosed = true
    await this.#link?.end()
  }

  async #inTurn(ask: WorkerAsk): Promise<WorkerAnswer> {
    if (this.#waiting >= this.#options.queueMax) return { ...failure(BUSY), reason: 'too-busy' }
    this.#waiting += 1
    const mine = this.#turn.then(() => this.#askTwice(ask))
    this.#turn = mine
    const answer = await mine
    this.#waiting -= 1
    this.#notice = answer.ok || answer.reason === 'unknown-topic' ? undefined : answer.notice
    return answer
  }

  async #askTwice(ask: WorkerAsk): Promise<WorkerAnswer> {
    for (let attempt = 0; attempt < 2; attempt += 1) {
      if (this.#isClosed) return failure(STOPPED)
      try {
        return await this.#worker().ask(ask, this.#options.timeoutMs)
      } catch (error) {
        if (error instanceof WorkerLost && error.how === 'timeout') return failure(SLOW)
      }
    }
    return failure(this.#isClosed ? STOPPED : CRASHED)
  }

  #worker(): WorkerLink {
    if (this.#link === undefined || this.#link.isLost) {
      this.#link = new WorkerLink(this.#options.workerUrl, { fontsDir: this.#options.fontsDir })
    }
    return this.#link
  }
}

function failure(notice: StaffNotice): MadeReply & { ok: false } {
  return { ok: false, reason: 'failed', notice }
}
