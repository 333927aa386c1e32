/** What stands in a content stream before an operator. Names keep their slash; strings are codes of two bytes. */
export type Operand =
  number | string | readonly Operand[] | { readonly [key: string]: Operand } | { readonly codes: readonly number[] }

export interface Operation {
  readonly operator: string
  readonly operands: readonly Operand[]
}

const TOKEN = /\s+|%[^\n]*|(<<|>>|\[|\]|<[\dA-Fa-f\s]*>|\((?:[^()\\]|\\[\s\S]|\([^()]*\))*\)|\/[^\s<>[\]()/%]*|[^\s<>[\]()/%]+)/gu

/**
 * Operations of a content stream, in order. Reads what pdfkit writes; inline images are none of it.
 * @throws SyntaxError for brackets that do not match.
 */
export function operationsOf(content: string): Operation[] {
  const operations: Operation[] = []
  let frames: Operand[][] = [[]]
  for (const [, token] of content.matchAll(TOKEN)) {
    if (token === undefined) continue
    const top = frames.at(-1) ?? []
    if (token === '[' || token === '<<') frames.push([])
    else if (token === ']' || token === '>>') {
      const inner = frames.pop() ?? []
      if (frames.length === 0) throw new SyntaxError('content stream: brackets do not match')
      frames.at(-1)?.push(token === ']' ? inner : dictionary(inner))
    } else if (/^[+-]?\.?\d/u.test(token)) top.push(Number(token))
    else if (token.startsWith('/')) top.push(token)
    else if (token.startsWith('<')) top.push({ codes: codesOf(Buffer.from(token.slice(1, -1).replace(/\s/gu, ''), 'hex')) })
    else if (token.startsWith('(')) top.push(token.slice(1, -1))
    else if (token === 'true' || token === 'false' || token === 'null') top.push(token)
    else {
      operations.push({ operator: token, operands: frames[0] ?? [] })
      frames = [[]]
    }
  }
  return operations
}

function dictionary(members: readonly Operand[]): Operand {
  const entries = members.flatMap((key, index): [string, Operand][] => {
    const value = members[index + 1]
    return index % 2 === 0 && typeof key === 'string' && value !== undefined ? [[key.slice(1), value]] : []
  })
  return Object.fromEntries(entries)
}

function codesOf(bytes: Buffer): number[] {
  return Array.from({ length: Math.floor(bytes.length / 2) }, (_, index) => bytes.readUInt16BE(2 * index))
}
