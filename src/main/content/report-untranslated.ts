import type { Reporter } from '../notices/staff-notices.ts'
import type { Library } from './library.ts'

/** Tells staff, one line a language, which texts are partly shown in the pack's first language. */
export function reportUntranslated(library: Library, notices: Reporter): void {
  const [first, ...others] = library.languages
  for (const language of others) {
    const code = `untranslated:${language}`
    const texts = library.untranslated.filter((text) => text.language === language)
    const list = texts.map(({ file, parts }) => `${file} (${parts})`).join(', ')
    if (texts.length === 0) notices.clear(code)
    else
      notices.report(
        code,
        `content: not yet translated, so these parts show in \`${first}\`: ${list}. Install content with the translation.`,
      )
  }
}
