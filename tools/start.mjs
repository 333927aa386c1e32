/** `npm start`: whatever set-up is needed, then the kiosk; without a display, its pictures. */
import { join } from 'node:path'
import { runInOurPlace } from './setup/child.mjs'
import { hasDisplay } from './setup/display.mjs'
import { electronPath } from './setup/electron.mjs'
import { setUp } from './setup/index.mjs'
import { isRoot, NODE, PROJECT } from './setup/paths.mjs'

const args = process.argv.slice(2)
const canShow = hasDisplay()
await setUp({ window: true, needsDisplay: !canShow, build: true })

if (canShow) {
  if (isRoot) console.log('running as root: Chromium has no sandbox there; a real kiosk runs as an ordinary user')
  process.exitCode = await runInOurPlace(electronPath(), [...(isRoot ? ['--no-sandbox'] : []), PROJECT, ...args])
} else {
  const folder = join(PROJECT, 'tour')
  console.log('no display here: the tour walks through the kiosk on a virtual one instead')
  process.exitCode = await runInOurPlace(NODE, [join(PROJECT, 'tools', 'tour.ts'), '--out', folder, ...args])
}
