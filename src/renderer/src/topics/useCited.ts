import { useI18n } from 'vue-i18n'
import type { Source, SourceId } from '#shared/content/content.ts'
import { useTopicsStore } from '@/stores/topics.ts'

/** Not a title but a line of our own, so it is said in the reader's language. */
const NO_SOURCE: SourceId = 'general-knowledge'

/** @returns a function that names one source: by `name`, or by what it is where no single source was read. */
export function useSourceName(): (source: Source, name: (source: Source) => string) => string {
  const { t } = useI18n()
  return (source, name) => (source.id === NO_SOURCE ? t('topic.noSingleSource') : name(source))
}

/** @returns a function that names sources in one line: "Title, Publisher; Title, Publisher". Unknown ones are left out. */
export function useCited(): (ids: readonly SourceId[]) => string {
  const topics = useTopicsStore()
  const nameOf = useSourceName()
  return (ids) =>
    ids
      .flatMap((id) => topics.sources.get(id) ?? [])
      .map((source) => nameOf(source, ({ title, publisher }) => (publisher === '' ? title : `${title}, ${publisher}`)))
      .join('; ')
}
