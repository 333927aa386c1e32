import type { Text, Topic } from '#shared/content/content.ts'
import { dayInWords } from '../base/formats.ts'
import type { SheetContext } from './sheet-context.ts'

/** A text that a sheet is made of. */
type Backed = Pick<Topic, 'title' | 'written' | 'reviewDue' | 'revision'>
/** A text that a clinic may have approved. */
type Approvable = Pick<Topic, 'title' | 'revision'>

/**
 * @param dated - whose dates are said.
 * @param isBrief - in the fewest words, for a short sheet.
 * @param all - every text that the sheet shows words of: only what a clinic has approved counts as reviewed by it.
 */
export function aboutText(
  { materials, words }: SheetContext,
  dated: readonly Backed[],
  { all = dated, isBrief = false }: { readonly all?: readonly Approvable[]; readonly isBrief?: boolean } = {},
): Text {
  const day = (iso: string) => dayInWords(iso, words.locale, isBrief ? 'medium' : 'long')
  const { dates, disclaimer, briefDisclaimer } = words.about
  const [written, reviewDue] = datesOf(dated)
  return [
    { text: `${dates(day(materials.edition), day(written), day(reviewDue))} ` },
    { text: reviewedText({ materials, words }, all), strong: true },
    { text: ` ${isBrief ? briefDisclaimer : disclaimer}` },
  ]
}

/** Of several texts all, some or none may be approved: some are named, as the sheet must not speak for the others. */
function reviewedText({ materials, words }: SheetContext, texts: readonly Approvable[]): string {
  const { reviewed, reviewedOnly, notReviewed } = words.about
  const approved = texts.filter(({ revision }) => Object.hasOwn(materials.approvals, revision))
  const days = approved.map(({ revision }) => materials.approvals[revision]?.on ?? '').toSorted()
  const last = days.at(-1)
  if (last === undefined) return notReviewed
  if (approved.length === texts.length) return reviewed(dayInWords(last, words.locale))
  return reviewedOnly(approved.map(({ title }) => `“${title}”`).join(', '))
}

/** The newest writing and the earliest review of several texts. */
function datesOf(texts: readonly { readonly written: string; readonly reviewDue: string }[]): [string, string] {
  const written =
    texts
      .map((text) => text.written)
      .toSorted()
      .at(-1) ?? ''
  const reviewDue =
    texts
      .map((text) => text.reviewDue)
      .toSorted()
      .at(0) ?? ''
  return [written, reviewDue]
}
