import { createInterface, type Interface } from 'node:readline'

/** Asks whoever sits at the terminal. The answer is one line; `undefined` when the terminal was closed, as by Ctrl+D or Ctrl+C. */
export type Ask = (question: string) => Promise<string | undefined>

/** A terminal that takes the keyboard only once something is asked. */
export interface Terminal {
  readonly ask: Ask
  /** Gives the keyboard back; the program cannot end before. */
  readonly close: () => void
}

/** Opens the terminal that the program was started in; `undefined` when nobody sits there, as in a pipe. */
export function openTerminal(): Terminal | undefined {
  if (!process.stdin.isTTY || !process.stdout.isTTY) return undefined
  let lines: Interface | undefined
  let answers: AsyncIterator<string> | undefined
  return {
    async ask(question) {
      lines ??= createInterface({ input: process.stdin, output: process.stdout })
      answers ??= lines[Symbol.asyncIterator]()
      lines.setPrompt(question)
      lines.prompt()
      const { value, done } = await answers.next()
      return done === true ? undefined : value
    },
    close: () => lines?.close(),
  }
}
