import type { LanguageTag, Topic } from '#shared/content/content.ts'
import type { HandoutLook } from '#shared/handout.ts'
import { topicFor } from '#shared/content/daily-needs.ts'
import { HandoutError } from '../base/handout-error.ts'
import type { HandoutMaterials } from '../compose/materials.ts'
import type { Piece } from '../compose/pieces.ts'
import type { SheetContext } from '../compose/sheet-context.ts'
import { wordsFor } from '../words/words.ts'

/** What the sheet is composed from in its first language. @throws HandoutError for a language without words of its own. */
export function firstContext(look: HandoutLook, materials: HandoutMaterials): SheetContext {
  return { materials: { ...materials, topics: chartedFor(materials.topics, look) }, words: wordsFor(look.language) }
}

/**
 * The same in the second language; `undefined` where none is asked for.
 * @throws HandoutError for a language without words of its own, or one that the materials do not hold.
 */
export function secondContext(look: HandoutLook, materials: HandoutMaterials): SheetContext | undefined {
  const { secondLanguage } = look
  if (secondLanguage === undefined) return undefined
  const words = wordsFor(secondLanguage)
  if (materials.second === undefined)
    throw new HandoutError('unknown-language', `handout: no texts in language "${secondLanguage}"`)
  const topics = chartedFor(materials.second.topics, look)
  return { materials: { ...materials, ...materials.second, topics }, words }
}

/** The language that a sheet is written in. */
export function languageOf({ materials }: SheetContext): LanguageTag {
  return materials.checklist.language
}

/**
 * The pieces of both languages. They are set piece by piece, so both must be built alike.
 * @throws HandoutError `unlike-texts` where they are not.
 */
export function piecesInBoth(
  build: (context: SheetContext) => readonly Piece[],
  first: SheetContext,
  second: SheetContext,
): readonly [readonly Piece[], readonly Piece[]] {
  const [pieces, translated] = [build(first), build(second)]
  const isAlike = pieces.length === translated.length && pieces.every(({ kind }, index) => kind === translated[index]?.kind)
  if (isAlike) return [pieces, translated]
  throw new HandoutError('unlike-texts', `handout: the texts in "${languageOf(second)}" are not built like the others`)
}

/** Food charts against the daily need of the group that was asked for. */
function chartedFor(topics: readonly Topic[], { group }: HandoutLook): readonly Topic[] {
  return topics.map((topic) => topicFor(topic, group))
}
