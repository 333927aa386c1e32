import type { Block, Certainty, DrawingId, Figure, FoodChart, Hue, Prose, Text } from '#shared/content/content.ts'
import type { Drawing, Paint } from '#shared/content/drawing.ts'
import type { Palette } from '../../src/main/handout/theme/palette.ts'
import { sheet as en } from '../../src/shared/languages/en/sheet.ts'

/** What blocks need besides themselves. */
export interface PageFacts {
  readonly drawings: Readonly<Record<DrawingId, Drawing>>
  readonly palette: Palette
  readonly hue: Hue
}

/** The same blocks that the sheet shows, as HTML. */
export function blockHtml(block: Block, facts: PageFacts): string {
  switch (block.kind) {
    case 'paragraph':
    case 'list':
      return proseHtml(block)
    case 'claim':
      return `<div class="claim">${allProse(block.blocks)}${certaintyHtml(block.certainty)}</div>`
    case 'callout':
      return `<aside class="box"><h3>${escaped(block.title)}</h3>${allProse(block.blocks)}</aside>`
    case 'figure':
      return figureHtml(block, facts)
    case 'food-chart':
      return chartHtml(block)
    case 'question':
      return `<h3>${escaped(block.question)}</h3>${allProse(block.answer)}${certaintyHtml(block.certainty)}`
  }
}

/** How sure science is, as one line of HTML. */
export function certaintyHtml(certainty: Certainty): string {
  return `<p class="sure"><b>${escaped(en.certainty[certainty])}</b></p>`
}

/** Paragraphs and lists, as HTML. */
export function allProse(blocks: readonly Prose[]): string {
  return blocks.map(proseHtml).join('')
}

function proseHtml(prose: Prose): string {
  if (prose.kind === 'paragraph') return `<p>${textHtml(prose.text)}</p>`
  const tag = prose.ordered ? 'ol' : 'ul'
  return `<${tag}>${prose.items.map((item) => `<li>${textHtml(item)}</li>`).join('')}</${tag}>`
}

/** Text with its bold words, as HTML. */
export function textHtml(text: Text): string {
  return text.map((run) => (run.strong ? `<strong>${escaped(run.text)}</strong>` : escaped(run.text))).join('')
}

function figureHtml({ drawing: id, alt, caption, labels }: Figure, { drawings, palette, hue }: PageFacts): string {
  const drawing = drawings[id]
  if (drawing === undefined) return ''
  const colour = (paint: Paint) => palette.colourOf(paint, hue) ?? 'none'
  const marks = drawing.marks.map((mark) => {
    if (mark.kind === 'shape') {
      return `<path d="${mark.d}" fill="${colour(mark.fill)}" stroke="${colour(mark.stroke)}" stroke-width="${mark.strokeWidth}"/>`
    }
    const place = `x="${mark.x}" y="${mark.y}" font-size="${mark.size}" text-anchor="${mark.anchor}" fill="${colour(mark.paint)}"`
    return `<text ${place}>${escaped(mark.text ?? labels[mark.key] ?? '')}</text>`
  })
  const svg = `<svg viewBox="0 0 ${drawing.width} ${drawing.height}" role="img" aria-label="${escaped(alt)}">${marks.join('')}</svg>`
  return `<figure>${svg}<figcaption>${escaped(caption)}</figcaption></figure>`
}

function chartHtml({ rows, unit, wholeDay }: FoodChart): string {
  const row = ({ name, serving, amount, percentOfDay }: FoodChart['rows'][number]) =>
    `<tr><th scope="row">${escaped(name)}, ${escaped(serving)}</th>` +
    `<td class="bar"><i style="width:${Math.min(100, percentOfDay)}%"></i></td>` +
    `<td>${amount} ${unit}, ${percentOfDay}%</td></tr>`
  const head = [en.food.food, en.food.share, en.food.amount].map((name) => `<th scope="col">${escaped(name)}</th>`).join('')
  const whole = `<p class="small">${escaped(en.food.wholeBar(`${wholeDay} ${unit}`, undefined))}</p>`
  return `<table><thead><tr>${head}</tr></thead><tbody>${rows.map(row).join('')}</tbody></table>${whole}`
}

/** Text that is safe between tags and in attributes of HTML. */
export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}
