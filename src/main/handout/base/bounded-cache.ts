/**
 * What was worked out before under the same key, or else what `make` gives, kept for the next time. Bounded: when
 * `most` are kept all are forgotten, so that nothing stays for ever.
 */
export class BoundedCache<T> {
  readonly #known = new Map<string, T>()
  readonly #most: number

  constructor(most: number) {
    this.#most = most
  }

  /** @param isKept - asked of what `make` gave: whether it may be kept. */
  get(key: string, make: () => T, isKept: (fresh: T) => boolean = () => true): T {
    const before = this.#known.get(key)
    if (before !== undefined) return before
    const fresh = make()
    if (!isKept(fresh)) return fresh
    if (this.#known.size >= this.#most) this.#known.clear()
    this.#known.set(key, fresh)
    return fresh
  }
}

/** The same by an object itself, not by what it says; forgotten with the object. */
export class WeakCache<K extends object, T> {
  readonly #known = new WeakMap<K, T>()

  get(key: K, make: () => T): T {
    const before = this.#known.get(key)
    if (before !== undefined) return before
    const fresh = make()
    this.#known.set(key, fresh)
    return fresh
  }
}
