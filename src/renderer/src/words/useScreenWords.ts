import { computed, shallowReactive, watch } from 'vue'
import { useI18n } from 'vue-i18n'
import type { LanguageTag } from '#shared/content/content.ts'
import type { LaterGroup } from '#shared/languages/en/page-words.ts'
import { notePageError } from '@/kiosk/errors.ts'
import { createLateGuard } from '@/kiosk/late-guard.ts'
import { fetchWords } from './i18n.ts'

/**
 * Speaks the visitor's language, with the words that the open screen needs: they are fetched first, and the old language
 * stays until they are there.
 * @returns `hasWords`, whether the screen can be shown. Where words cannot be fetched, the error goes to the shell.
 */
export function useScreenWords(language: () => LanguageTag, groups: () => readonly LaterGroup[]) {
  const { locale, mergeLocaleMessage } = useI18n({ useScope: 'global' })
  const fetched = shallowReactive(new Set<string>())
  const guard = createLateGuard()
  const missing = (tag: LanguageTag) => groups().filter((group) => !fetched.has(`${tag} ${group}`))
  const hasWords = computed(() => missing(locale.value).length === 0)

  async function fetchMissing(tag: LanguageTag): Promise<void> {
    const wanted = missing(tag)
    if (wanted.length === 0) return
    mergeLocaleMessage(tag, await fetchWords(tag, wanted))
    for (const group of wanted) fetched.add(`${tag} ${group}`)
  }
  async function speak(): Promise<void> {
    const isCurrent = guard.renew()
    const tag = language()
    await fetchMissing(tag)
    if (isCurrent()) locale.value = tag
  }
  watch(
    [language, groups],
    () => {
      if (missing(language()).length > 0) return void speak().catch(notePageError)
      guard.renew()
      locale.value = language()
    },
    { immediate: true },
  )
  return { hasWords }
}
