import { spawn } from 'node:child_process'
import { PROJECT } from './paths.mjs'

/**
 * Runs a program and keeps what it says.
 * @param {string} program
 * @param {readonly string[]} args - never a shell string.
 * @param {import('node:child_process').SpawnOptions} options
 * @returns {Promise<{ code: number, output: string, stdout: string }>} `code` 127 when the program could not be started.
 */
export function run(program, args, options = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, args, { cwd: PROJECT, stdio: ['ignore', 'pipe', 'pipe'], ...options })
    let [output, stdout] = ['', '']
    child.stdout?.on('data', (data) => ((output += data), (stdout += data)))
    child.stderr?.on('data', (data) => (output += data))
    child.once('error', (error) => resolve({ code: 127, output: output + error.message, stdout }))
    child.once('close', (code, signal) => resolve({ code: code ?? (signal ? 1 : 0), output, stdout }))
  })
}

/** npm as the person called it: the one that runs this script, else the one on the path. */
export function runNpm(args, options = {}) {
  const own = process.env.npm_execpath
  if (own?.endsWith('.js')) return run(process.execPath, [own, ...args], options)
  return process.platform === 'win32' ? run('npm.cmd', args, { shell: true, ...options }) : run('npm', args, options)
}

/** The last lines of a program's output, for a message that fits a screen. */
export function tail(output, lines = 12) {
  return output.trim().split('\n').slice(-lines).join('\n         ')
}
