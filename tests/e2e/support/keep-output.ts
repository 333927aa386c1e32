import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Everything that a program writes, from its first line on. */
export interface KeptOutput {
  /** Start this instead of the program: it becomes the program, under the same process id. */
  readonly starter: string
  output(): string
  /** Keeps what there is before the folder goes. */
  end(): void
}

/**
 * Playwright hands out a process only once it has attached, and what was written before is lost by then: so the program
 * writes into a pipe of ours, which goes on to a file and to playwright.
 * @param folder - an empty, temporary one.
 */
export function keepOutput(folder: string, program: string): KeptOutput {
  const [starter, pipe, file] = [join(folder, 'start'), join(folder, 'said.pipe'), join(folder, 'said.txt')]
  const lines = [
    '#!/bin/sh',
    `rm -f '${pipe}' && mkfifo '${pipe}'`,
    `tee '${file}' <'${pipe}' >&2 &`,
    `exec '${program}' "$@" >'${pipe}' 2>&1`,
    '',
  ]
  writeFileSync(file, '')
  writeFileSync(starter, lines.join('\n'), { mode: 0o755 })
  let last: string | undefined
  const read = () => readFileSync(file, 'utf8')
  const end = () => {
    last = read()
  }
  return { starter, output: () => last ?? read(), end }
}
