import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { hashInputs } from '../../../../tools/setup/build.mjs'

let project: string
const hash = () => hashInputs(project, ['src', 'package.json', 'not-there'])
const write = (path: string, text: string) => writeFileSync(join(project, path), text)

beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'charley-build-'))
  mkdirSync(join(project, 'src'))
  write('src/one.ts', 'a')
  write('package.json', '{}')
})
afterEach(() => rmSync(project, { recursive: true, force: true }))

it.each([
  ['a changed file', () => write('src/one.ts', 'b')],
  ['a new file', () => write('src/two.ts', '')],
  ['a file that is gone', () => rmSync(join(project, 'src/one.ts'))],
  ['text moved from one file to the next', () => (write('src/one.ts', ''), write('src/two.ts', 'a'))],
])('builds again after %s', (_what, change) => {
  const before = hash()
  change()
  expect(hash()).not.toBe(before)
})

it('does not build again for a file that was only touched or lies outside', () => {
  const before = hash()
  utimesSync(join(project, 'src/one.ts'), 1, 1)
  write('README.md', 'words')
  expect(hash()).toBe(before)
})
