import { spawn } from 'node:child_process'
import { constants } from 'node:os'
import { PROJECT } from './paths.mjs'

const FORWARDED = ['SIGINT', 'SIGTERM', 'SIGHUP']

/**
 * Runs a program in our place: its words on our terminal, signals passed on to it.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<number>} its exit code; 128 and the signal's number when a signal ended it, as shells have it.
 */
export function runInOurPlace(program, args, env = process.env) {
  return new Promise((resolve) => {
    const child = spawn(program, args, { cwd: PROJECT, stdio: 'inherit', env })
    const forward = FORWARDED.map((signal) => [signal, () => child.kill(signal)])
    for (const [signal, pass] of forward) process.on(signal, pass)
    const end = (code) => {
      for (const [signal, pass] of forward) process.off(signal, pass)
      resolve(code)
    }
    child.once('error', (error) => {
      console.error(`${program}: ${error.message}`)
      end(127)
    })
    child.once('exit', (code, signal) => end(code ?? 128 + (constants.signals[signal] ?? 0)))
  })
}
