import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import type { JobState } from '../../src/shared/printing.ts'
import type { Printing, HandoutBytes } from '../../src/main/printing/printing.ts'
import { createSystemPrinting } from '../../src/main/printing/system-printing.ts'
import { startPrintRig, whyNoPrintRig, type PrintRig } from './support/print-rig.ts'
import { onePagePdf } from './support/one-page-pdf.ts'

/** The same sheet for either way out. */
function sheetOf(words: string): HandoutBytes {
  const pdf = onePagePdf(words)
  return { forPaper: pdf, forFolder: () => Promise.resolve(pdf) }
}

describe.skipIf(whyNoPrintRig() !== undefined)('a real print queue', () => {
  let rig: PrintRig
  let printing: Printing
  const states: JobState[] = []
  const kinds = () => states.map((state) => state.kind)

  beforeAll(async () => {
    rig = await startPrintRig()
    printing = createSystemPrinting({
      folder: '/nowhere',
      spoolerUrl: rig.spoolerUrl,
      printerName: undefined,
      onPrinterChanged: () => undefined,
      onJobChanged: (_id, state) => states.push(state),
      pollMs: 100,
    })
  })
  afterAll(async () => {
    printing.close()
    await rig.stop()
  })
  afterEach(async () => {
    states.length = 0
    await rig.report('')
  })

  it('P-01: says "printed" when the job is done; the sheet is out and the spool is empty', async () => {
    expect(await printing.readPrinter()).toEqual({ kind: 'ready', name: rig.queue })
    expect((await printing.print(sheetOf('magnesium'), 'letter')).state).toEqual({ kind: 'sending' })
    await vi.waitFor(() => expect(kinds()).toContain('printed'), 20_000)
    expect(await rig.sheets()).toHaveLength(1)
    await vi.waitFor(async () => expect(await rig.spooled()).toEqual([]), 5_000)
  })

  it('P-03: paper runs out: held with its reason, then one sheet, not two', async () => {
    const before = (await rig.sheets()).length
    await rig.report('+media-empty-error')
    await printing.print(sheetOf('potassium'), 'a4')
    await vi.waitFor(() => expect(states).toContainEqual({ kind: 'held', reason: 'paper-out' }), 20_000)
    expect(await rig.sheets()).toHaveLength(before)
    await rig.report('')
    await vi.waitFor(() => expect(kinds().at(-1)).toBe('printed'), 30_000)
    expect(await rig.sheets()).toHaveLength(before + 1)
  })
})
