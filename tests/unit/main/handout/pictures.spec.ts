import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import pixelmatch from 'pixelmatch'
import { PNG } from 'pngjs'
import { expect, it, vi } from 'vitest'
import type { HandoutRequest } from '#shared/handout.ts'
import { fullChecklist, slipRequest, visitRequest } from './fixtures/visit.ts'
import { make, doctorRequest, inLength, packetRequest, topicRequest } from './support/make.ts'
import { greyOf, greyPages } from './support/page-picture.ts'
import { linesOf } from './support/page-lines.ts'
import type { GreyPicture } from './support/read-code.ts'

/**
 * What sheets look like, at 72 grey pixels an inch, and where each of their words stands. After a change that is
 * meant, look at the new pictures and keep them: `CHARLEY_RENEW_PICTURES=1 npx vitest run --project unit
 * tests/unit/main/handout/pictures.spec.ts --update`. Of a picture that differs, both and their difference are in `out/pictures`.
 */
const KEPT = new URL('./pictures/', import.meta.url).pathname
const LOOK_HERE = join('out', 'pictures')
const DPI = 72
/** Versions of the same renderer smooth the edges of letters differently; a moved line changes far more than this. */
const PART_MAX = 0.006
const SMOOTHING = 0.25

/** Drawing whole pages of pixels, on a busy machine. */
vi.setConfig({ testTimeout: 30_000 })

const SHEETS: readonly (readonly [name: string, request: HandoutRequest, page: number])[] = [
  ['topic-front', topicRequest(), 1],
  ['topic-back', topicRequest(), 2],
  ['short-topic', inLength(topicRequest(), 'short'), 1],
  ['doctor', doctorRequest('a4'), 1],
  ['packet-cover', packetRequest('letter', 'Hold the water pill.'), 1],
  ['visit', visitRequest({ contexts: ['kidney'] }), 1],
  ['slip', slipRequest(), 1],
]

it.each(SHEETS)('%s looks as it did', async (name, request, page) => {
  const { bytes } = await make(request, { checklist: fullChecklist })
  const picture = (await greyPages(bytes, DPI))[page - 1]
  if (picture === undefined) throw new Error(`${name}: there is no page ${page}`)
  const file = join(KEPT, `${name}.png`)
  if (process.env['CHARLEY_RENEW_PICTURES'] === '1') writeFileSync(file, pngOf(picture))
  expect(existsSync(file), `${file} is kept`).toBe(true)
  const kept = greyOf(readFileSync(file))
  expect([picture.width, picture.height]).toEqual([kept.width, kept.height])
  const difference = new PNG({ width: kept.width, height: kept.height })
  const count = pixelmatch(colours(kept), colours(picture), difference.data, kept.width, kept.height, { threshold: SMOOTHING })
  const part = count / (kept.width * kept.height)
  if (part > PART_MAX) {
    mkdirSync(LOOK_HERE, { recursive: true })
    writeFileSync(join(LOOK_HERE, `${name}-now.png`), pngOf(picture))
    writeFileSync(join(LOOK_HERE, `${name}-difference.png`), PNG.sync.write(difference))
  }
  expect(part, `look at ${LOOK_HERE}/${name}-*.png`).toBeLessThanOrEqual(PART_MAX)
})

it.each([
  ['topic', topicRequest()],
  ['slip', slipRequest()],
] as const)('every word of the %s stands where it did', async (name, request) => {
  const { bytes } = await make(request, { checklist: fullChecklist })
  await expect(`${(await linesOf(bytes)).join('\n')}\n`).toMatchFileSnapshot(join(KEPT, `${name}.txt`))
})

function colours({ pixels }: GreyPicture): Uint8Array {
  return Uint8Array.from({ length: pixels.length * 4 }, (_, at) => (at % 4 === 3 ? 255 : (pixels[at >> 2] ?? 0)))
}

function pngOf(picture: GreyPicture): Buffer {
  const { width, height } = picture
  const png = new PNG({ width, height })
  png.data.set(colours(picture))
  return PNG.sync.write(png, { colorType: 0, bitDepth: 8 })
}
