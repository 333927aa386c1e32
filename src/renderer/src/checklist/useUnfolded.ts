import { inject, provide, shallowReactive, type InjectionKey } from 'vue'

/** Which rows of a page show their reason: the row draws it, the page says it when it is read aloud. */
export interface Unfolded {
  has(id: string): boolean
  toggle(id: string): void
}

const KEY: InjectionKey<Unfolded> = Symbol('unfolded')

/** For a page of rows. */
export function provideUnfolded(): Unfolded {
  const unfolded = makeUnfolded()
  provide(KEY, unfolded)
  return unfolded
}

/** For a row of such a page; one that stands alone minds itself. */
export function useUnfolded(): Unfolded {
  return inject(KEY, makeUnfolded, true)
}

function makeUnfolded(): Unfolded {
  const ids = shallowReactive(new Set<string>())
  return {
    has: (id) => ids.has(id),
    toggle(id) {
      if (!ids.delete(id)) ids.add(id)
    },
  }
}
