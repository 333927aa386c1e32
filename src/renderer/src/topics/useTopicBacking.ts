import { useI18n } from 'vue-i18n'
import type { WithReviewStatus } from '#shared/review/approval.ts'
import type { Topic } from '#shared/content/content.ts'
import { longDate } from '@/words/dates.ts'
import { useTopicsStore } from '@/stores/topics.ts'
import { useSourceName } from './useCited.ts'

/** @returns a function that says where a topic comes from (a line a source), who has checked it, and how old it is. */
export function useTopicBacking() {
  const { t } = useI18n()
  const topics = useTopicsStore()
  const nameOf = useSourceName()

  return ({ sources, language, reviewStatus: { approval }, ...topic }: WithReviewStatus<Topic>) => ({
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
