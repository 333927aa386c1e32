import { PDFArray, PDFDict, PDFName, PDFRawStream, PDFRef, PDFString, type PDFDocument, type PDFObject } from '@cantoo/pdf-lib'
import { bytesOf, dictionaryOf, look, nameOf, numberOf } from './objects.ts'

/** Tools that break a good file on purpose, one thing at a time. */

export type Plain = string | number | boolean | PDFObject | readonly Plain[] | { readonly [key: string]: Plain }

/** A value as the file holds it; a word becomes a name. */
export function objectOf(document: PDFDocument, value: Plain): PDFObject {
  return document.context.obj(value as never) as PDFObject
}

/** Sets a key of a dictionary; `undefined` takes it away. */
export function set(document: PDFDocument, dictionary: PDFDict, key: string, value: Plain | undefined): void {
  if (value === undefined) dictionary.delete(PDFName.of(key))
  else dictionary.set(PDFName.of(key), objectOf(document, value))
}

/** As `set`, at the end of a path from the catalog. */
export function setInCatalog(document: PDFDocument, path: readonly string[], value: Plain | undefined): void {
  const from = look(document.context, document.catalog, ...path.slice(0, -1))
  set(document, dictionaryOf(from) ?? document.catalog, path.at(-1) ?? '', value)
}

/** The first object whose `key` is `name`. */
function firstWith(document: PDFDocument, key: string, name: string): [PDFRef, PDFDict] {
  for (const [ref, object] of document.context.enumerateIndirectObjects())
    if (object instanceof PDFDict && nameOf(look(document.context, object, key)) === name) return [ref, object]
  throw new RangeError(`the file to break has no ${key} ${name}`)
}

export function element(document: PDFDocument, type: string): PDFDict {
  return firstWith(document, 'S', type)[1]
}

/** Puts a new element under the document's own. */
export function addElement(
  document: PDFDocument,
  type: string,
  more: { readonly [key: string]: Plain } = {},
  parentType = 'Document',
): PDFRef {
  const [parentRef, parent] = firstWith(document, 'S', parentType)
  const ref = document.context.register(objectOf(document, { S: type, P: parentRef, ...more }))
  const kids = parent.lookup(PDFName.of('K'), PDFArray)
  kids.push(ref)
  return ref
}

/** The letters of a content stream or a CMap, changed. */
export function rewrite(document: PDFDocument, ref: PDFObject | undefined, change: (text: string) => string): void {
  if (!(ref instanceof PDFRef)) throw new TypeError('a stream stands in an object of its own')
  const stream = document.context.lookup(ref)
  const before = Buffer.from(bytesOf(stream) ?? []).toString('latin1')
  const after = change(before)
  if (after === before) throw new RangeError('nothing was broken')
  document.context.assign(ref, document.context.stream(Buffer.from(after, 'latin1')))
}

export function rewritePage(document: PDFDocument, change: (content: string) => string): void {
  rewrite(document, document.getPage(0).node.get(PDFName.of('Contents')), change)
}

/** A font as text uses it, and the one under it. */
export function fontOf(document: PDFDocument): { font: PDFDict; descendant: PDFDict; descriptor: PDFDict } {
  const [, font] = firstWith(document, 'Subtype', 'Type0')
  const [, descendant] = firstWith(document, 'Subtype', 'CIDFontType2')
  return { font, descendant, descriptor: descendant.lookup(PDFName.of('FontDescriptor'), PDFDict) }
}

/** A page that is never shown, whose text uses a font of another sort. */
export function addFont(document: PDFDocument, font: { readonly [key: string]: Plain }): void {
  const fonts = document.getPage(0).node.Resources()?.lookup(PDFName.of('Font'), PDFDict)
  fonts?.set(PDFName.of('F9'), document.context.register(objectOf(document, { Type: 'Font', ...font })))
}

/** An annotation on the first page, at a good place, and how to reach it. */
export function addAnnotation(
  document: PDFDocument,
  more: { readonly [key: string]: Plain },
): { ref: PDFRef; dictionary: PDFDict } {
  const dictionary = objectOf(document, { Type: 'Annot', Rect: [60, 60, 160, 80], ...more }) as PDFDict
  const ref = document.context.register(dictionary)
  document.getPage(0).node.set(PDFName.of('Annots'), objectOf(document, [ref]))
  return { ref, dictionary }
}

/** A link as it should be: an element that names it, its number in the parent tree, its words. */
export function addLink(document: PDFDocument): { link: PDFDict; element: PDFDict } {
  const key = 900
  const { ref, dictionary } = addAnnotation(document, { Subtype: 'Link', StructParent: key })
  dictionary.set(PDFName.of('Contents'), PDFString.of('To the page to read more'))
  const named = addElement(document, 'Link', { K: [{ Type: 'OBJR', Obj: ref, Pg: document.getPage(0).ref }] })
  const tree = dictionaryOf(look(document.context, document.catalog, 'StructTreeRoot', 'ParentTree'))
  const numbers = tree?.lookup(PDFName.of('Nums'), PDFArray)
  numbers?.push(objectOf(document, key))
  numbers?.push(named)
  return { link: dictionary, element: document.context.lookup(named, PDFDict) }
}

/** Adds a hundredth of an em and more to every width. */
export function widen(document: PDFDocument): void {
  const { descendant } = fontOf(document)
  const widths = descendant.lookup(PDFName.of('W'), PDFArray).lookup(1, PDFArray)
  widths.asArray().forEach((width, index) => widths.set(index, objectOf(document, (numberOf(width) ?? 0) + 12)))
}

export function stream(document: PDFDocument, bytes: string): PDFRef {
  const made = document.context.stream(bytes)
  if (!(made instanceof PDFRawStream)) throw new TypeError('not a stream of bytes')
  return document.context.register(made)
}
