import { expect, it, vi } from 'vitest'
import { TroubleList } from '../../../src/main/trouble-list.ts'

it('says each trouble once, replaces it when it changes, and drops it when it is mended', () => {
  const say = vi.fn()
  const troubles = new TroubleList(say)
  for (const line of ['paper out', 'paper out', 'paper jam']) troubles.report('printer', line)
  troubles.report('settings', 'wrong')
  expect(say.mock.calls.flat()).toEqual(['paper out', 'paper jam', 'wrong'])
  troubles.clear('printer')
  expect(troubles.list()).toEqual([{ code: 'settings', line: 'wrong' }])
})
