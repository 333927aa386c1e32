import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** Every stretch of text in the order it is drawn: page, left end and baseline from the top in points, size, words. */
export async function linesOf(pdf: Uint8Array): Promise<readonly string[]> {
  const document = await getDocument({ data: pdf.slice(), verbosity: 0 }).promise
  const lines: string[] = []
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number)
    const { height } = page.getViewport({ scale: 1 })
    for (const item of (await page.getTextContent()).items) {
      if (!('str' in item) || item.str.trim() === '') continue
      const [size = 0, , , , left = 0, bottom = 0] = item.transform as number[]
      const place = [left, height - bottom, size].map((points) => points.toFixed(1).padStart(6)).join(' ')
      lines.push(`${number} ${place}  ${item.str.trimEnd()}`)
    }
  }
  await document.destroy()
  return lines
}
