import { isEasyPin } from '#shared/easy-pin.ts'
import type { OpenReply, SetPinReply } from '#shared/ipc.ts'
import { hashPin, isPin, parsePinRecord, type PinRecord } from './pin.ts'
import type { DeskSession } from './session.ts'
import { Throttle } from './throttle.ts'

/** Where the PIN's hash and the count of wrong tries are kept. */
export interface DeskStore {
  /** Parsed content, `undefined` when there is none yet; throws when it cannot be read. */
  readPin(): unknown
  readFailures(): unknown
  /** Rejects when the disk does not take it. */
  writePin(record: PinRecord): Promise<void>
  writeFailures(failures: number): Promise<void>
}

/** How PINs are hashed; slow on purpose. */
export interface PinHasher {
  hashPin(pin: string): Promise<PinRecord>
  isPin(pin: string, record: PinRecord): Promise<boolean>
}

/** What a desk keeps its PIN in, and what it tells. */
export interface DeskOptions {
  readonly store: DeskStore
  readonly session: DeskSession
  readonly nowMs: () => number
  readonly report: (code: string, line: string) => void
  readonly hasher?: PinHasher
}

/** The door of the clinician's desk: sets the PIN once, opens for it, and slows down who guesses. */
export class Desk {
  readonly #options: DeskOptions
  readonly #throttle: Throttle
  readonly #hasher: PinHasher
  #pin: PinRecord | 'none' | 'damaged'
  #isSetupOver: boolean
  /** Tries are taken one at a time, so that many at once gain nothing. */
  #turn: Promise<unknown> = Promise.resolve()

  constructor(options: DeskOptions) {
    this.#options = options
    this.#hasher = options.hasher ?? { hashPin, isPin }
    this.#pin = readPin(options)
    this.#isSetupOver = this.#pin !== 'none'
    this.#throttle = new Throttle(readFailures(options.store), options.nowMs)
  }

  get stage(): 'setup' | 'public' {
    return this.#isSetupOver ? 'public' : 'setup'
  }

  get hasPin(): boolean {
    return this.#pin !== 'none'
  }

  get isOpen(): boolean {
    return this.#options.session.isOpen
  }

  /** Puts set-up off until the next start: from now on this screen is the public's. */
  skipSetup(): void {
    this.#isSetupOver = true
  }

  touch(): void {
    this.#options.session.touch()
  }

  lock(): void {
    this.#options.session.lock()
  }

  /** Only before the public comes: never once a PIN is there or set-up was put off. */
  setPin(pin: string): Promise<SetPinReply> {
    return this.#inTurn(async () => {
      if (this.#isSetupOver) return { ok: false, reason: 'not-allowed' }
      if (isEasyPin(pin)) return { ok: false, reason: 'too-easy' }
      const record = await this.#hasher.hashPin(pin)
      try {
        await this.#options.store.writePin(record)
      } catch {
        return { ok: false, reason: 'unwritable' }
      }
      this.#pin = record
      this.#isSetupOver = true
      return { ok: true }
    })
  }

  open(pin: string): Promise<OpenReply> {
    return this.#inTurn(async () => {
      if (typeof this.#pin === 'string') return { ok: false, reason: 'no-pin' }
      const { waitMs } = this.#throttle
      if (waitMs > 0) return { ok: false, reason: 'wait', waitMs }
      this.#throttle.begin()
      await this.#keepCount()
      if (!(await this.#hasher.isPin(pin, this.#pin))) return { ok: false, reason: 'wrong-pin', waitMs: this.#throttle.waitMs }
      this.#throttle.succeed()
      await this.#keepCount()
      this.#options.session.open()
      return { ok: true }
    })
  }

  #inTurn<T>(run: () => Promise<T>): Promise<T> {
    const mine = this.#turn.then(run)
    this.#turn = mine.catch(() => undefined)
    return mine
  }

  async #keepCount(): Promise<void> {
    try {
      await this.#options.store.writeFailures(this.#throttle.failures)
    } catch {
      this.#options.report(
        'desk-count',
        'desk: the count of wrong PINs cannot be kept; free some space or mend the user-data folder.',
      )
    }
  }
}

/** A damaged file is not "no PIN yet": else whoever damages it could set a PIN of their own. */
function readPin({ store, report }: DeskOptions): PinRecord | 'none' | 'damaged' {
  try {
    const raw = store.readPin()
    return raw === undefined ? 'none' : parsePinRecord(raw)
  } catch {
    report(
      'desk-pin',
      'desk: the PIN file is damaged, so the desk stays locked. Delete clinician.json and start again to set a new PIN.',
    )
    return 'damaged'
  }
}

function readFailures(store: DeskStore): number {
  try {
    const raw = store.readFailures()
    return raw === undefined ? 0 : Number((raw as { failures?: unknown }).failures)
  } catch {
    return Number.NaN // a damaged count counts as a full set of wrong tries
  }
}
