import type * as PdfJs from 'pdfjs-dist'
import type { PDFDocumentProxy, RenderTask } from 'pdfjs-dist'
import workerUrl from 'pdfjs-dist/legacy/build/pdf.worker.mjs?url'
import { trustedScript } from './script-policy.ts'

/** One page to draw, and where. */
export interface PageDrawing {
  readonly page: number
  readonly canvas: HTMLCanvasElement
  /** In CSS pixels. */
  readonly room: { readonly width: number; readonly height: number }
}

/** A sheet as it will come out of the printer. Page numbers count from 1. */
export interface PdfSheet {
  readonly pages: number
  /** Width of the first page divided by its height. */
  readonly shape: number
  /** Draws a page as large as fits, at the screen's full sharpness. */
  draw(drawing: PageDrawing): Promise<void>
  /** What stands on a page, for who cannot see it. */
  textOf(page: number): Promise<string>
  close(): void
}

/** One worker for the life of the page; the library is fetched when the first sheet is shown. */
let library: Promise<typeof PdfJs> | undefined

function loadLibrary(): Promise<typeof PdfJs> {
  library ??= import('pdfjs-dist/legacy/build/pdf.mjs').then((pdfjs) => {
    pdfjs.GlobalWorkerOptions.workerPort = new Worker(trustedScript(workerUrl), { type: 'module' })
    return pdfjs
  })
  return library
}

/** @throws Error when the sheet is gone or cannot be read. */
export async function openPdf(url: string): Promise<PdfSheet> {
  const [pdfjs, answer] = await Promise.all([loadLibrary(), fetch(url)])
  if (!answer.ok) throw new Error('sheet: gone')
  const task = pdfjs.getDocument({
    data: await answer.arrayBuffer(),
    // SECURITY: the page's policy allows no eval and no font from data; letters are drawn as shapes.
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    useWasm: false,
    enableXfa: false,
  })
  const document = await task.promise
  const first = (await document.getPage(1)).getViewport({ scale: 1 })
  const drawing = new Map<HTMLCanvasElement, RenderTask>()

  return {
    pages: document.numPages,
    shape: first.width / first.height,
    draw: (asked) => drawPage(document, drawing, asked),
    textOf: async (number) => {
      const { items } = await (await document.getPage(number)).getTextContent()
      return items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join('')
    },
    close: () => void task.destroy(),
  }
}

async function drawPage(
  document: PDFDocumentProxy,
  drawing: Map<HTMLCanvasElement, RenderTask>,
  { page: number, canvas, room }: PageDrawing,
): Promise<void> {
  drawing.get(canvas)?.cancel()
  const page = await document.getPage(number)
  const whole = page.getViewport({ scale: 1 })
  const scale = Math.min(room.width / whole.width, room.height / whole.height)
  const viewport = page.getViewport({ scale: scale * devicePixelRatio })
  canvas.width = Math.floor(viewport.width)
  canvas.height = Math.floor(viewport.height)
  canvas.style.inlineSize = `${Math.floor(whole.width * scale)}px`
  canvas.style.blockSize = `${Math.floor(whole.height * scale)}px`
  const task = page.render({ canvas, viewport })
  drawing.set(canvas, task)
  try {
    await task.promise
  } catch (error) {
    // Drawn anew in another size meanwhile: that drawing is the one that counts.
    if (!(error instanceof Error && error.name === 'RenderingCancelledException')) throw error
  } finally {
    if (drawing.get(canvas) === task) drawing.delete(canvas)
  }
}
