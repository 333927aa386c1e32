import { expect, it } from 'vitest'
import { reportPrinter } from '../../../../src/main/visit/report-printer.ts'
import { quietNotices } from '../support/notices.ts'

it('tells staff of an empty tray, of no printer, and no longer once it is ready', () => {
  const notices = quietNotices()
  const line = () => notices.list().map((notice) => notice.line)
  reportPrinter({ kind: 'blocked', name: 'front-desk', reason: 'paper-out' }, notices)
  expect(line()).toEqual([expect.stringContaining('front-desk: paper-out')])
  reportPrinter({ kind: 'folder', folder: '/home/kiosk/sheets' }, notices)
  expect(line()).toEqual([expect.stringContaining('saved to a folder')])
  reportPrinter({ kind: 'ready', name: 'front-desk' }, notices)
  expect(line()).toEqual([])
})
