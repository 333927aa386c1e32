import { PDFDict } from '@cantoo/pdf-lib'
import type { Check } from '../check.ts'
import { once } from '../check.ts'
import type { PdfFile } from '../file.ts'
import { dictionaryOf, look, membersOf, nameOf, numberOf, textOf, truthOf } from '../objects.ts'

const inCatalog = (pdf: PdfFile, ...path: string[]) => look(pdf.context, pdf.catalog, ...path)

/** Checkpoints 06, 07, 20, 21, 25, 26: what the file says of itself, and what it must not hold. */
export const documentChecks: readonly Check[] = [
  once('06-001', 'no metadata', ({ metadata }) => metadata !== ''),
  once(
    '06-002',
    'the metadata do not name PDF/UA-1',
    ({ metadata }) =>
      /<pdfuaid:part>1<\/pdfuaid:part>|pdfuaid:part="1"/u.test(metadata) &&
      metadata.includes('xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"'),
  ),
  once('06-003', 'the metadata have no title, or not the title of the file', (pdf) => {
    const written = /<dc:title>[\s\S]*?<rdf:li[^>]*>([\s\S]*?)<\/rdf:li>/u.exec(pdf.metadata)?.[1] ?? ''
    const info = look(pdf.context, pdf.context.trailerInfo.Info, 'Title')
    return unescaped(written).trim() !== '' && unescaped(written) === textOf(info)
  }),
  once(
    '07-001',
    'no say whether to show the title',
    (pdf) => truthOf(inCatalog(pdf, 'ViewerPreferences', 'DisplayDocTitle')) !== undefined,
  ),
  once('07-002', 'the title is not shown', (pdf) => truthOf(inCatalog(pdf, 'ViewerPreferences', 'DisplayDocTitle')) !== false),
  ...optionalContentChecks(),
  once(
    '21-001',
    'an embedded file',
    (pdf) =>
      inCatalog(pdf, 'Names', 'EmbeddedFiles') === undefined && typesIn(pdf, 'Type', ['Filespec', 'EmbeddedFile']).length === 0,
  ),
  once('25-001', 'a form, dynamic or not', (pdf) => inCatalog(pdf, 'AcroForm') === undefined),
  ...encryptionChecks(),
  once(
    'own-script',
    'a script or an action that starts by itself',
    (pdf) =>
      inCatalog(pdf, 'Names', 'JavaScript') === undefined &&
      inCatalog(pdf, 'OpenAction') === undefined &&
      inCatalog(pdf, 'AA') === undefined &&
      typesIn(pdf, 'S', ['JavaScript', 'Launch', 'SubmitForm']).length === 0,
  ),
]

function unescaped(xml: string): string {
  return xml.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&')
}

/** Dictionaries of the file whose `key` is one of the names. */
function typesIn({ context }: PdfFile, key: string, names: readonly string[]): string[] {
  return context.enumerateIndirectObjects().flatMap(([, object]) => {
    const name = object instanceof PDFDict ? nameOf(look(context, object, key)) : undefined
    return name !== undefined && names.includes(name) ? [name] : []
  })
}

function optionalContentChecks(): Check[] {
  const configurations = (pdf: PdfFile) =>
    membersOf(inCatalog(pdf, 'OCProperties', 'Configs')).map((one) => look(pdf.context, one))
  const usual = (pdf: PdfFile) => inCatalog(pdf, 'OCProperties', 'D')
  const isNamed = (pdf: PdfFile, found: ReturnType<typeof usual>) => (textOf(look(pdf.context, found, 'Name')) ?? '') !== ''
  return [
    once('20-001', 'optional content without a name', (pdf) => configurations(pdf).every((one) => isNamed(pdf, one))),
    once('20-002', 'usual optional content without a name', (pdf) => usual(pdf) === undefined || isNamed(pdf, usual(pdf))),
    once('20-003', 'optional content that switches by itself', (pdf) =>
      [usual(pdf), ...configurations(pdf)].every(
        (one) => dictionaryOf(look(pdf.context, one, 'AS')) === undefined && look(pdf.context, one, 'AS') === undefined,
      ),
    ),
  ]
}

/** Bit 10 of `P` lets reader programs take the text out (ISO 32000-1, table 22). */
function encryptionChecks(): Check[] {
  const encryption = ({ context }: PdfFile) => look(context, context.trailerInfo.Encrypt)
  const permissions = (pdf: PdfFile) => numberOf(look(pdf.context, encryption(pdf), 'P'))
  return [
    once('26-001', 'encrypted without permissions', (pdf) => encryption(pdf) === undefined || permissions(pdf) !== undefined),
    once('26-002', 'encrypted against reader programs', (pdf) => ((permissions(pdf) ?? -1) & (1 << 9)) !== 0),
  ]
}
