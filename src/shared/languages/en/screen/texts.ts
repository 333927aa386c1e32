import type { TextKind } from '../../../texts/text-name.ts'

import type { ReadingScale } from '../../../review/reading.ts'

/** Where staff read the texts and approve them for the clinic. */
export const texts = {
  /** On the key at the desk, and the heading. */
  title: 'Review texts',
  line: 'Your clinic’s word on each text. An approval holds for these exact words only. When the words change, it ends.',
  /** How many of all are approved. */
  count: '{count} of {all} approved',
  failed: 'The list of texts cannot be read.',
  again: 'Try again',
  back: 'Back to the desk',
  backToList: 'All texts',
  read: 'Read',
  readOf: 'Read: {title}',
  kinds: {
    topic: 'Topic',
    checklist: 'Checklist',
    comparison: 'Comparison',
    'body-map': 'Picture of the body',
    glossary: 'Words explained',
  } satisfies Readonly<Record<TextKind, string>>,
  state: {
    approved: 'Approved on {date} by {by}',
    changed: 'Changed since approval',
    never: 'Never approved',
    unreadable: 'Cannot be read',
  },
  due: 'Review by {date}',
  overdue: 'Overdue since {date}. Visitors no longer see it.',
  /** The checklist stays: nobody may be left without it. */
  overdueShown: 'Overdue since {date}. Visitors still see it, with a notice.',
  /** How hard a text is to read, and its hardest part: a US school grade, where higher is harder, or the INFLESZ scale of Spanish, where lower is harder. */
  reading: {
    'flesch-kincaid': 'Reading level: grade {score} (hardest part: {hardest})',
    inflesz: 'Reading ease: INFLESZ {score} (hardest part: {hardest})',
  } satisfies Record<ReadingScale, string>,
  toEnd: 'Go to approval',
  /** Parts of a topic that are not on the visitor's page. */
  searchWords: 'Search words: {words}',
  points: 'Talking points (staff only)',
  /** How a checklist line reads for someone who is here for another person. */
  forOther: 'For someone else: {text}',
  say: 'Say: {text}',
  contexts: 'About your health',
  questions: 'Questions for the visit',
  groups: 'Pages of signs',
  approval: 'Approval',
  name: 'Your name or initials',
  nameHint: 'Stored with the approval on this machine. Visitors see the date only.',
  approve: 'Approve exactly these words',
  withdraw: 'Withdraw approval',
  error: {
    changed: 'The words changed while you were reading. The new words are shown. Please read them again.',
    clock: 'The clock of this machine is wrong, so nothing was approved. Set the date and try again.',
    unreadable: 'This text cannot be read, so it cannot be approved.',
    unwritable: 'It could not be stored, so nothing changed. Check the disk and try again.',
    failed: 'Charley did not answer. Please try again.',
  },
}
