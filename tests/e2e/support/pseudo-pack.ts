import type { Source } from '#shared/content/content.ts'
import type { PackManifest } from '#shared/subject/pack.ts'
import { packPaths } from '#shared/subject/pack.ts'
import { makeSearchIndex } from '#shared/search.ts'
import type { CompiledPack } from '../../../src/compiler/pack/compiled-pack.ts'
import { canonicalJson, sha256 } from '../../../src/compiler/text/canonical-json.ts'
import { pseudoContent } from '../../support/languages/pseudo-content.ts'
import { PSEUDO, pseudoText } from '../../support/languages/pseudo-text.ts'

const ENGLISH = 'en'
/** Not shown: they only tell of the texts. */
const AS_IT_IS = /^reading\./u

/** The pack in the pseudo-language alone, made from its English. @throws Error when it has none. */
export function pseudoPack({ manifest, files }: CompiledPack): CompiledPack {
  const [topics, words] = [manifest.topics[ENGLISH], manifest.subject.words[ENGLISH]]
  if (topics === undefined || words === undefined) throw new Error('pseudo-language: the pack has no English')
  const list = pseudoContent(topics)
  const made = [...files].flatMap(([path, text]): [string, string][] => {
    if (path === packPaths.manifest || isOfOther(path, manifest.languages)) return []
    if (path === packPaths.sources) return [[path, canonicalJson((JSON.parse(text) as readonly Source[]).map(pseudoSource))]]
    if (!path.endsWith(`.${ENGLISH}.json`)) return [[path, text]]
    const own = path.replace(`.${ENGLISH}.json`, `.${PSEUDO}.json`)
    if (path === packPaths.search(ENGLISH)) return [[own, canonicalJson(makeSearchIndex(PSEUDO, list))]]
    const content = JSON.parse(text) as object
    return [[own, canonicalJson(AS_IT_IS.test(path) ? { ...content, language: PSEUDO } : pseudoContent(content))]]
  })
  const pseudo: PackManifest = {
    ...manifest,
    languages: [PSEUDO],
    subject: { ...manifest.subject, words: { [PSEUDO]: pseudoContent(words) } },
    topics: { [PSEUDO]: list },
    files: made.map(([path, text]) => ({ path, sha256: sha256(text), bytes: Buffer.byteLength(text) })),
  }
  return { manifest: pseudo, files: new Map([...made, [packPaths.manifest, canonicalJson(pseudo)]]) }
}

/** A source is named in its own language; here in the pseudo-language too, so that nothing else is in none. */
const pseudoSource = (source: Source): Source => ({
  ...source,
  title: pseudoText(source.title),
  publisher: pseudoText(source.publisher),
})

const isOfOther = (path: string, languages: readonly string[]) =>
  languages.some((language) => language !== ENGLISH && path.endsWith(`.${language}.json`))
