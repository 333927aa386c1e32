import { kindOf } from '#shared/texts/kinds.ts'
import { textKey } from '#shared/texts/text-name.ts'
import type { Reporter } from '../notices/staff-notices.ts'
import type { Library } from './library.ts'

/** A kiosk runs for months: days pass while it does. */
const EVERY_MS = 6 * 60 * 60 * 1000

/** Tells staff now, and every six hours, which texts are due or overdue for review. */
export function watchReviews(library: Library, notices: Reporter): void {
  reportReviews(library, notices)
  setInterval(() => reportReviews(library, notices), EVERY_MS).unref()
}

/**
 * One line a text, 60 and 30 days ahead and when the day has passed; the lines of texts that are fresh again go.
 * The comparison has no day of its own: each of its topics leaves it on that topic's day.
 */
export function reportReviews({ packs }: Library, notices: Reporter): void {
  for (const { name, reviewDue, state } of packs.flatMap((pack) => pack.reviews())) {
    const code = `review:${textKey(name)}`
    const { nameForStaff, isNeverGone } = kindOf(name)
    const text = nameForStaff(name)
    if (state.kind === 'fresh') notices.clear(code)
    else if (state.kind === 'soon')
      notices.report(
        code,
        `content: ${text} is due for review within ${state.days} days, on ${reviewDue}. Install newer content.`,
      )
    else {
      const effect = isNeverGone ? 'it stays and says so' : 'it is no longer shown'
      notices.report(code, `content: ${text} was due for review on ${reviewDue}; ${effect}. Install newer content.`)
    }
  }
  const misled = packs.find((pack) => !pack.isClockCredible)
  if (misled === undefined) notices.clear('clock')
  else
    notices.report(
      'clock',
      `clock: shows a day that cannot be right. Texts count as on ${misled.day}. Set the clock of this machine.`,
    )
}
