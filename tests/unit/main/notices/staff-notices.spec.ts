import { expect, it, vi } from 'vitest'
import { StaffNotices } from '../../../../src/main/notices/staff-notices.ts'

it('says each notice once, replaces it when it changes, and drops it when it is mended', () => {
  const say = vi.fn()
  const notices = new StaffNotices(say)
  for (const line of ['paper out', 'paper out', 'paper jam']) notices.report('printer', line)
  notices.report('settings', 'wrong')
  expect(say.mock.calls.flat()).toEqual(['paper out', 'paper jam', 'wrong'])
  notices.clear('printer')
  expect(notices.list()).toEqual([{ code: 'settings', line: 'wrong' }])
})
