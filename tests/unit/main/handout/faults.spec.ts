import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'
import { PACKET_MAX, type HandoutRequest } from '#shared/handout.ts'
import { HandoutService } from '../../../../src/main/handout/worker/handout-service.ts'
import { materials } from './fixtures/materials.ts'
import { magnesium } from './fixtures/topic.ts'
import { doctorRequest, idsOf, make, packetRequest, topicRequest } from './support/make.ts'
import { findingsOf } from './pdfua/checker.ts'
import { readPdf } from './support/read-pdf.ts'

const folder = mkdtempSync(join(tmpdir(), 'charley-faults-'))
afterAll(() => rmSync(folder, { recursive: true }))

describe('a pack without topics', () => {
  it('still gives the signs that cannot wait', async () => {
    expect((await make(doctorRequest(), { topics: [] })).pages).toBeGreaterThan(0)
  })
  it('names the topic that is not there', async () => {
    await expect(make(topicRequest(), { topics: [] })).rejects.toMatchObject({ code: 'unknown-topic' })
  })
})

const many = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    ...magnesium,
    id: `leg-cramps/topic-${index}` as const,
    title: `Topic ${index}`,
  }))

it('refuses a packet of 200 topics in one line, and makes the largest that it takes', async () => {
  const topics = many(200)
  const packetOf = (count: number) => ({ ...packetRequest(), topicIds: idsOf(topics.slice(0, count)) }) as HandoutRequest
  await expect(make(packetOf(200), { topics })).rejects.toMatchObject({
    code: 'too-many-topics',
    message: expect.stringMatching(/200 topics.*at most 20/u),
  })
  const { bytes, pages } = await make(packetOf(PACKET_MAX), { topics })
  const { bookmarks, text } = await readPdf(bytes)
  // One for the cover; short topics have no chapter of signs behind them.
  expect([text.length, bookmarks.length]).toEqual([pages, PACKET_MAX + 1])
  for (const { title, page } of bookmarks.slice(1)) expect(text[page - 1]).toContain(title)
})

it('says a picture in words where its drawing is missing', async () => {
  const { bytes } = await make(packetRequest(), { drawings: {} })
  const pdf = await readPdf(bytes)
  const alt = magnesium.sections.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'figure' ? [block.alt] : [])))
  expect(alt).toHaveLength(1)
  expect(pdf.text.join(' ')).toContain(alt[0])
  expect(await findingsOf(bytes)).toEqual([])
})

/** The real worker, of which the first few are killed when a sheet has been asked of them. */
function dyingWorker(name: string, deaths: number): URL {
  const real = new URL('../../../../src/main/handout/worker/worker.ts', import.meta.url).href
  const file = join(folder, `${name}.mjs`)
  writeFileSync(
    file,
    `import { appendFileSync, readFileSync } from 'node:fs'
     import { parentPort } from 'node:worker_threads'
     const count = ${JSON.stringify(join(folder, name))}
     appendFileSync(count, '.')
     if (readFileSync(count).length <= ${deaths}) parentPort.on('message', () => setImmediate(() => process.exit(9)))
     else await import(${JSON.stringify(real)})`,
  )
  return pathToFileURL(file)
}

it('a sheet maker killed in the middle is followed by another, which makes the very same sheet', async () => {
  const service = new HandoutService({ workerUrl: dyingWorker('one', 1), fontsDir: 'resources/fonts' })
  const reply = await service.make(packetRequest(), materials)
  expect(reply.ok && Buffer.compare(reply.bytes, (await make(packetRequest())).bytes)).toBe(0)
  expect(service.notice).toBeUndefined()
  await service.close()
})

it('killed twice it says so, holds nothing half made, and makes the next sheet', async () => {
  const service = new HandoutService({ workerUrl: dyingWorker('two', 2), fontsDir: 'resources/fonts' })
  expect(await service.make(packetRequest(), materials)).toEqual({
    ok: false,
    reason: 'failed',
    notice: { code: 'handout-crashed', line: expect.stringMatching(/stopped twice/u) },
  })
  expect(await service.make(packetRequest(), materials)).toMatchObject({ ok: true })
  expect(service.notice).toBeUndefined()
  await service.close()
})
