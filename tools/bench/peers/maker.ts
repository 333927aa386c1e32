/**
 * A process of its own for one maker of PDFs: `maker.ts NAME`, asked over the channel to its parent. Each maker has its
 * own heap, so that none pays for another's garbage, and the parent lets them take turns.
 */
import { join } from 'node:path'
import { createHandout } from '../../../src/main/handout/create-handout.ts'
import { FONT_FILES, openFonts } from '../../../src/main/handout/typeset/fonts.ts'
import { timed } from '../processor-time.ts'
import type { PlainSheet } from '../text-blocks.ts'
import type { MakerAnswer, MakerAsk, MakerJob, MakerName } from './messages.ts'

interface Maker {
  readonly isTagged: boolean
  /** What it does not set as it is given. */
  readonly leavesOut: readonly string[]
  make(sheet: PlainSheet): Promise<Uint8Array> | Uint8Array
}

const OPEN: Readonly<Record<MakerName, (job: MakerJob) => Promise<Maker>>> = {
  charley: async (job) => {
    const fonts = openFonts(job.fontsDir)
    const make = async () => (await createHandout(job.request, { ...job.materials, fonts })).bytes
    return { isTagged: true, leavesOut: [], make }
  },
  pdfmake: async (job) => (await import('./pdfmake.mjs')).open(pathsIn(job.fontsDir)),
  'react-pdf': async (job) => (await import('./react-pdf.mjs')).open(pathsIn(job.fontsDir)),
  jspdf: async (job) => (await import('./jspdf.mjs')).open(pathsIn(job.fontsDir)),
}

/** Ours works from its own materials. */
const NO_SHEET: PlainSheet = { title: '', widthPt: 0, heightPt: 0, blocks: [] }

let job: MakerJob | undefined
let maker: Maker | undefined

async function answer(ask: MakerAsk): Promise<MakerAnswer> {
  if (ask.kind === 'open') {
    job = ask.job
    maker = await OPEN[ask.name](job)
    return { kind: 'opened', isTagged: maker.isTagged, leavesOut: maker.leavesOut }
  }
  if (job === undefined || maker === undefined) throw new Error('asked before it was opened')
  const { make } = maker
  const sheet = job.sheet ?? NO_SHEET
  let bytes = new Uint8Array()
  const { clockMs, processorMs } = await timed(async () => (bytes = new Uint8Array(await make(sheet))))
  return { kind: 'made', tookMs: clockMs, processorMs, bytes }
}

process.on('message', (ask: MakerAsk) => {
  answer(ask).then(
    (reply) => process.send?.(reply),
    (error: unknown) => process.send?.({ kind: 'failed', reason: error instanceof Error ? error.message : String(error) }),
  )
})
process.once('disconnect', () => process.exit())

function pathsIn(folder: string): { regular: string; bold: string } {
  return { regular: join(folder, FONT_FILES.regular), bold: join(folder, FONT_FILES.bold) }
}
