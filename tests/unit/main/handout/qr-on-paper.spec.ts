import { expect, it, vi } from 'vitest'
import { magnesium } from './fixtures/topic.ts'
import { doctorRequest, inLength, make, topicRequest } from './support/make.ts'
import { greyPages } from './support/page-picture.ts'
import { readCode, type GreyPicture } from './support/read-code.ts'
import { elementsOf, readPdf } from './support/read-pdf.ts'

/** Drawing and reading whole pages of pixels, on a busy machine. */
vi.setConfig({ testTimeout: 30_000 })

const SHEETS = [
  ['a topic', topicRequest('letter'), 'https://ods.od.nih.gov/factsheets/Magnesium-HealthProfessional/'],
  ['a topic on A4', topicRequest('a4'), 'https://ods.od.nih.gov/factsheets/Magnesium-HealthProfessional/'],
  ['a short topic', inLength(topicRequest('letter'), 'short'), 'https://ods.od.nih.gov/factsheets/Magnesium-HealthProfessional/'],
  ['the warning signs', doctorRequest('letter'), 'https://www.nhs.uk/conditions/deep-vein-thrombosis-dvt/'],
] as const

it.each(SHEETS)(
  '%s: the code on the last page opens the page named beside it',
  async (_, request, address) => {
    const { bytes } = await make(request)
    const last = (await greyPages(bytes, 150)).at(-1)
    expect(last && readCode(last)).toBe(address)
    const { text, trees } = await readPdf(bytes)
    const inWords = address.replace('https://', '').replace(/\/$/u, '')
    expect(text.at(-1)?.replaceAll(' ', '')).toContain(inWords)
    const codes = trees.flatMap(elementsOf).filter(({ role, alt }) => role === 'Figure' && alt?.includes(inWords) === true)
    expect(codes).toHaveLength(1)
  },
  30_000,
)

it('reads from a pale copy of a copy', async () => {
  const [, , , [, request, address]] = SHEETS
  const last = (await greyPages((await make(request)).bytes, 200)).at(-1)
  if (last === undefined) throw new Error('no page')
  // A phone looks again and again, and the specks are never the same.
  const looks = [7, 8, 9].map((seed) => readCode(copied(copied(last, seed), seed)))
  expect(looks).toContain(address)
}, 30_000)

/** What a worn copier does: ink runs into its neighbours, black turns grey, and specks fall on the glass. */
function copied({ width, height, pixels }: GreyPicture, first: number): GreyPicture {
  let seed = first
  const random = () => (seed = (seed * 16_807) % 2_147_483_647) / 2_147_483_647
  const inkAt = (at: number) => pixels[at] ?? 255
  const copy = pixels.map((_, at) => {
    // Written out: a list for each of some four million pixels takes as long as all else in this file.
    const grey = (inkAt(at - width) + inkAt(at - 1) + inkAt(at) + inkAt(at + 1) + inkAt(at + width)) / 5
    return random() < 0.01 ? 90 : 70 + grey * 0.7
  })
  return { width, height, pixels: copy }
}

it('prints no code where there is no address to open', async () => {
  const { bytes } = await make(topicRequest(), { topics: [{ ...magnesium, publicSource: 'drug-refs' }] })
  const { text, trees } = await readPdf(bytes)
  expect(text.join(' ')).not.toContain('Read more online')
  expect(trees.flatMap(elementsOf).filter(({ alt }) => alt?.startsWith('QR') === true)).toEqual([])
})
