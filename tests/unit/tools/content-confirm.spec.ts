import { readFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { expect, it } from 'vitest'
import { runContent } from '../../../tools/content.ts'
import { makeFolder } from '../compiler/support/pack-folder.ts'
import { LEDGER, TWO_LANGUAGES, withTranslationChange } from '../compiler/support/two-languages.ts'

const [PAGE, ENGLISH, CHECKLIST] = ['topics/magnesium/es.md', 'topics/magnesium/en.md', 'checklist/es.yaml'] as const
const CHANGED = {
  ...withTranslationChange(ENGLISH, 'helps muscles\nrest', 'makes muscles\nrest'),
  [CHECKLIST]: TWO_LANGUAGES[CHECKLIST].replace('One leg is swollen', 'A leg is swollen'),
}

/** @param answers - what whoever sits at the terminal types; nobody sits there without it. `undefined` closes the terminal. */
async function confirm(words: readonly string[], answers?: readonly (string | undefined)[], files = CHANGED) {
  const folder = await makeFolder(files)
  const [lines, questions]: [string[], string[]] = [[], []]
  const left = [...(answers ?? [])]
  const ask = async (question: string) => {
    questions.push(question)
    return left.shift()
  }
  const inFolder = words.map((word) => (/\.(?:md|yaml)$/u.test(word) ? join(folder, word) : word))
  const code = await runContent(['confirm', folder, ...inFolder], (line) => lines.push(line), answers && ask)
  const ledger = await readFile(join(folder, LEDGER), 'utf8')
  const here = `${relative('.', folder)}/`
  return {
    code,
    lines: lines.flatMap((line) => line.replaceAll(here, '').split('\n')),
    questions,
    readers: ledger.match(/by: '(?!not named).*'/gu) ?? [],
    isSame: ledger === CHANGED[LEDGER],
  }
}

it('shows each pair that needs a reading, the original over the translation, and asks file by file', async () => {
  const { code, lines, questions, readers } = await confirm([], ['Ana', 'y', 'yes'])
  const same = 'Does each translation say the same as its original? [y/N] '
  expect(questions).toEqual(['Who reads them? ', same, same])
  expect(lines).toEqual([
    ...['', `${PAGE}: 1 part to read`, '  role: block 1', `  ${ENGLISH}:15`, '    It makes muscles rest at a:x.'],
    ...[`  ${PAGE}:15:1`, '    It helps muscles rest at a:x.', '', `${PAGE}: renewed role: block 1`],
    ...['', `${CHECKLIST}: 1 part to read`, '  signs.swelling', '  `swelling` in checklist/en.yaml', '    One leg is swollen'],
    ...['    It can be a clot.', `  ${CHECKLIST}:7:13`, '    A leg is swollen', '    It can be a clot.', ''],
    ...[`${CHECKLIST}: renewed signs.swelling`, 'content: renewed 2 parts'],
  ])
  expect([code, readers]).toEqual([0, ["by: 'Ana'", "by: 'Ana'"]])
})

it.each([
  ['no', ['n', 'y'], ["by: 'Ana'"], 1],
  ['nothing', ['', 'y'], ["by: 'Ana'"], 1],
  ['something else', ['maybe', 'y'], ["by: 'Ana'"], 1],
  ['nothing any more', [undefined, 'y'], [], 2],
])('leaves a file as it is for whoever answers %s', async (_what, answers, readers, left) => {
  const result = await confirm(['--by', 'Ana'], answers)
  expect([result.code, result.readers]).toEqual([1, readers])
  const renewed = readers.length === 0 ? '0 parts' : '1 part'
  expect(result.lines.at(-1)).toBe(`content: renewed ${renewed}; ${left} file${left === 1 ? '' : 's'} left to read`)
})

it('asks about the named files alone', async () => {
  const { questions, lines } = await confirm([PAGE, '--by', 'Ana'], ['y'])
  expect([questions.length, lines.at(-1)]).toEqual([1, 'content: renewed 1 part'])
})

it('confirms without a terminal what was read elsewhere', async () => {
  const { code, lines, readers } = await confirm([PAGE, '--yes', '--by', 'Ana'])
  expect([code, lines, readers]).toEqual([0, [`${PAGE}: renewed role: block 1`, 'content: renewed 1 part'], ["by: 'Ana'"]])
})

it.each([
  ['nobody can be asked', [], /no terminal\. .*name the files and give `--yes --by NAME`/u],
  ['nobody can be asked, of a file', [PAGE, '--by', 'Ana'], /no terminal/u],
  ['no file is named', ['--yes', '--by', 'Ana'], /`--yes` needs `--by NAME` and the files by name/u],
  ['no reader is named', [PAGE, '--yes'], /`--yes` needs `--by NAME`/u],
  ['the reader has no name', [PAGE, '--yes', '--by', ' '], /say who read them/u],
  ['the name breaks the line', [PAGE, '--yes', '--by', 'Ana\nB'], /say who read them/u],
  ['the name hides a sign', [PAGE, '--yes', '--by', 'Ana\u202e'], /say who read them/u],
  ['the name is no name', [PAGE, '--yes', '--by', 'a'.repeat(81)], /at most 80 characters/u],
])('writes nothing when %s', async (_what, words, line) => {
  const { code, lines, isSame } = await confirm(words)
  expect([code, isSame]).toEqual([2, true])
  expect(lines).toEqual([expect.stringMatching(line)])
})

it('refuses a reader who gives no name', async () => {
  const { code, lines, isSame } = await confirm([], [''])
  expect([code, isSame, lines]).toEqual([2, true, ['content: say who read them, in one line of at most 80 characters']])
})

it('tells what it would change, and changes nothing', async () => {
  const { code, lines, isSame } = await confirm(['--dry-run'])
  expect([code, isSame]).toEqual([0, true])
  expect(lines).toEqual([
    `${PAGE}: would renew role: block 1`,
    `${CHECKLIST}: would renew signs.swelling`,
    'content: would renew 2 parts',
  ])
})

it('names what must be mended first', async () => {
  const files = { ...CHANGED, [PAGE]: CHANGED[PAGE].replace('350 mg', '350 mcg') }
  const { code, lines, isSame } = await confirm([PAGE], ['y'], files)
  expect([code, isSame]).toEqual([1, true])
  expect(lines).toEqual([
    `${PAGE}:27:1 other numbers or units: \`350 mcg\` here, \`350 mg\` in the original (${ENGLISH}:27). Write the same.`,
    'content: nothing renewed; 1 problem to mend first',
  ])
})

it.each(['--yes', '--dry-run', '--by=Ana'])('takes %s for confirm alone', async (option) => {
  const lines: string[] = []
  expect(await runContent(['check', option], (line) => lines.push(line))).toBe(2)
  expect(lines).toEqual([expect.stringContaining('`--by`, `--yes` and `--dry-run` go with `confirm`')])
})
