import { parentPort, workerData } from 'node:worker_threads'
import { countPages, createHandout } from '../create-handout.ts'
import { openFonts, type HandoutFonts } from '../typeset/fonts.ts'
import { HandoutError } from '../base/handout-error.ts'
import type { WorkerAnswer, WorkerAsk, WorkerStart } from './worker-messages.ts'

const { fontsDir } = workerData as WorkerStart
let fonts: HandoutFonts | undefined

async function answer(ask: WorkerAsk): Promise<WorkerAnswer> {
  try {
    // Tried again on every call until it works: staff may put a missing file back while the kiosk runs.
    fonts ??= openFonts(fontsDir)
    if (ask.kind === 'warm') return { ok: true, warm: true }
    if (ask.kind === 'count') return { ok: true, pagesByLength: countPages(ask.request, { ...ask.materials, fonts }) }
    return { ok: true, ...(await createHandout(ask.request, { ...ask.materials, fonts })) }
  } catch (error) {
    return failureOf(error)
  }
}

/** Only our own errors are quoted: any other message might hold words of a clinician's note. */
function failureOf(error: unknown): WorkerAnswer {
  if (!(error instanceof HandoutError)) {
    const name = error instanceof Error ? error.name : 'unknown'
    return { ok: false, reason: 'failed', notice: { code: 'handout-failed', line: `handout: not made (${name})` } }
  }
  const reason = error.code === 'unknown-topic' ? 'unknown-topic' : 'failed'
  return { ok: false, reason, notice: { code: error.code, line: error.message } }
}

parentPort?.on('message', (ask: WorkerAsk) => {
  void answer(ask).then((reply) => parentPort?.postMessage(reply))
})
