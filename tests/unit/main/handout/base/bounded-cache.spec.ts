import { expect, it, vi } from 'vitest'
import { BoundedCache, WeakCache } from '../../../../../src/main/handout/base/bounded-cache.ts'

it('makes a thing once a key, and forgets all before it holds too much', () => {
  const recall = new BoundedCache<string>(2)
  const make = vi.fn((name: string) => () => name)
  expect([recall.get('a', make('first')), recall.get('a', make('second'))]).toEqual(['first', 'first'])
  recall.get('b', make('b'))
  recall.get('c', make('c'))
  expect(recall.get('a', make('third'))).toBe('third')
})

it('does not keep what may not be kept', () => {
  const recall = new BoundedCache<string>(2)
  expect(
    recall.get(
      'a',
      () => 'secret',
      (fresh) => fresh !== 'secret',
    ),
  ).toBe('secret')
  expect(recall.get('a', () => 'plain')).toBe('plain')
})

it('knows an object by itself, not by what it says', () => {
  const recall = new WeakCache<{ readonly says: string }, string>()
  const [one, twin] = [{ says: 'same' }, { says: 'same' }]
  expect(recall.get(one, () => 'first')).toBe('first')
  expect(recall.get(one, () => 'second')).toBe('first')
  expect(recall.get(twin, () => 'third')).toBe('third')
})
