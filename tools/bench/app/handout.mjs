/**
 * Two ways to the same sheet in one process, taking turns: the kiosk's own built worker, asked as its service asks it,
 * and Electron's load and print of a page with the same blocks in a hidden window.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { Worker } from 'node:worker_threads'
import { app, BrowserWindow } from 'electron'
import { fail, say } from './say.mjs'

/** @type {{ worker: string, fontsDir: string, request: object, materials: object, rehearsal: { request: object, materials: object }, page: string, folder: string, warm: number, isPaperFirst: boolean }} */
const job = JSON.parse(readFileSync(process.env.CHARLEY_BENCH_JOB, 'utf8'))
/** So that what Electron itself still does after its start is in nobody's figure. */
const QUIET_MS = 1000

app.setPath('userData', process.env.CHARLEY_USER_DATA)
app.on('window-all-closed', () => undefined)
void app
  .whenReady()
  .then(() => new Promise((resolve) => setTimeout(resolve, QUIET_MS)))
  .then(compare)
  .then(say, fail)

async function compare() {
  const ways = { sheet: sheetWay(), paper: paperWay() }
  const names = job.isPaperFirst ? ['paper', 'sheet'] : ['sheet', 'paper']
  const found = { sheet: { warmMs: [] }, paper: { warmMs: [] } }
  for (let turn = 0; turn <= job.warm; turn += 1) {
    for (const name of names) {
      const from = performance.now()
      const bytes = await ways[name]()
      const tookMs = performance.now() - from
      if (turn === 0) found[name].coldMs = tookMs
      else found[name].warmMs.push(tookMs)
      found[name].bytes = bytes.length
      if (turn === job.warm) writeFileSync(join(job.folder, `${name}.pdf`), bytes)
    }
  }
  return { handout: { ...found, warmedMs: await warmedWay(), electron: process.versions.electron } }
}

/** The first sheet that a visitor asks for, of a fresh worker warmed as the kiosk warms its own: see `rehearse` in main. */
async function warmedWay() {
  const worker = startWorker()
  await ask(worker, { kind: 'warm' })
  await ask(worker, { kind: 'make', ...job.rehearsal })
  const from = performance.now()
  await ask(worker, { kind: 'make', request: job.request, materials: job.materials })
  const tookMs = performance.now() - from
  await worker.terminate()
  return tookMs
}

/** Starts the worker at the first sheet. */
function sheetWay() {
  let worker
  return async () => {
    worker ??= startWorker()
    const { bytes } = await ask(worker, { kind: 'make', request: job.request, materials: job.materials })
    return bytes
  }
}

const startWorker = () => new Worker(pathToFileURL(job.worker), { workerData: { fontsDir: job.fontsDir } }).setMaxListeners(0)

async function ask(worker, question) {
  const reply = await new Promise((resolve, reject) => {
    worker.once('message', resolve)
    worker.once('exit', () => reject(new Error('the sheet maker ended')))
    worker.postMessage(question)
  })
  if (!reply.ok) throw new Error(`the sheet was not made: ${reply.notice?.line ?? reply.reason}`)
  return reply
}

/** Opens the hidden window at the first print. */
function paperWay() {
  let window
  return async () => {
    window ??= new BrowserWindow({ show: false, width: 816, height: 1056 })
    await window.loadFile(job.page)
    return window.webContents.printToPDF({ printBackground: true, preferCSSPageSize: true, generateTaggedPDF: true })
  }
}
