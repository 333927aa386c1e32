import {
  decodePDFRawStream,
  PDFArray,
  PDFBool,
  PDFDict,
  PDFHexString,
  PDFName,
  PDFNumber,
  PDFRawStream,
  PDFRef,
  PDFStream,
  PDFString,
  type PDFContext,
  type PDFObject,
} from '@cantoo/pdf-lib'

/** Any object of a file, or the lack of one. */
export type Found = PDFObject | undefined

/** The object at the end of a path of dictionary keys, references followed. */
export function look(context: PDFContext, from: Found, ...path: readonly string[]): Found {
  let at: Found = from instanceof PDFRef ? context.lookup(from) : from
  for (const key of path) {
    const dictionary = dictionaryOf(at)
    const next: Found = dictionary?.get(PDFName.of(key))
    at = next instanceof PDFRef ? context.lookup(next) : next
  }
  return at
}

/** A dictionary, or that of a stream. */
export function dictionaryOf(found: Found): PDFDict | undefined {
  if (found instanceof PDFDict) return found
  return found instanceof PDFStream ? found.dict : undefined
}

export function nameOf(found: Found): string | undefined {
  return found instanceof PDFName ? found.decodeText() : undefined
}

export function numberOf(found: Found): number | undefined {
  return found instanceof PDFNumber ? found.asNumber() : undefined
}

export function textOf(found: Found): string | undefined {
  return found instanceof PDFString || found instanceof PDFHexString ? found.decodeText() : undefined
}

export function truthOf(found: Found): boolean | undefined {
  return found instanceof PDFBool ? found.asBoolean() : undefined
}

/** Members of an array, references not followed; of anything else none. */
export function membersOf(found: Found): PDFObject[] {
  return found instanceof PDFArray ? found.asArray() : []
}

/** Numbers of an array; a member that is no number is NaN. */
export function numbersOf(found: Found): number[] {
  return membersOf(found).map((member) => numberOf(member) ?? Number.NaN)
}

/** A stream's bytes, unpacked. */
export function bytesOf(found: Found): Uint8Array | undefined {
  if (found instanceof PDFRawStream) return decodePDFRawStream(found).decode()
  return found instanceof PDFStream ? found.getContents() : undefined
}

/** Every number and value of a number tree, in file order; values are not followed. */
export function numberTree(context: PDFContext, tree: Found): [key: number, value: PDFObject][] {
  const pairs = membersOf(look(context, tree, 'Nums'))
  const own = pairs.flatMap((key, index): [number, PDFObject][] => {
    const value = pairs[index + 1]
    return index % 2 === 0 && value !== undefined ? [[numberOf(key) ?? Number.NaN, value]] : []
  })
  return [...own, ...membersOf(look(context, tree, 'Kids')).flatMap((kid) => numberTree(context, look(context, kid)))]
}
