import type { SourceId } from '#shared/content.ts'
import { useTopicsStore } from '@/stores/topics.ts'

/** @returns a function that names sources in one line: "Title, Publisher; Title, Publisher". Unknown ones are left out. */
export function useCited(): (ids: readonly SourceId[]) => string {
  const topics = useTopicsStore()
  return (ids) =>
    ids
      .flatMap((id) => topics.sources.get(id) ?? [])
      .map(({ title, publisher }) => (publisher === '' ? title : `${title}, ${publisher}`))
      .join('; ')
}
