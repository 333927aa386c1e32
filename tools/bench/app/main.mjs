/**
 * One small Electron app with several faces, so that what is compared starts the same way: `bare` is a window with a
 * page of one line, `charley` the built kiosk, `handout` both ways to a sheet. Plain JavaScript, because Electron 33
 * cannot strip types. What it finds goes to standard output, one `bench:` line of JSON each.
 */
import { mark } from './say.mjs'

const FACES = {
  bare: () => import('./bare.mjs'),
  charley: () => import('./charley.mjs'),
  handout: () => import('./handout.mjs'),
}

mark('script')
const face = FACES[process.env.CHARLEY_BENCH]
if (face === undefined) throw new Error('bench app: no such face')
await face()
