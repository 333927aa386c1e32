import { onTestFinished } from 'vitest'
import type { ScreenWords } from '#shared/languages/en/screen.ts'
import { EVERY_PART } from '#shared/languages/registry/every-part.ts'
import { FIRST_WORDS, LATER_WORDS } from '#shared/languages/registry/page-words.ts'

export type PartName = keyof typeof EVERY_PART
/** Makes a part of another language from the English one; `undefined` leaves the part out. */
export type MakePart = (name: PartName, english: unknown) => unknown

/** Adds a language to the program, until it is taken out again. @returns takes it out. */
export function putLanguage(tag: string, make: MakePart): () => void {
  const lists = Object.entries(EVERY_PART) as [PartName, Record<string, unknown>][]
  for (const [name, list] of lists) {
    const part = make(name, list['en'])
    if (part !== undefined) list[tag] = part
    if (part !== undefined && name === 'screen') putPageWords(tag, part as ScreenWords)
  }
  const all = [...lists.map(([, list]) => list), FIRST_WORDS, LATER_WORDS]
  return () => all.forEach((list) => Reflect.deleteProperty(list, tag))
}

/** The same words as the page takes them: those it starts with, and those that it fetches. */
function putPageWords(tag: string, { desk, print, setup, texts, ...first }: ScreenWords): void {
  const later = Object.entries({ desk, print, setup, texts }).map(([group, words]) => [group, async () => words])
  Object.assign(FIRST_WORDS, { [tag]: first })
  Object.assign(LATER_WORDS, { [tag]: Object.fromEntries(later) as unknown })
}

/** Adds a language for one test; it says everything in English unless told otherwise. */
export function addLanguage(tag: string, make: MakePart = (_name, english) => english): void {
  onTestFinished(putLanguage(tag, make))
}
