import type { Figure } from '#shared/content/content.ts'
import type { Drawing } from '#shared/content/drawing.ts'
import { type Drawings, unknownDrawing } from '../drawings/drawings.ts'
import { suggest } from '../text/suggest.ts'
import type { YamlFile } from '../yaml/yaml-file.ts'
import type { FrontMatter } from './front-matter.ts'

/**
 * A drawing with the words of one language. Every word of the drawing must be there, and no other.
 * @param report - reports what is wrong with the `::figure` line itself.
 */
export function makeFigure(
  drawing: string,
  drawings: Drawings,
  front: YamlFile<FrontMatter> | undefined,
  report: (message: string) => void,
): Figure | undefined {
  const drawn = drawings.byId.get(drawing)
  if (drawn === undefined) {
    if (!drawings.broken.has(drawing)) report(unknownDrawing(drawing, drawings))
    return undefined
  }
  if (front === undefined) return undefined
  const words = front.value.figures?.[drawing]
  if (words === undefined) {
    report(`figure \`${drawing}\` has no words. Add \`figures.${drawing}\` with caption, alt and labels to the front matter.`)
    return undefined
  }
  const labels = words.labels ?? {}
  const keys = labelKeys(drawn)
  for (const key of keys.filter((key) => !(key in labels))) {
    front.reportAtKey(['figures', drawing], `label \`${key}\` of the drawing has no words. Add \`labels.${key}\`.`)
  }
  for (const key of Object.keys(labels).filter((key) => !keys.includes(key))) {
    front.reportAtKey(['figures', drawing, 'labels', key], `the drawing has no label \`${key}\`.${suggest(key, keys)}`)
  }
  return { kind: 'figure', drawing, caption: words.caption, alt: words.alt, labels }
}

/** Label keys whose words differ between languages, each once. */
function labelKeys({ marks }: Drawing): readonly string[] {
  const keys = marks.flatMap((mark) => (mark.kind === 'label' && mark.text === undefined ? [mark.key] : []))
  return [...new Set(keys)]
}
