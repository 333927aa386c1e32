import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { packPaths } from '#shared/subject/pack.ts'
import { runHandout } from '../../../tools/handout.ts'
import { checklist, comparison, inSpanish, materials, sources } from '../main/handout/fixtures/materials.ts'
import { magnesium, potassium } from '../main/handout/fixtures/topic.ts'

const folder = mkdtempSync(join(tmpdir(), 'charley-handout-'))
const [content, out] = [join(folder, 'content'), join(folder, 'out')]
const pack = join(content, 'leg-cramps')
afterAll(() => rmSync(folder, { recursive: true }))

beforeAll(() => {
  mkdirSync(out)
  const files: [string, unknown][] = [
    [
      packPaths.manifest,
      {
        schema: 2,
        id: 'leg-cramps',
        subject: materials.subject,
        edition: '2026-11-22',
        languages: ['en', 'es'],
        topics: { en: [magnesium, potassium], es: [] },
        files: [],
      },
    ],
    [packPaths.topic('magnesium', 'en'), magnesium],
    [packPaths.topic('potassium', 'en'), potassium],
    [packPaths.checklist('en'), checklist],
    [packPaths.comparison('en'), comparison],
    [packPaths.topic('magnesium', 'es'), inSpanish(magnesium)],
    [packPaths.topic('potassium', 'es'), inSpanish(potassium)],
    [packPaths.checklist('es'), inSpanish(checklist)],
    [packPaths.sources, sources],
    [packPaths.drawings, materials.drawings],
    [packPaths.sheets, {}],
  ]
  for (const [path, value] of files) {
    mkdirSync(dirname(join(pack, path)), { recursive: true })
    writeFileSync(join(pack, path), JSON.stringify(value))
  }
  writeFileSync(join(folder, 'half.json'), '{"name": "Riv')
  writeFileSync(join(folder, 'thin.json'), '{"name": "Riverside", "fax": "1"}')
})

async function run(words: string, fontsFolder = 'resources/fonts') {
  const [said, complained]: [string[], string[]] = [[], []]
  const code = await runHandout(words === '' ? [] : words.split(' '), {
    contentFolder: content,
    fontsFolder,
    today: '2026-11-22',
    say: (line) => said.push(line),
    complain: (line) => complained.push(line),
  })
  return { code, said, complained }
}

it('explains itself when asked', async () => {
  expect(await run('--help')).toEqual({ code: 0, said: [expect.stringMatching(/^usage: npm run handout/u)], complained: [] })
})

const file = join(out, 'sheet.pdf')
it.each([
  ['', /^usage: /],
  [`--out ${file}`, /--topics needs names/],
  [`--topics magnesium, --out ${file}`, /--topics needs names/],
  ['--topics magnesium', /--out needs/],
  [`--topics magnesium --out ${file} --form huge`, /--form huge is not made; there is: standard, large/],
  [`--topics magnesium --out ${file} --length tiny`, /--length tiny is not made; there is: short, standard, everything/],
  [`--topics magnesium --out ${file} --second-language en`, /--second-language en is the first language too/],
  [`--topics magnesium --out ${file} --second-language fr`, /--second-language fr is not in the pack; there is: en, es/],
  [`--topics magnesium --out ${file} --paper legal`, /--paper legal is not known; there is: letter, a4/],
  [`--topics magnesium --out ${file} --date 2026-02-30`, /--date 2026-02-30 is not a day/],
  [`--topics magnesium --out ${file} --language xx`, /--language xx is not in the pack; there is: en, es/],
  [`--topics iron --out ${file}`, /no topic "iron"; there is: magnesium, potassium/],
  [`--topics magnesium --out ${file} --clinic ${join(folder, 'half.json')}`, /--clinic is not whole JSON/],
  [
    `--topics magnesium --out ${file} --clinic ${join(folder, 'thin.json')}`,
    /--clinic: "fax" is unknown; there is: name, phone, phones, hours, emergencyNumber/,
  ],
  [`--topics magnesium --out ${file} --clinic ${join(folder, 'none.json')}`, /--clinic cannot be read/],
  [`--topics magnesium --out ${join(folder, 'no', 'such', 'x.pdf')}`, /--out cannot be written \(ENOENT\)/],
  [`--bogus`, /--bogus/],
])('refuses %j in one line and leaves no file', async (words, line) => {
  const { code, complained } = await run(words)
  expect(code).toBe(1)
  expect(complained).toEqual([expect.stringMatching(line)])
  expect(complained[0]).not.toContain('\n')
  expect(readdirSync(out)).toEqual([])
})

it('leaves no half of a sheet on a disk that fills up, and the sheet that was there before', async () => {
  writeFileSync(file, 'the old sheet')
  // The device that is always full: the system itself refuses the bytes.
  symlinkSync('/dev/full', join(out, `.handout-${process.pid}.half`))
  const { code, complained } = await run(`--topics magnesium --out ${file}`)
  expect([code, complained]).toEqual([1, ['handout: --out cannot be written (ENOSPC)']])
  expect(readdirSync(out)).toEqual(['sheet.pdf'])
  expect(readFileSync(file, 'utf8')).toBe('the old sheet')
  rmSync(file)
})

it('says which font is not there', async () => {
  const { code, complained } = await run(`--topics magnesium --out ${file}`, folder)
  expect([code, complained]).toEqual([1, [expect.stringMatching(/AtkinsonHyperlegibleNext-Regular\.ttf cannot be read/)]])
})

it.each([
  ['magnesium', 2],
  ['magnesium --length short', 1],
  ['magnesium --length everything', 3],
  ['magnesium --length short --form large', 3],
  ['magnesium,potassium --length standard', 6],
  ['doctor', 1],
  ['comparison', 1],
  ['magnesium,potassium', 4],
  ['magnesium,potassium --new-sheet-each', 6],
  ['magnesium --form large', 4],
  ['magnesium --second-language es', 4],
  ['magnesium,potassium --form large --second-language es', 11],
])('writes %s', async (topics, pages) => {
  const { code, said } = await run(`--topics ${topics} --paper a4 --out ${file}`)
  expect([code, said]).toEqual([0, [expect.stringMatching(new RegExp(`^handout: ${pages} pages?, \\d+ bytes$`, 'u'))]])
  expect(readFileSync(file).subarray(0, 8).toString()).toBe('%PDF-1.7')
  expect(existsSync(file)).toBe(true)
  rmSync(file)
})
