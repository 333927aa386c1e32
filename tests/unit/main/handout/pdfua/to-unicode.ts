/**
 * The letters of each code, from a ToUnicode CMap (ISO 32000-1, 9.10.3): `bfchar`, and both forms of `bfrange`.
 * Codes are read as two bytes.
 */
export function readToUnicode(cmap: string): Map<number, string> {
  const letters = new Map<number, string>()
  for (const [, body] of cmap.matchAll(/beginbfchar([\s\S]*?)endbfchar/gu))
    for (const [, code, text] of (body ?? '').matchAll(/<([\dA-Fa-f]+)>\s*<([\dA-Fa-f\s]*)>/gu))
      letters.set(parseInt(code ?? '', 16), utf16(text ?? ''))
  for (const [, body] of cmap.matchAll(/beginbfrange([\s\S]*?)endbfrange/gu))
    for (const range of (body ?? '').matchAll(/<([\dA-Fa-f]+)>\s*<([\dA-Fa-f]+)>\s*(?:\[([^\]]*)\]|<([\dA-Fa-f\s]*)>)/gu))
      addRange(letters, range)
  return letters
}

function addRange(letters: Map<number, string>, [, low, high, list, first]: RegExpMatchArray): void {
  const [from, to] = [parseInt(low ?? '', 16), parseInt(high ?? '', 16)]
  if (list !== undefined) {
    const texts = [...list.matchAll(/<([\dA-Fa-f\s]*)>/gu)].map((match) => utf16(match[1] ?? ''))
    texts.slice(0, to - from + 1).forEach((text, index) => letters.set(from + index, text))
    return
  }
  const text = utf16(first ?? '')
  const last = text.charCodeAt(text.length - 1)
  for (let code = from; code <= to; code += 1) letters.set(code, text.slice(0, -1) + String.fromCharCode(last + code - from))
}

function utf16(hex: string): string {
  return (hex.replace(/\s/gu, '').match(/.{1,4}/gu) ?? []).map((unit) => String.fromCharCode(parseInt(unit, 16))).join('')
}
