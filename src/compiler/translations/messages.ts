import type { ChangedSide } from './align.ts'
import type { AmountDifference } from './compare-amounts.ts'

/** The last step for an author: once a part says the same as its original, someone confirms it. */
export const CONFIRM = 'then run `npm run content -- confirm`'

/** Names the amounts that stand on one side only. `at` is where the original stands. */
export function amountsMessage({ original, translation }: AmountDifference, at: string): string {
  return `other numbers or units: ${listed(translation)} here, ${listed(original)} in the original (${at}). Write the same.`
}

/** How many amounts a message names. */
const MOST_LISTED = 5

function listed(amounts: readonly string[]): string {
  if (amounts.length === 0) return 'none'
  const more = amounts.length > MOST_LISTED ? ` and ${amounts.length - MOST_LISTED} more` : ''
  return (
    amounts
      .slice(0, MOST_LISTED)
      .map((amount) => `\`${amount}\``)
      .join(', ') + more
  )
}

/** What to say of a part that needs a reading. `at` is where its original stands. */
export function outdatedMessage(changed: ChangedSide, at: string): string {
  switch (changed) {
    case 'original':
      return `outdated translation: the original changed (${at}). Bring it up to date, ${CONFIRM}.`
    case 'translation':
      return `the translation was changed by hand after it was confirmed; the original (${at}) is as it was. Read both, ${CONFIRM}.`
    case 'both':
      return `the original (${at}) and the translation changed after they were confirmed. Read both, ${CONFIRM}.`
    case 'unread':
      return `not yet read against its original (${at}). Read both, ${CONFIRM}.`
  }
}
