/**
 * Keeps what was worked out, by a key. When `most` values are kept and another comes, all are forgotten: memory is
 * bounded, and nothing stays for ever.
 */
export class BoundedCache<T> {
  readonly #values = new Map<string, T>()
  readonly #most: number

  constructor(most: number) {
    this.#most = most
  }

  /**
   * The value that is kept under the key, else what `make` gives.
   * @param isKept - whether a value that was just made may be kept.
   */
  get(key: string, make: () => T, isKept: (fresh: T) => boolean = () => true): T {
    const before = this.#values.get(key)
    if (before !== undefined) return before
    const fresh = make()
    if (!isKept(fresh)) return fresh
    if (this.#values.size >= this.#most) this.#values.clear()
    this.#values.set(key, fresh)
    return fresh
  }
}

/** Keeps values by the key object itself, not by its contents; a value is forgotten with its key. */
export class WeakCache<K extends object, T> {
  readonly #values = new WeakMap<K, T>()

  get(key: K, make: () => T): T {
    const before = this.#values.get(key)
    if (before !== undefined) return before
    const fresh = make()
    this.#values.set(key, fresh)
    return fresh
  }
}
