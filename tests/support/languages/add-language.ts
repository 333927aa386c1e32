import { onTestFinished } from 'vitest'
import { EVERY_PART } from '#shared/languages/registry/every-part.ts'

export type PartName = keyof typeof EVERY_PART
/** Makes a part of another language from the English one; `undefined` leaves the part out. */
export type MakePart = (name: PartName, english: unknown) => unknown

/** Adds a language to the program, until it is taken out again. @returns takes it out. */
export function putLanguage(tag: string, make: MakePart): () => void {
  const lists = Object.entries(EVERY_PART) as [PartName, Record<string, unknown>][]
  for (const [name, list] of lists) {
    const part = make(name, list['en'])
    if (part !== undefined) list[tag] = part
  }
  return () => lists.forEach(([, list]) => Reflect.deleteProperty(list, tag))
}

/** Adds a language for one test; it says everything in English unless told otherwise. */
export function addLanguage(tag: string, make: MakePart = (_name, english) => english): void {
  onTestFinished(putLanguage(tag, make))
}
