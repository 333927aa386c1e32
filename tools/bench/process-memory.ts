import { readdirSync, readFileSync, readlinkSync } from 'node:fs'
import { join } from 'node:path'

/** What one process holds. */
export interface ProcessMemory {
  readonly pid: number
  /** Chromium's word for it (`renderer`, `gpu-process`, `utility`, `zygote`); `main` for the first process. */
  readonly kind: string
  /** Its own pages, and its share of those it has in common with others. */
  readonly pssMiB: number
}

/**
 * A process and everything it started. Linux only: nothing else tells the share of common pages.
 * @param root - where the kernel tells of processes; another folder in tests.
 * @throws Error when the first process cannot be read.
 */
export function memoryOfTree(pid: number, root = '/proc'): ProcessMemory[] {
  const parents = parentsIn(root)
  const family = [pid]
  for (const member of family) family.push(...parents.filter(({ parent }) => parent === member).map((child) => child.pid))
  const found = family.flatMap((member) => memoryOf(member, root) ?? [])
  if (found[0]?.pid !== pid) throw new Error(`memory: process ${pid} cannot be read`)
  return found.map((process, index) => (index === 0 ? { ...process, kind: 'main' } : process))
}

/**
 * Whether the same program runs outside these processes too: it then carries part of their common pages, and what they
 * hold looks smaller than it is.
 * @param processes - as `memoryOfTree` gave them.
 */
export function isShared(processes: readonly ProcessMemory[], root = '/proc'): boolean {
  const own = new Set(processes.map(({ pid }) => pid))
  const program = programOf(processes[0]?.pid ?? 0, root)
  return parentsIn(root).some(({ pid }) => !own.has(pid) && program !== '' && programOf(pid, root) === program)
}

function programOf(pid: number, root: string): string {
  try {
    return readlinkSync(join(root, String(pid), 'exe'))
  } catch {
    return '' // it ended, or belongs to another user
  }
}

/** Sum in MiB. */
export function totalOf(processes: readonly ProcessMemory[]): number {
  return processes.reduce((sum, { pssMiB }) => sum + pssMiB, 0)
}

function parentsIn(root: string): { pid: number; parent: number }[] {
  return readdirSync(root)
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      const parent = /^PPid:\s+(\d+)/m.exec(readIfThere(join(root, name, 'status')))?.[1]
      return parent === undefined ? [] : [{ pid: Number(name), parent: Number(parent) }]
    })
}

function memoryOf(pid: number, root: string): ProcessMemory | undefined {
  const pss = /^Pss:\s+(\d+) kB/m.exec(readIfThere(join(root, String(pid), 'smaps_rollup')))?.[1]
  if (pss === undefined) return undefined
  const words = readIfThere(join(root, String(pid), 'cmdline')).split(/[\0 ]/)
  const kind = words.find((word) => word.startsWith('--type='))?.slice('--type='.length) ?? 'other'
  return { pid, kind, pssMiB: Number(pss) / 1024 }
}

/** Processes come and go while we look. */
function readIfThere(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}
