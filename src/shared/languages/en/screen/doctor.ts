/** Words of the checklist, its results and the emergency screen. The signs and results themselves come from the content. */
export const doctor = {
  /** Set into results: "Tell the front desk now." */
  frontDesk: 'the front desk',
  /** Set into "Call … " where the clinic has set no emergency number. */
  localNumber: 'your local emergency number',
  /** The question above each page of signs, by how urgent they are. */
  ask: {
    emergency: 'Do you have any of these right now?',
    today: 'Do you have any of these?',
    appointment: 'Is any of this true for you?',
    'self-care': 'Does one of these fit?',
  },
  /** The same, asked of the person that the reader is here for. */
  askOther: {
    emergency: 'Do they have any of these right now?',
    today: 'Do they have any of these?',
    appointment: 'Is any of this true for them?',
    'self-care': 'Does one of these fit?',
  },
  /** Two keys: for whom the reader answers. */
  who: { title: 'Who is it for?', self: 'For me', other: 'For someone else' },
  openOne: 'Touch the one that fits, to see its signs.',
  nothingKept: 'Nothing you touch is kept.',
  /** On a group of signs: how many of them are ticked. */
  touchedHere: '{count} touched | {count} touched',
  /** Quiet key: reads every sign, page by page. */
  careful: 'Show me every sign',
  /** Quiet key: opens the table of all rules. */
  rules: 'How Charley decides',
  /** Leads from the signs of one group back to the groups. */
  toDoors: 'Back to the list',
  /** Before the result, where it could make the ticked signs more urgent. */
  context: 'Is one of these true for you?',
  contextOther: 'Is one of these true for them?',
  contextWhy: 'It can make what you touched more urgent. It never makes it less.',
  /** Where the list is past its day for review: it stays, and says so. */
  overdue: 'This list is due for a check. If in doubt, ask the staff.',
  /** Progress: which page of how many. */
  page: 'Page {page} of {pages}',
  why: 'Why?',
  /** Said of the key "Why?" by assistive technology: which sign it belongs to. Begins with the words on the key. */
  whyOf: 'Why? {sign}',
  source: 'Source: {sources}',
  none: 'None of these',
  next: 'Next',
  showResult: 'Show my result',
  /** Key below the signs touched: shows why each matters. */
  whyAll: 'Why does this matter?',
  /** Below each result. */
  touched: 'You touched',
  change: 'Change my answers',
  /** Before words the reader can say to staff; the words follow in quotes. */
  say: 'Say: “{words}”',
  /** Followed by the clinic's phone number. */
  phone: 'Clinic phone: {phone}',
  urgency: 'How soon',
  noTick: {
    title: 'You touched none of the signs.',
    /** Charley never clears anyone. */
    line: 'Charley cannot examine you, and it cannot tell you that all is well. Only a person can.',
    worriedTitle: 'Worried?',
  },
  unread: {
    title: 'Charley cannot show this list right now.',
    line: 'If you feel very ill, tell the front desk now, or call {number}.',
    /** Stands above the emergency signs, which nobody can tick here. */
    signs: 'Is one of these true? Tell the staff at once.',
  },
  emergency: {
    reminder: 'Charley cannot examine you. A person can.',
    /** Stands in for a step of the content that names the number, if it ever lacks one. */
    call: 'Nobody near? Call',
    why: 'Why this matters',
    print: 'Print this for staff',
    slip: {
      printing: 'Printing…',
      printed: 'Printed. Take it to the desk.',
      failed: 'Not printed. Do not wait for it: tell the front desk now.',
    },
    /** Closes the emergency screen and ends the visit. */
    told: 'I have told someone',
    clearing:
      'This page clears in {count} second. Touch it to keep it. | This page clears in {count} seconds. Touch it to keep it.',
  },
}
