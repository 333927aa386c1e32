import { expect, it, vi } from 'vitest'
import { lazy, once } from '../../../../src/main/start/lazy.ts'

it('works at the first call only', () => {
  const run = vi.fn()
  const first = once(run)
  first()
  first()
  expect(run).toHaveBeenCalledOnce()
})

it('makes a thing once for all who ask, and again after a failure', async () => {
  const make = vi.fn<() => Promise<string>>().mockRejectedValueOnce(new Error('disk')).mockResolvedValue('made')
  const thing = lazy(make)
  expect(thing.made()).toBeUndefined()
  await expect(thing.get()).rejects.toThrow('disk')
  expect(await Promise.all([thing.get(), thing.get()])).toEqual(['made', 'made'])
  expect(make).toHaveBeenCalledTimes(2)
})
