import { expect, it } from 'vitest'
import { reportPrinter } from '../../../../src/main/visit/printer-trouble.ts'
import { quietTroubles } from '../support/troubles.ts'

it('tells staff of an empty tray, of no printer, and no longer once it is ready', () => {
  const troubles = quietTroubles()
  const line = () => troubles.list().map((trouble) => trouble.line)
  reportPrinter({ kind: 'trouble', name: 'front-desk', trouble: 'paper-out' }, troubles)
  expect(line()).toEqual([expect.stringContaining('front-desk: paper-out')])
  reportPrinter({ kind: 'folder', folder: '/home/kiosk/sheets' }, troubles)
  expect(line()).toEqual([expect.stringContaining('saved to a folder')])
  reportPrinter({ kind: 'ready', name: 'front-desk' }, troubles)
  expect(line()).toEqual([])
})
