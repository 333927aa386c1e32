/**
 * Run with `--expose-gc` as a process of its own: makes sheets of every topic again and again, and tells its parent the
 * memory that is left after collecting, before and after.
 */
import { createHandout } from '../../src/main/handout/create-handout.ts'
import { openFonts } from '../../src/main/handout/typeset/fonts.ts'
import { FONTS, REQUEST, openShelf } from './materials.ts'

/** MiB after collecting all garbage. */
export interface Memory {
  readonly heapMiB: number
  readonly processMiB: number
}
/** What a process needed before and after many sheets. */
export interface ManySheets {
  readonly sheets: number
  readonly before: Memory
  readonly after: Memory
}

const WARMING = 5

const [sheets = Number.NaN] = process.argv.slice(2).map(Number)
const shelf = await openShelf()
const fonts = openFonts(FONTS)
const topics = shelf.pack.languages.flatMap((language) => shelf.pack.summaries(language))
const requests = topics.map(({ id, language }) => ({ ...REQUEST, topicId: id, language }))

/** As the kiosk makes them: each from materials read for it. */
async function make(count: number): Promise<void> {
  for (let made = 0; made < count; made += 1) {
    const request = requests[made % requests.length] ?? REQUEST
    await createHandout(request, { ...(await shelf.materialsFor(request)), fonts })
  }
}

function weigh(): Memory {
  const collect = (globalThis as { gc?: () => void }).gc
  if (collect === undefined) throw new Error('many sheets: needs --expose-gc')
  for (let pass = 0; pass < 3; pass += 1) collect()
  const { heapUsed, rss } = process.memoryUsage()
  return { heapMiB: heapUsed / 2 ** 20, processMiB: rss / 2 ** 20 }
}

// Some times through them all: what is kept on purpose is kept by then, and the code is as quick as it gets.
await make(WARMING * requests.length)
const before = weigh()
await make(sheets)
process.send?.({ sheets, before, after: weigh() } satisfies ManySheets)
await shelf.close()
process.disconnect?.()
