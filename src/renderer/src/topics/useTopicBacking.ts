import { useI18n } from 'vue-i18n'
import type { WithReviewStatus } from '#shared/review/approval.ts'
import { publisherInBrief } from '#shared/content/citations.ts'
import type { Source, Topic } from '#shared/content/content.ts'
import { longDate } from '@/words/dates.ts'
import { useTopicsStore } from '@/stores/topics.ts'
import { useSourceName } from './useCited.ts'

/** So many publishers are named in one line. */
const PUBLISHERS_MOST = 4

/** @returns a function that says where a topic comes from (a line a source), who has checked it, and how old it is. */
export function useTopicBacking() {
  const { t } = useI18n()
  const topics = useTopicsStore()
  const nameOf = useSourceName()

  const publisherOf = (source: Source) => nameOf(source, ({ publisher }) => publisherInBrief(publisher))

  const inOneLine = (names: readonly string[]) => {
    const first = names.slice(0, PUBLISHERS_MOST).join('; ')
    return names.length > PUBLISHERS_MOST ? t('topic.andOthers', { names: first }) : first
  }

  return ({ sources, language, reviewStatus: { approval }, ...topic }: WithReviewStatus<Topic>) => ({
    /** The first publishers alone, each once, in one line. */
    publishers: inOneLine([...new Set(sources.flatMap((id) => topics.sources.get(id) ?? []).map(publisherOf))]),
    sources: sources
      .flatMap((id) => topics.sources.get(id) ?? [])
      .map((source) => ({
        id: source.id,
        line: nameOf(source, ({ publisher, title, year }) => `${publisher}: ${title}${year === undefined ? '' : `, ${year}`}`),
      })),
    reviewed:
      approval.kind === 'approved' ? t('topic.reviewed', { date: longDate(approval.on, language) }) : t('topic.notReviewed'),
    written: t('topic.written', { date: longDate(topic.written, language), date2: longDate(topic.reviewDue, language) }),
  })
}
