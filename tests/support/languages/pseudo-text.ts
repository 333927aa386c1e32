/** The tag of the pseudo-language: it is set aside for private use, as `qaa` to `qtz` are, so that no real language has it. */
export const PSEUDO = 'qps'

/** How much longer than English: what a label must have room for (IBM, Guidelines to design global solutions, "A3. UI expansion"). */
const LONGER = 1.4

const ACCENTED: Readonly<Record<string, string>> = Object.fromEntries(
  [...'aáeéiíoóuúnñcçsšzžyýAÁEÉIÍOÓUÚNÑCÇSŠZŽYÝ'].flatMap((letter, index, all) =>
    index % 2 === 0 ? [[letter, all[index + 1] ?? letter]] : [],
  ),
)
/** What stays as it is: values that are filled in, what is in brackets already, and addresses. */
const KEPT = /(\{[^}]*\}|\[[^[\]]*(?:\[[^[\]]*\][^[\]]*)*\]|\b[\w-]+(?:\.[\w-]+)+\/\S*)/u

/** English in another coat: accented, 40 % longer, still readable: "Home" is "Hóóméé". */
export function accented(english: string): string {
  const parts = english.split(KEPT).map((part, index) => (index % 2 === 1 ? part : part.replaceAll(/[A-Za-z]/gu, accent)))
  const missing = Math.ceil(lettersOf(english) * LONGER) - lettersOf(parts.join(''))
  return lengthened(parts, Math.max(0, missing)).join('')
}

const accent = (letter: string) => ACCENTED[letter] ?? letter

const lettersOf = (text: string) => text.split(KEPT).reduce((sum, part, index) => sum + (index % 2 === 1 ? 0 : part.length), 0)

/** Doubles vowels from the left, then every other letter, until the text is long enough: words grow, as they do in translation. */
function lengthened(parts: readonly string[], missing: number): readonly string[] {
  let left = missing
  const doubled = (pattern: RegExp) => (part: string, index: number) =>
    index % 2 === 1 ? part : part.replaceAll(pattern, (letter) => (left-- > 0 ? letter + letter.toLowerCase() : letter))
  return parts.map(doubled(/[áéíóúý]/giu)).map(doubled(/[ñçšžlrtm]/giu))
}

/** One whole phrase: accented, longer, and in brackets, so that a test sees where it is cut and what is not in it. */
export function pseudoText(english: string): string {
  const [, before = '', words = '', after = ''] = /^(\s*)(.*?)(\s*)$/su.exec(english) ?? []
  return words === '' ? english : `${before}[${accented(words)}]${after}`
}

/**
 * Stretches of text with letters that stand in no phrase of the pseudo-language, and phrases that lack an end.
 * @param texts - in reading order; a phrase may go on from one to the next.
 */
export function unbracketed(texts: readonly string[]): readonly string[] {
  let depth = 0
  const outside: string[] = []
  for (const text of texts) {
    let own = ''
    for (const letter of text) {
      if (letter === '[') depth += 1
      else if (letter === ']') depth -= 1
      else if (depth <= 0) own += letter
    }
    if (/\p{L}/u.test(own)) outside.push(own.trim())
  }
  return depth === 0 ? outside : [...outside, `${Math.abs(depth)} brackets without their other end`]
}
