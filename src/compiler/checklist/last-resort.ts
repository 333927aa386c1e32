import type { Checklist } from '#shared/checklist/triage.ts'

/** As much of a checklist as the program carries in itself, for when no content can be read: its emergency signs. */
export function lastResortOf(checklist: Checklist): Checklist {
  const signs = checklist.signs.filter(({ tier }) => tier === 'emergency').map((sign) => ({ ...sign, urges: [], raises: [] }))
  const groups = checklist.groups.filter(({ tier }) => tier === 'emergency')
  return { ...checklist, isLastResort: true, contexts: [], groups, signs, questions: [] }
}
