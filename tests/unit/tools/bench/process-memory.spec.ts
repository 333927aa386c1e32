import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { isShared, memoryOfTree, totalOf } from '../../../../tools/bench/process-memory.ts'

interface Told {
  readonly parent: number
  readonly pssKb?: number
  readonly words?: readonly string[]
  readonly program?: string
}

/** What the kernel would tell of these processes. */
function kernelFolder(processes: Readonly<Record<number, Told>>): string {
  const root = mkdtempSync(join(tmpdir(), 'proc-'))
  onTestFinished(() => rmSync(root, { recursive: true }))
  mkdirSync(join(root, 'sys'))
  for (const [pid, { parent, pssKb, words = ['electron'], program = '/opt/electron' }] of Object.entries(processes)) {
    mkdirSync(join(root, pid))
    writeFileSync(join(root, pid, 'status'), `Name:\tPPid: 7 (x)\nState:\tS\nPPid:\t${parent}\n`)
    symlinkSync(program, join(root, pid, 'exe'))
    writeFileSync(join(root, pid, 'cmdline'), `${words.join('\0')}\0`)
    if (pssKb !== undefined)
      writeFileSync(join(root, pid, 'smaps_rollup'), `Rss: 999999 kB\nPss:    ${pssKb} kB\nPss_Dirty: 3 kB\n`)
  }
  return root
}

it('refuses a process that is not there', () => {
  expect(() => memoryOfTree(10, kernelFolder({ 11: { parent: 10, pssKb: 1024 } }))).toThrow('process 10')
})

it('counts a process and all below it, whatever their numbers, and nobody else', () => {
  const root = kernelFolder({
    7: { parent: 1, pssKb: 500_000 },
    50: { parent: 1, pssKb: 2048 },
    40: { parent: 50, pssKb: 1024, words: ['electron', '--type=zygote', '--no-sandbox'] },
    60: { parent: 40, pssKb: 512, words: ['electron --type=renderer --lang=en'] },
    61: { parent: 50, words: ['ended'] },
  })
  const found = memoryOfTree(50, root)
  expect(found.map(({ pid, kind, pssMiB }) => [pid, kind, pssMiB])).toEqual([
    [50, 'main', 2],
    [40, 'zygote', 1],
    [60, 'renderer', 0.5],
  ])
  expect(totalOf(found)).toBe(3.5)
})

it.each([
  ['/opt/electron', true],
  ['/usr/bin/editor', false],
])('sees that %s outside shares memory: %s', (program, expected) => {
  const root = kernelFolder({
    50: { parent: 1, pssKb: 2048 },
    51: { parent: 50, pssKb: 1024 },
    90: { parent: 1, pssKb: 1024, program },
  })
  expect(isShared(memoryOfTree(50, root), root)).toBe(expected)
})
