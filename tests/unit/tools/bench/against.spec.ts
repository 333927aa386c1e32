import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { findOther } from '../../../../tools/bench/against.ts'

let folder = ''
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'charley-against-'))))
afterEach(() => rmSync(folder, { recursive: true }))

it('refuses a folder without a built kiosk, and says what to do', () => {
  expect(() => findOther(folder)).toThrow(/no built kiosk.*npm run build/u)
})

it('takes a folder with one', () => {
  mkdirSync(join(folder, 'out', 'main'), { recursive: true })
  writeFileSync(join(folder, 'out', 'main', 'index.js'), '')
  expect(findOther(folder)).toBe(folder)
})
