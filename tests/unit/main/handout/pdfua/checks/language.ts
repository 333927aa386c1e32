import { ancestorsOf, once, perElement, type Check } from '../check.ts'
import type { PdfFile } from '../file.ts'
import { look, textOf } from '../objects.ts'
import type { Element } from '../structure.ts'
import { outlineItems } from './navigation.ts'

/** RFC 5646, as far as a clinic's languages go: language, script, region, variants. */
const TAG = /^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|\d{3}))?(?:-[a-z\d]{5,8})*$/u

function isLanguage(tag: string | undefined): tag is string {
  return tag !== undefined && TAG.test(tag)
}

/** Checkpoint 11: the language of everything that is read out. */
export const languageChecks: readonly Check[] = [
  { id: '11-001', find: textWithoutLanguage },
  perElement('11-002', (element, pdf) => {
    const hasWords = [element.alt, element.actual, element.expanded].some((words) => words !== undefined)
    return hasWords && languageOf(element, pdf) === undefined ? 'words of no language' : undefined
  }),
  once('11-003', 'bookmarks of no language', (pdf) => outlineItems(pdf).length === 0 || isLanguage(ownLanguage(pdf))),
  once('11-004', 'annotations of no language', (pdf) => {
    const isWorded = pdf.pages.some(({ annotations }) =>
      annotations.some((one) => look(pdf.context, one, 'Contents') !== undefined),
    )
    return !isWorded || isLanguage(ownLanguage(pdf))
  }),
  once(
    '11-006',
    'metadata of no language',
    (pdf) => isLanguage(ownLanguage(pdf)) || /xml:lang="(?!x-default)/u.test(pdf.metadata),
  ),
  once('own-language', 'no language of the whole file', (pdf) => isLanguage(ownLanguage(pdf))),
  perElement('own-language-tag', ({ lang }) => (lang === undefined || isLanguage(lang) ? undefined : `"${lang}" is no language`)),
]

function ownLanguage({ context, catalog }: PdfFile): string | undefined {
  return textOf(look(context, catalog, 'Lang'))
}

/** The language that an element's text is read in: its own, or its nearest ancestor's, or the file's. */
function languageOf(element: Element, pdf: PdfFile): string | undefined {
  const tag = [element, ...ancestorsOf(element)].find(({ lang }) => lang !== undefined)?.lang ?? ownLanguage(pdf)
  return isLanguage(tag) ? tag : undefined
}

function textWithoutLanguage(pdf: PdfFile): string[] {
  return pdf.pages.flatMap(({ marks, ref, number }) =>
    marks.flatMap(({ tags, ink }) => {
      const mcid = tags.find((tag) => tag.mcid !== undefined)?.mcid
      const owner = mcid === undefined ? undefined : pdf.ownerOf(ref, mcid)
      if (ink.kind !== 'text' || owner === undefined || tags.some(({ lang }) => isLanguage(lang))) return []
      return languageOf(owner, pdf) === undefined ? [`page ${number}: ${ink.text}`] : []
    }),
  )
}
