import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** One paragraph, heading or row as any maker of PDFs can set it. `mark` stands before it: a bullet or a number. */
export interface TextBlock {
  readonly runs: readonly TextRun[]
  readonly sizePt: number
  readonly mark?: string
}
/** A stretch of text in one weight. */
export interface TextRun {
  readonly text: string
  readonly strong: boolean
}

/** A sheet as plain data: what the other makers are given. Sizes in points. */
export interface PlainSheet {
  readonly title: string
  readonly widthPt: number
  readonly heightPt: number
  readonly blocks: readonly TextBlock[]
}

interface Element {
  readonly role?: string
  readonly type?: string
  readonly id?: string
  readonly children?: readonly Element[]
}
interface SizedRun extends TextRun {
  readonly sizePt: number
}
type RunsByMark = ReadonlyMap<string, readonly SizedRun[]>
type Page = Awaited<ReturnType<Awaited<ReturnType<typeof getDocument>['promise']>['getPage']>>

/** A drawn bullet has no letter of its own. */
const BULLET = '•'
/** Elements whose words stand on their own; anything within is part of them. */
const BLOCKS = new Set(['H1', 'H2', 'H3', 'H4', 'P', 'TR', 'TOCI', 'LBody'])

/**
 * The words of a tagged sheet in reading order, read back from the file itself, so that every other maker is given
 * exactly what ours shows. What is drawn (pictures, bars, boxes, codes) is left out: the others have less to do.
 */
export async function plainSheetOf(bytes: Uint8Array): Promise<PlainSheet> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: VerbosityLevel.ERRORS, useSystemFonts: false })
  try {
    const document = await task.promise
    const { info } = await document.getMetadata()
    const pages = await Promise.all(Array.from({ length: document.numPages }, async (_, index) => document.getPage(index + 1)))
    const blocks = await Promise.all(pages.map(blocksOf))
    const { width, height } = pages[0]?.getViewport({ scale: 1 }) ?? { width: 0, height: 0 }
    const { Title: title = '' } = info as { Title?: string }
    return { title, widthPt: width, heightPt: height, blocks: blocks.flat() }
  } finally {
    await task.destroy()
  }
}

async function blocksOf(page: Page): Promise<TextBlock[]> {
  // Names of fonts are known only after the page was worked through.
  await page.getOperatorList()
  const root = (await page.getStructTree()) as Element | null
  return root === null ? [] : walk(root, await runsOf(page))
}

/** What is written under each mark of the page's content. */
async function runsOf(page: Page): Promise<RunsByMark> {
  const { items } = await page.getTextContent({ includeMarkedContent: true })
  const found = new Map<string, SizedRun[]>()
  let open: SizedRun[] | undefined
  for (const item of items) {
    if ('str' in item) {
      const text = item.hasEOL ? `${item.str} ` : item.str
      if (text !== '') open?.push({ text, strong: isBold(page, item.fontName), sizePt: item.height })
    } else if (item.type === 'beginMarkedContentProps') {
      open = []
      found.set(item.id, open)
    } else if (item.type !== 'beginMarkedContent') open = undefined
  }
  return found
}

function isBold(page: Page, fontName: string): boolean {
  const { name = '' } = page.commonObjs.get(fontName) as { name?: string }
  return name.endsWith('Bold')
}

function walk(element: Element, runs: RunsByMark, mark?: string): TextBlock[] {
  if (element.role === 'Figure') return []
  if (element.role === 'LI') {
    const label = element.children?.find(({ role }) => role === 'Lbl')
    const own = label === undefined ? '' : textOf(within(label, runs)).trim()
    return (element.children ?? []).filter((child) => child !== label).flatMap((child) => walk(child, runs, own || BULLET))
  }
  if (!BLOCKS.has(element.role ?? '')) return (element.children ?? []).flatMap((child) => walk(child, runs, mark))
  const inside = within(element, runs)
  if (textOf(inside).trim() === '') return []
  const sizePt = Math.max(...inside.map((run) => run.sizePt))
  return [{ runs: joined(inside), sizePt, ...(mark === undefined ? {} : { mark }) }]
}

function within(element: Element, runs: RunsByMark): readonly SizedRun[] {
  if (element.role === 'Figure') return []
  if (element.type === 'content') return runs.get(element.id ?? '') ?? []
  return (element.children ?? []).flatMap((child) => within(child, runs))
}

const textOf = (runs: readonly TextRun[]) => runs.map(({ text }) => text).join('')

/** Neighbours of one weight together; a space has no weight. */
function joined(sized: readonly SizedRun[]): TextRun[] {
  const runs: { text: string; strong: boolean }[] = []
  for (const { text, strong } of sized) {
    const last = runs.at(-1)
    if (last !== undefined && (last.strong === strong || text.trim() === '')) last.text += text
    else if (text.trim() !== '') runs.push({ text, strong })
  }
  return runs.map(({ text, strong }) => ({ text: text.replaceAll(/\s+/gu, ' '), strong }))
}
