import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, afterEach, expect, it } from 'vitest'
import { FONT_FILES } from '../../../../../src/main/handout/typeset/fonts.ts'
import { HandoutService, type HandoutServiceOptions } from '../../../../../src/main/handout/worker/handout-service.ts'
import { materials } from '../fixtures/materials.ts'
import { make, packetRequest, topicRequest } from '../support/make.ts'

const REAL = new URL('../../../../../src/main/handout/worker/worker.ts', import.meta.url)
const folder = mkdtempSync(join(tmpdir(), 'charley-service-'))
const services: HandoutService[] = []
afterEach(() => Promise.all(services.splice(0).map((service) => service.close())))
afterAll(() => rmSync(folder, { recursive: true }))

function open(options: Partial<HandoutServiceOptions> = {}): HandoutService {
  const service = new HandoutService({ workerUrl: REAL, fontsDir: 'resources/fonts', ...options })
  services.push(service)
  return service
}

/** A worker of a few lines, to misbehave on purpose. */
function workerOf(name: string, source: string): URL {
  const file = join(folder, `${name}.mjs`)
  writeFileSync(
    file,
    `import { parentPort } from 'node:worker_threads'\nimport { existsSync, writeFileSync } from 'node:fs'\n${source}`,
  )
  return pathToFileURL(file)
}

it('says which font is missing, and makes sheets once it is back', async () => {
  const fontsDir = mkdtempSync(join(folder, 'fonts-'))
  const service = open({ fontsDir })
  const reply = await service.make(topicRequest(), materials)
  expect(reply).toMatchObject({
    ok: false,
    reason: 'failed',
    notice: { code: 'fonts-missing', line: expect.stringContaining(FONT_FILES.regular) },
  })
  expect(service.notice).toMatchObject({ code: 'fonts-missing' })
  for (const file of Object.values(FONT_FILES)) copyFileSync(join('resources/fonts', file), join(fontsDir, file))
  expect(await service.make(topicRequest(), materials)).toMatchObject({ ok: true, pages: 2 })
  expect(service.notice).toBeUndefined()
})

it.each([
  ['empty', Buffer.alloc(0)],
  ['not a font', Buffer.from('hello, I am no font')],
  ['half a font', readFileSync(join('resources/fonts', FONT_FILES.bold)).subarray(0, 30_000)],
])('says that a font is broken: %s', async (name, bytes) => {
  const fontsDir = mkdtempSync(join(folder, 'fonts-'))
  for (const file of Object.values(FONT_FILES)) writeFileSync(join(fontsDir, file), bytes)
  const reply = await open({ fontsDir }).make(topicRequest(), materials)
  expect(reply, name).toMatchObject({ ok: false, reason: 'failed', notice: { code: 'fonts-broken' } })
})

it('tells an unknown topic from other failures, and does not call it a notice', async () => {
  const service = open()
  expect(await service.make({ ...packetRequest(), topicIds: ['leg-cramps/iron'] } as never, materials)).toMatchObject({
    ok: false,
    reason: 'unknown-topic',
  })
  expect(service.notice).toBeUndefined()
})

it('never tells words of a note in a failure', async () => {
  const broken = { ...materials, checklist: { ...materials.checklist, signs: undefined } } as never
  const reply = await open().make(packetRequest('letter', 'secret words'), broken)
  expect(reply).toMatchObject({ ok: false, notice: { code: 'handout-failed', line: 'handout: not made (TypeError)' } })
})

it('gives up on a worker that does not answer, and starts a fresh one for the next sheet', async () => {
  const flag = join(folder, 'slept')
  const sleepy = workerOf(
    'sleepy',
    `const first = !existsSync(${JSON.stringify(flag)}); writeFileSync(${JSON.stringify(flag)}, '')
     parentPort.on('message', () => { if (first) for (;;); parentPort.postMessage({ ok: true, bytes: new Uint8Array(1), pages: 1, missing: [], missingInNote: 0 }) })`,
  )
  const service = open({ workerUrl: sleepy, timeoutMs: 600 })
  expect(await service.make(topicRequest(), materials)).toMatchObject({ ok: false, notice: { code: 'handout-slow' } })
  expect(await service.make(topicRequest(), materials)).toMatchObject({ ok: true })
})

it('tries a crash once more, then says so', async () => {
  const service = open({ workerUrl: workerOf('crash', `parentPort.on('message', () => process.exit(1))`) })
  expect(await service.make(topicRequest(), materials)).toMatchObject({ ok: false, notice: { code: 'handout-crashed' } })
})

it('comes through one crash unseen', async () => {
  const flag = join(folder, 'crashed')
  const once = workerOf(
    'once',
    `const first = !existsSync(${JSON.stringify(flag)}); writeFileSync(${JSON.stringify(flag)}, '')
     parentPort.on('message', () => { if (first) throw new Error('once'); parentPort.postMessage({ ok: true, bytes: new Uint8Array(1), pages: 1, missing: [], missingInNote: 0 }) })`,
  )
  expect(await open({ workerUrl: once }).make(topicRequest(), materials)).toMatchObject({ ok: true, pages: 1 })
})

it('fails in words where there is no worker file at all', async () => {
  const service = open({ workerUrl: pathToFileURL(join(folder, 'none.mjs')) })
  expect(await service.make(topicRequest(), materials)).toMatchObject({ ok: false, notice: { code: 'handout-crashed' } })
})

it('takes so many at once and no more, and serves them in turn', async () => {
  const service = open({ queueMax: 2 })
  const replies = await Promise.all([1, 2, 3].map(() => service.make(topicRequest(), materials)))
  expect(replies.map((reply) => (reply.ok ? 'made' : reply.reason))).toEqual(['made', 'made', 'too-busy'])
  expect(await service.make(topicRequest(), materials)).toMatchObject({ ok: true })
})

it('makes the same bytes as the code it runs, warmed or not', async () => {
  const service = open()
  service.warm()
  const reply = await service.make(topicRequest(), materials)
  expect(reply.ok && Buffer.compare(reply.bytes, (await make(topicRequest())).bytes)).toBe(0)
})

it('is closed for good', async () => {
  const service = open()
  const under = service.make(topicRequest(), materials)
  await service.close()
  expect(await under).toMatchObject({ ok: false, notice: { code: 'handout-stopped' } })
  expect(await service.make(topicRequest(), materials)).toMatchObject({ ok: false, notice: { code: 'handout-stopped' } })
})
