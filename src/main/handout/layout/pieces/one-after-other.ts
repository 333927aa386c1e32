import { type Box, boxOf } from '../../ink/box.ts'
import { pageCount, type Placed } from '../../paginate/plan.ts'
import { inLanguage } from '../blocks/fallen-back.ts'
import type { Pair } from './two-languages.ts'
import { textBlock } from '../blocks/text.ts'

/** The boxes of one language's part, on pages of its own. */
type PlaceBoxes = (boxes: readonly Box[]) => Placed<Box>[]

/**
 * The whole sheet in the first language, then in the second, from the head of a page on. In large print columns would be
 * too narrow; and block by block takes as many pages, of which each reader has to pass over half, line by line.
 * The first page says in the second language where that begins.
 */
export function oneAfterOther(pair: Pair, first: readonly Box[], second: readonly Box[], place: PlaceBoxes): Placed<Box>[] {
  const [firstWords, { words }] = [pair.first.words, pair.second]
  const [front, ...rest] = second.map((box) => ({ ...box, nodes: inLanguage(box.nodes, pair.language) }))
  const after = place(front === undefined ? [] : [{ ...front, speaks: [words] }, ...rest])
  const startsLeaf = second.some((box) => box.startsLeaf === true)
  const headed = (page: string) => place([{ ...pointer(pair, page), speaks: [firstWords] }, ...first])
  const pages = pageCount(headed(''))
  const start = startsLeaf ? pages + (pages % 2) : pages
  return [
    ...headed(words.page(String(start + 1), String(start + pageCount(after)))),
    ...after.map((one) => ({ ...one, page: one.page + start })),
  ]
}

/** As tall with its page as without: that is known only once all is placed. */
function pointer({ second, language }: Pair, page: string): Box {
  const { words, styles } = second
  const text = [{ text: `${words.languageName}: `, strong: true as const }, { text: page }]
  const { heightPt, nodes } = textBlock(second, text, styles.small)
  return boxOf({ heightPt, nodes: inLanguage(nodes, language) }, 0)
}
