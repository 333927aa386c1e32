import type { Reporter } from '../notices/staff-notices.ts'
import type { Library } from './library.ts'
import type { PackLibrary } from './pack-library.ts'

/** Tells staff, one line a pack and language, which texts are partly shown in the pack's first language. */
export function reportUntranslated({ packs }: Library, notices: Reporter): void {
  for (const pack of packs) reportPack(pack, notices)
}

function reportPack({ id, languages, untranslated }: PackLibrary, notices: Reporter): void {
  const [first, ...others] = languages
  for (const language of others) {
    const code = `untranslated:${id}:${language}`
    const texts = untranslated.filter((text) => text.language === language)
    const list = texts.map(({ file, parts }) => `${id}/${file} (${parts})`).join(', ')
    if (texts.length === 0) notices.clear(code)
    else
      notices.report(
        code,
        `content: not yet translated, so these parts show in \`${first}\`: ${list}. Install content with the translation.`,
      )
  }
}
