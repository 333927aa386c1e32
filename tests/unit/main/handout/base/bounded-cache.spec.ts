import { expect, it, vi } from 'vitest'
import { BoundedCache, WeakCache } from '../../../../../src/main/handout/base/bounded-cache.ts'

it('makes a thing once a key, and forgets all before it holds too much', () => {
  const cache = new BoundedCache<string>(2)
  const make = vi.fn((name: string) => () => name)
  expect([cache.get('a', make('first')), cache.get('a', make('second'))]).toEqual(['first', 'first'])
  cache.get('b', make('b'))
  cache.get('c', make('c'))
  expect(cache.get('a', make('third'))).toBe('third')
})

it('does not keep what may not be kept', () => {
  const cache = new BoundedCache<string>(2)
  expect(
    cache.get(
      'a',
      () => 'secret',
      (fresh) => fresh !== 'secret',
    ),
  ).toBe('secret')
  expect(cache.get('a', () => 'plain')).toBe('plain')
})

it('knows an object by itself, not by what it says', () => {
  const cache = new WeakCache<{ readonly says: string }, string>()
  const [one, equal] = [{ says: 'same' }, { says: 'same' }]
  expect(cache.get(one, () => 'first')).toBe('first')
  expect(cache.get(one, () => 'second')).toBe('first')
  expect(cache.get(equal, () => 'third')).toBe('third')
})
