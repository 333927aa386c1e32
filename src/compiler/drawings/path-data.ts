import { FARTHEST } from './attributes.ts'

/** How many numbers each SVG path command takes (SVG 2, 9.3). */
const NUMBERS: Readonly<Record<string, number>> = { m: 2, l: 2, h: 1, v: 1, c: 6, s: 4, q: 4, t: 2, a: 7, z: 0 }
const TOKEN = /([a-z])|([-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?)|([\s,]+)|(.)/giu

/**
 * Says what is wrong with SVG path data, or `undefined` when every reader of ours can draw it.
 * Arc flags must be set apart from their neighbours (`0 1`, not `01`): not every reader splits them.
 */
export function diagnosePath(data: string): string | undefined {
  let command = ''
  let count = 0
  const finished = () => diagnoseCount(command, count)
  for (const [, letter, number, , other] of data.matchAll(TOKEN)) {
    if (other !== undefined) return `\`${other}\` is not part of a path.`
    if (number !== undefined) {
      if (command === '') return 'a path starts with `M`.'
      if (Math.abs(Number(number)) > FARTHEST) return `\`${number}\` is too far out. The most is ${FARTHEST}.`
      const isFlag = command.toLowerCase() === 'a' && [3, 4].includes(count % 7)
      if (isFlag && number !== '0' && number !== '1')
        return `an arc flag is \`0\` or \`1\`, not \`${number}\`. Put spaces between flags.`
      count++
    }
    if (letter === undefined) continue
    if (!(letter.toLowerCase() in NUMBERS)) return `\`${letter}\` is not a path command.`
    if (command === '' && letter.toLowerCase() !== 'm') return 'a path starts with `M`.'
    const wrong = finished()
    if (wrong !== undefined) return wrong
    ;[command, count] = [letter, 0]
  }
  return command === '' ? 'the path is empty.' : finished()
}

function diagnoseCount(command: string, count: number): string | undefined {
  if (command === '') return undefined
  const each = NUMBERS[command.toLowerCase()] ?? 0
  const fits = each === 0 ? count === 0 : count > 0 && count % each === 0
  return fits ? undefined : `\`${command}\` takes ${each} numbers each time, here are ${count}.`
}

/** How many numbers path data holds. */
export function countNumbers(data: string): number {
  return [...data.matchAll(TOKEN)].filter(([, , number]) => number !== undefined).length
}
