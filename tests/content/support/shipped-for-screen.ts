import type { Drawing } from '#shared/content/drawing.ts'
import { isMust } from '#shared/content/depth.ts'
import { packPaths } from '#shared/subject/pack.ts'
import type { ShippedForScreen } from '../../unit/shared/support/shipped-for-screen.ts'
import { blocksOf, closeUp, wordsOf } from './block-words.ts'
import { compileShipped, readPart, topicsOf } from './shipped.ts'

/** The shipped content for a test that runs in a page, where nothing can be compiled; and what must be seen of it. */
export async function shippedForScreen(): Promise<ShippedForScreen> {
  const pack = await compileShipped()
  const topics = pack.manifest.languages.flatMap((language) => topicsOf(pack, language))
  return {
    subject: pack.manifest.subject,
    drawings: readPart<Record<string, Drawing>>(pack, packPaths.drawings),
    homeDrawings: readPart<Record<string, Drawing>>(pack, packPaths.homeDrawings),
    topics: topics.map((topic) => ({
      topic,
      mustLines: blocksOf(topic).filter(isMust).flatMap(wordsOf),
      words: [...topic.sections.map(({ title }) => title), ...blocksOf(topic).flatMap(wordsOf)].map(closeUp),
    })),
  }
}
