import type { PdfFile } from './file.ts'
import type { Element } from './structure.ts'

/** One failure condition. `id` is its number in the Matterhorn Protocol 1.02, or `own-…` for what that leaves out. */
export interface Check {
  readonly id: string
  /** Each breach in words; none where the file is sound. */
  readonly find: (pdf: PdfFile) => readonly string[]
}

/** A condition about structure elements, one at a time. */
export function perElement(id: string, find: (element: Element, pdf: PdfFile) => string | undefined): Check {
  return {
    id,
    find: (pdf) =>
      pdf.structure.elements.flatMap((element) => {
        const breach = find(element, pdf)
        return breach === undefined ? [] : [`${element.written} ${element.ref}: ${breach}`]
      }),
  }
}

/** A condition that the whole file meets or not. */
export function once(id: string, breach: string, isSound: (pdf: PdfFile) => boolean): Check {
  return { id, find: (pdf) => (isSound(pdf) ? [] : [breach]) }
}

export function childrenOf(element: Element): Element[] {
  return element.kids.filter((kid) => kid.kind === 'element')
}

export function ancestorsOf({ parent }: Element): Element[] {
  return parent === undefined ? [] : [parent, ...ancestorsOf(parent)]
}
