import type { LanguageTag } from '#shared/content/content.ts'
import { without, type Box, boxOf, type Laid } from '../../ink/box.ts'
import type { Node } from '../../ink/nodes.ts'
import type { LayoutContext } from '../layout-context.ts'
import { stack } from '../../ink/stack.ts'
import { plain, textBlock } from './text.ts'

/** The line above or below words that stand in for a translation: it says why they are in another language. */
export function untranslatedNote(context: LayoutContext): Laid {
  return textBlock(context, plain(context.words.untranslated), context.styles.small)
}

/** Elements in the language their words are in, where they do not say so themselves. */
export function inLanguage(nodes: readonly Node[], language: LanguageTag | undefined): readonly Node[] {
  if (language === undefined) return nodes
  return nodes.map((node) =>
    node.kind === 'tag' && node.type !== 'Artifact' && node.language === undefined ? { ...node, language } : node,
  )
}

/** Boxes of words that stand in for a translation, under their note and marked with their language. */
export function fallenBack(context: LayoutContext, boxes: readonly Box[], language: LanguageTag | undefined): Box[] {
  const [first, ...rest] = boxes.map((box) => ({ ...without(box, 'stretched'), nodes: inLanguage(box.nodes, language) }))
  if (language === undefined || first === undefined) return [...boxes]
  return [boxOf(untranslatedNote(context), first.gapPt, { keepWithNext: true }), { ...first, gapPt: 1 }, ...rest]
}

/** The same for words that are set as one piece. */
export function fallenBackPiece(context: LayoutContext, laid: Laid, language: LanguageTag | undefined): Laid {
  if (language === undefined) return laid
  return stack([untranslatedNote(context), { ...laid, nodes: inLanguage(laid.nodes, language) }], 2)
}
