import { useI18n } from 'vue-i18n'
import type { LanguageTag } from '#shared/content/content.ts'

/** @returns a function that names a language in the language itself; one without screen words is named by its tag. */
export function useLanguageNames(): (tag: LanguageTag) => string {
  const { t, te } = useI18n()
  return (tag) => (te('languageName', tag) ? t('languageName', 1, { locale: tag }) : tag)
}
