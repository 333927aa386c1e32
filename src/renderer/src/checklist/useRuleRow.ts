import { useI18n } from 'vue-i18n'
import type { Checklist, Context, Sign } from '#shared/checklist/triage.ts'
import { longDate } from '@/words/dates.ts'
import { useVisitStore } from '@/stores/visit.ts'

const plain = (context: Context | undefined) => context?.text.map(({ text }) => text).join('') ?? ''

/** @returns a function that says what contexts change about a row of the table, one line each, and when it is due for a check. */
export function useRuleRow() {
  const { t } = useI18n()
  const visit = useVisitStore()

  return (row: Sign | Context, { contexts, tiers }: Pick<Checklist, 'contexts' | 'tiers'>) => {
    if (!('raises' in row)) return { raises: [], due: '' }
    const find = (id: string) => contexts.find((context) => context.id === id)
    const raised = row.raises.map(({ context, to }) => t('rules.raises', { context: plain(find(context)), tier: tiers[to].word }))
    const raisedBy = new Set(row.raises.map(({ context }) => context))
    const urged = row.urges.filter((id) => !raisedBy.has(id)).map((id) => t('rules.urges', { context: plain(find(id)) }))
    return { raises: [...raised, ...urged], due: t('rules.due', { date: longDate(row.reviewDue, visit.language) }) }
  }
}
