/** `npm run tour`: the real app on a virtual display walks its main job; pictures and printed sheets stay behind. */
import { resolve } from 'node:path'
import { startKiosk } from '../tests/e2e/support/kiosk.ts'
import { clearFolder, guide, keepSheets } from './tour/guide.ts'
import { parseTourOptions, USAGE, type TourOptions } from './tour/options.ts'
import { randomPin } from './tour/pin.ts'
import { stopsWith } from './tour/stops.ts'

function readOptions(): TourOptions {
  try {
    return parseTourOptions(process.argv.slice(2))
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\n${USAGE}`)
    process.exit(2)
  }
}

async function tour({ out, size }: TourOptions): Promise<void> {
  const folder = resolve(out)
  await clearFolder(folder)
  const kiosk = await startKiosk({ size })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(signal, () => void kiosk.close().finally(() => process.exit(1)))
  }
  try {
    await guide(kiosk, stopsWith(randomPin()), folder, (path) => console.log(path))
    for (const path of await keepSheets(kiosk, folder)) console.log(path)
  } finally {
    await kiosk.close()
  }
  console.log(`tour: pictures and sheets are in ${folder}`)
}

try {
  await tour(readOptions())
} catch (error) {
  console.error(error)
  process.exitCode = 1
}
