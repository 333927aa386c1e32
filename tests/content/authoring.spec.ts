import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { compilePack } from '../../src/compiler/compile.ts'
import { formatDiagnostic } from '../../src/compiler/diagnostics/diagnostics.ts'
import { runContent } from '../../tools/content.ts'
import { addLanguage } from '../support/languages/add-language.ts'
import { type Step, stepsUnder } from './support/authoring-page.ts'
import { CONTENT, shippedId } from './support/shipped.ts'

const TOPIC = stepsUnder('A topic, step by step')
const LANGUAGE = stepsUnder('A language, step by step')
/** A whole content is compiled up to three times (ms). */
const timeout = 30_000

/** The shipped content in a folder of its own, as an editor has it. */
async function copyContent(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'charley-authoring-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  await cp(CONTENT, folder, { recursive: true })
  return folder
}

/** Does what the words before a block say: runs it, puts it after a line, in place of a line, or into a new file. */
async function follow(folder: string, step: Step | undefined): Promise<void> {
  if (step === undefined) return expect.fail('the page has lost a step')
  if (step.kind === 'sh') return runCommand(folder, step.block)
  const { block, words } = step
  const codeAfter = (before: RegExp) =>
    step.named.find((code) =>
      words
        .split(code)
        .slice(0, -1)
        .some((text) => before.test(text)),
    )
  const file = codeAfter(/\bin $/iu) ?? expect.fail(`no file is named before:\n${block}`)
  const path = join(folder, file)
  const [before, instead, out] = [/\bafter the line $/u, /\binto the line $/u, /\btake out the line $/u].map(codeAfter)
  const place = before ?? instead
  if (place === undefined) {
    await mkdir(dirname(path), { recursive: true })
    return writeFile(path, `${block}\n`, { flag: 'wx' })
  }
  const lines = (await readFile(path, 'utf8')).split('\n').filter((line) => line.trim() !== out)
  const at = lines.findIndex((line) => line.trim() === place)
  const there = lines[at] ?? expect.fail(`${file} has no line \`${place}\``)
  const added = there.replace(place, block)
  lines.splice(at, 1, ...(before === undefined ? [added] : [there, added]))
  await writeFile(path, lines.join('\n'))
}

/** A command of the page, of the copy. */
async function runCommand(folder: string, block: string): Promise<void> {
  const [name = '', ...files] = /^npm run content -- (.+)$/u.exec(block)?.[1]?.split(' ') ?? expect.fail(`no command: ${block}`)
  const said: string[] = []
  // Someone sits at the terminal, has read all that is shown, and says so.
  const answer = async (question: string) => (question.startsWith('Who') ? 'A reader' : 'y')
  const code = await runContent([name, folder, ...files], (line) => said.push(line), answer)
  expect(code, said.join('\n')).toBe(0)
}

/** What the check says of a copy. */
async function check(folder: string) {
  const { diagnostics, outdated, pack } = await compilePack(folder)
  return { diagnostics: diagnostics.map(formatDiagnostic), outdated, pack }
}

it('a topic written as the page says waits only for its translation to be read, and is then whole', { timeout }, async () => {
  const folder = await copyContent()
  const isWritten = ({ kind }: Step) => kind !== 'sh'
  for (const step of TOPIC.filter(isWritten)) await follow(folder, step)
  const unread = await check(folder)
  expect(unread.diagnostics).toEqual([])
  expect([...new Set(unread.outdated.map(({ file }) => file))]).toEqual(['topics/long-sitting/es.md'])

  for (const step of TOPIC.filter((step) => !isWritten(step))) await follow(folder, step)
  const { diagnostics, outdated, pack } = await check(folder)
  expect([diagnostics, outdated]).toEqual([[], []])
  for (const language of ['en', 'es']) {
    const topics = pack?.manifest.topics[language]?.map(({ id }) => id) ?? []
    expect(topics.indexOf(shippedId('long-sitting'))).toBe(topics.indexOf(shippedId('stretching')) + 1)
  }
})

it('a language under drafts may be half done', { timeout }, async () => {
  const folder = await copyContent()
  const [draft, translation] = LANGUAGE
  for (const step of [draft, translation]) await follow(folder, step)
  const { diagnostics, outdated, pack } = await check(folder)
  expect([diagnostics, outdated]).toEqual([[], []])
  expect(pack?.manifest.languages).toEqual(['en', 'es'])
})

it('a half-done language under languages: the check names each file that the page asks for', { timeout }, async () => {
  const folder = await copyContent()
  const [draft, translation, ship] = LANGUAGE
  for (const step of [draft, translation, ship]) await follow(folder, step)
  const { diagnostics, pack } = await compilePack(folder)
  const missing = diagnostics.filter(({ message }) => message.startsWith('missing file')).map(({ file }) => file)
  const kinds = new Set(missing.map((file) => file.replace(/^topics\/[^/]+/u, 'topics/<topic>')))
  const asked = new Set(translation?.named.filter((code) => /pt\.(?:md|yaml)$/u.test(code)))
  expect([...kinds, 'foods/pt.yaml'].sort()).toEqual([...asked].sort()) // foods/pt.yaml is there: the page has begun it
  expect(pack).toBeUndefined()
})

it('a language with a translation of every file ships when it has been read', { timeout }, async () => {
  const folder = await copyContent()
  const [draft, , ship, confirm] = LANGUAGE
  await follow(folder, draft)
  const files = (await readdir(folder, { recursive: true })).filter((file) => /(?:^|[\\/])en\.(?:md|yaml)$/u.test(file))
  for (const file of files) await cp(join(folder, file), join(folder, file.replace(/en(?=\.\w+$)/u, 'pt')))
  await follow(folder, ship)
  expect((await check(folder)).diagnostics).toEqual([
    expect.stringMatching(/^pack\.yaml:\d+:\d+ the program does not cover `pt`/u),
  ])
  addLanguage('pt')
  await follow(folder, confirm)
  const { diagnostics, outdated, pack } = await check(folder)
  expect([diagnostics, outdated]).toEqual([[], []])
  expect(pack?.manifest.languages).toEqual(['en', 'es', 'pt'])
})
