import type { MakePart, PartName } from './add-language.ts'
import { pseudoText } from './pseudo-text.ts'

/** Parts that hold no words to show: the pseudo-language types, measures and spells as English does. */
const AS_ENGLISH: ReadonlySet<PartName> = new Set(['keyboard', 'numbers', 'reading', 'spelling', 'voice'])

/** Makes a part of the pseudo-language. */
export const pseudoPart: MakePart = (name, english) => {
  if (AS_ENGLISH.has(name)) return english
  if (name === 'screen' || name === 'page-words') return reworded(english, pluralForms)
  const part = reworded(english, pseudoText)
  if (name === 'locale') return { ...(part as object), regionalTag: 'en-US' }
  return name === 'sheet' ? { ...(part as object), locale: 'en-US' } : part
}

/** Forms of a count stand between bars in a message of the screen. */
const pluralForms = (message: string) => message.split(' | ').map(pseudoText).join(' | ')

/** The same object with other words; what a function gives back is reworded when it is called. */
function reworded(part: unknown, reword: (text: string) => string): unknown {
  if (typeof part === 'string') return reword(part)
  if (typeof part === 'function') return (...given: unknown[]) => reworded(Reflect.apply(part, undefined, given), reword)
  if (Array.isArray(part)) return part.map((each) => reworded(each, reword))
  if (part instanceof Promise) return part.then((each) => reworded(each, reword))
  if (typeof part !== 'object' || part === null) return part
  return Object.fromEntries(Object.entries(part).map(([key, value]) => [key, reworded(value, reword)]))
}
