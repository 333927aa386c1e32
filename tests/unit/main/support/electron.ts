import { EventEmitter } from 'node:events'
import { vi } from 'vitest'

/** Stands in for an Electron object: events, and every method noted. */
export class FakeElectron extends EventEmitter {
  readonly calls: [name: string, ...args: unknown[]][] = []

  /** An Electron object of any type, as far as rules of ours use it. */
  static as<T>(): T & FakeElectron {
    const fake = new FakeElectron()
    return new Proxy(fake, {
      get(target, name: string) {
        if (name in target) return Reflect.get(target, name) as unknown
        return (...args: unknown[]) => {
          target.calls.push([name, ...args])
        }
      },
    }) as T & FakeElectron
  }

  /** What was passed to a method, the last time it was called. */
  given(name: string): unknown[] {
    const [, ...args] = this.calls.findLast(([called]) => called === name) ?? [name]
    return args
  }

  /** Sends an event that can be prevented, and says whether it was. */
  isPrevented(name: string, properties: object = {}, ...rest: unknown[]): boolean {
    const preventDefault = vi.fn()
    this.emit(name, { preventDefault, ...properties }, ...rest)
    return preventDefault.mock.calls.length > 0
  }
}
