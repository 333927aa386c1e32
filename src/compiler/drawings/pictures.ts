import type { DrawingId } from '#shared/content/content.ts'
import { canonicalJson, sha256 } from '../text/canonical-json.ts'
import type { Drawings } from './drawings.ts'

/**
 * What an approval knows of the pictures of a text: a hash of each one's size, shapes, paints and labels.
 * @param used - in any order, each as often as it is met; a drawing that is not there has been reported.
 * @returns nothing for a text without pictures, so that its revision is that of its words.
 */
export function picturesOf(
  used: readonly DrawingId[],
  { byId }: Pick<Drawings, 'byId'>,
): { readonly pictures?: Readonly<Record<DrawingId, string>> } {
  const known = [...new Set(used)].flatMap((id) => {
    const drawing = byId.get(id)
    return drawing === undefined ? [] : [[id, sha256(canonicalJson(drawing))] as const]
  })
  return known.length === 0 ? {} : { pictures: Object.fromEntries(known) }
}
