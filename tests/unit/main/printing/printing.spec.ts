import { mkdir, mkdtemp, readFile, readdir, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { JobState, PrinterState } from '../../../../src/shared/printing.ts'
import type { IppClient } from '../../../../src/main/printing/ipp-client.ts'
import type { IppResponse } from '../../../../src/main/printing/ipp-message.ts'
import { createPrinting, type Printing } from '../../../../src/main/printing/printing.ts'

const pdf = new TextEncoder().encode('%PDF-1.7 a sheet')
const sheet = { forPaper: new TextEncoder().encode('%PDF-1.7 with a note'), forFolder: () => Promise.resolve(pdf) }
const answer = (attributes: Record<string, (string | number | boolean)[]>, status = 0): IppResponse => ({
  status,
  attributes: new Map(Object.entries(attributes)),
})

/** A spooler that says what the test writes into it. */
function spoolerWith(over: Partial<IppClient> = {}) {
  const said = {
    printer: answer({ 'printer-state': [3], 'printer-state-reasons': ['none'] }),
    job: answer({ 'job-state': [5] }),
    purged: [] as number[],
  }
  const client: IppClient = {
    defaultQueue: async () => 'desk',
    printer: async () => said.printer,
    job: async () => said.job,
    purge: async (jobNumber) => (said.purged.push(jobNumber), answer({})),
    ...over,
  }
  return { client, said }
}

let folder: string
let printing: Printing | undefined
const states: JobState[] = []
const printers: PrinterState[] = []

function start(
  client: IppClient,
  over: { printerName?: string; send?: () => Promise<number>; giveUpAfterMs?: number } = {},
): Printing {
  return (printing = createPrinting({
    folder: join(folder, 'sheets'),
    spooler: client,
    send: over.send ?? (async () => 41),
    printerName: over.printerName,
    onPrinterChanged: (state) => printers.push(state),
    onJobChanged: (_id, state) => states.push(state),
    pollMs: 5,
    giveUpAfterMs: over.giveUpAfterMs ?? 60_000,
  }))
}
const dead = async () => Promise.reject(new Error('connection refused'))

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'charley-printing-'))
  states.length = printers.length = 0
})
afterEach(async () => {
  printing?.close()
  await rm(folder, { recursive: true })
})

it('P-08: without a printer it saves the sheet to the folder and says so, never "printed"', async () => {
  const { client } = spoolerWith({ defaultQueue: async () => undefined })
  const { state } = await start(client).print(sheet, 'letter')
  expect(state).toEqual({ kind: 'saved', folder: join(folder, 'sheets') })
  const [name = ''] = await readdir(join(folder, 'sheets'))
  expect(name).toMatch(/^handout-\d{4}-\d\d-\d\d-001\.pdf$/)
  expect(new Uint8Array(await readFile(join(folder, 'sheets', name)))).toEqual(pdf)
})

it('P-09: with no spooler at all it still saves; a named printer is "offline" instead', async () => {
  const { client } = spoolerWith({ defaultQueue: dead, printer: dead })
  expect((await start(client).readPrinter()).kind).toBe('folder')
  printing?.close()
  expect(await start(client, { printerName: 'desk' }).readPrinter()).toEqual({
    kind: 'blocked',
    name: 'desk',
    reason: 'offline',
  })
})

it('a sheet that cannot be made for the folder fails, and nothing is saved', async () => {
  const { client } = spoolerWith({ defaultQueue: async () => undefined })
  const { state } = await start(client).print({ ...sheet, forFolder: () => Promise.resolve(undefined) }, 'letter')
  expect(state).toEqual({ kind: 'failed', reason: 'rejected' })
  expect(await readdir(folder)).toEqual([])
})

it('F-15: a folder that cannot be written fails with a reason and leaves no half file', async () => {
  await writeFile(join(folder, 'sheets'), 'a file stands where the folder should be')
  const { client } = spoolerWith({ defaultQueue: async () => undefined })
  expect((await start(client).print(sheet, 'letter')).state).toEqual({ kind: 'failed', reason: 'disk' })
  expect(await readdir(folder)).toEqual(['sheets'])
})

it('F-16: a disk that fills up while a sheet is written leaves no half of it', async () => {
  const { client } = spoolerWith({ defaultQueue: async () => undefined })
  const sheets = join(folder, 'sheets')
  const name = `handout-${new Date().toISOString().slice(0, 10)}-001.pdf`
  await mkdir(sheets)
  // The device that is always full: the system itself refuses the bytes.
  await symlink('/dev/full', join(sheets, `${name}.part`))
  expect((await start(client).print(sheet, 'letter')).state).toEqual({ kind: 'failed', reason: 'disk' })
  expect(await readdir(sheets)).toEqual([])
  expect((await start(client).print(sheet, 'letter')).state).toEqual({ kind: 'saved', folder: sheets })
  expect(await readdir(sheets)).toEqual([name])
})

it('P-13: a queue that refuses the sheet fails at once', async () => {
  const { client } = spoolerWith()
  expect((await start(client, { send: async () => dead() }).print(sheet, 'a4')).state).toEqual({
    kind: 'failed',
    reason: 'rejected',
  })
})

it('P-03: waits while paper is out, then prints once, and has the spooler forget it', async () => {
  const { client, said } = spoolerWith()
  const send = vi.fn(async () => 41)
  said.printer = answer({ 'printer-state': [3], 'printer-state-reasons': ['media-empty-error'] })
  expect((await start(client, { send }).print(sheet, 'letter')).state).toEqual({ kind: 'sending' })
  await vi.waitFor(() => expect(states).toEqual([{ kind: 'held', reason: 'paper-out' }]))
  said.printer = answer({ 'printer-state': [3], 'printer-state-reasons': ['none'] })
  await vi.waitFor(() => expect(states.at(-1)).toEqual({ kind: 'printing' }))
  said.job = answer({ 'job-state': [9] })
  await vi.waitFor(() => expect(said.purged).toEqual([41]))
  expect(states.map((state) => state.kind)).toEqual(['held', 'printing', 'printed'])
  expect(printers.map((state) => state.kind)).toEqual(['blocked', 'ready'])
  expect(send).toHaveBeenCalledTimes(1)
})

it('P-11: takes back a job that does not come out in time', async () => {
  const { client, said } = spoolerWith()
  await start(client, { giveUpAfterMs: 30 }).print(sheet, 'letter')
  await vi.waitFor(() => expect(states.at(-1)).toEqual({ kind: 'failed', reason: 'no-answer' }))
  await vi.waitFor(() => expect(said.purged).toEqual([41]))
})

it('P-09: a spooler that goes silent in the middle is a failure, not a success', async () => {
  const { client } = spoolerWith({ job: dead })
  await start(client).print(sheet, 'letter')
  await vi.waitFor(() => expect(states.at(-1)).toEqual({ kind: 'failed', reason: 'no-answer' }))
})
