/** Words of the print screen. Sheet words are elsewhere: they are written where sheets are made. */
export const print = {
  title: 'Print',
  titlePacket: 'Print for this visit',
  /** Group of keys: what to print. */
  choose: 'Which sheet?',
  doctor: 'When to see a doctor',
  /** Group of keys: how large the words on paper are. */
  size: 'Size of the words',
  sizes: { standard: 'Usual print', large: 'Large print' },
  length: 'How much',
  lengths: { short: 'Short', standard: 'Standard', everything: 'Everything' },
  lengthPages: '{length}, {count} page | {length}, {count} pages',
  /** Group of keys: one language, or two side by side. */
  languages: 'Languages on the sheet',
  pages: 'The pages of your sheet',
  pageOf: 'Page {page} of {pages}',
  pageBefore: 'Previous page',
  pageAfter: 'Next page',
  notShown: 'The pages cannot be shown here. You can still print them.',
  notMade: 'This sheet cannot be made right now. Please ask the front desk.',
  tooBusy: 'Charley is busy. Please try again in a moment.',
  /** On the key; how many sheets of paper's sides come out. */
  print: 'Print {count} page | Print {count} pages',
  save: 'Save for staff',
  tryPrint: 'Try to print',
  again: 'Try again',
  once: 'Print one more',
  readHere: 'Read it on this screen',
  /** Where no printer works: opens one page to photograph. */
  photo: 'Take a photo',
  back: 'Back to reading',
  backToDesk: 'Back to the desk',
  /** Said before anyone touches Print. */
  folderBefore: 'There is no printer here. The sheet will be saved for staff.',
  /** For staff: a note is printed or lost, never stored. Follows the line before it. */
  noteNotSaved: 'Your note is not saved with it: a note is only ever printed.',
  errorBefore: 'You can read it on this screen, or ask the front desk to print it.',
  /** What stands between the reader and the sheet. */
  blocked: {
    'paper-out': 'The printer has no paper.',
    jam: 'Paper is stuck in the printer.',
    'cover-open': 'A cover of the printer is open.',
    'ink-out': 'The printer has no ink.',
    offline: 'The printer is not on.',
    stopped: 'The printer has been stopped.',
    unknown: 'The printer needs help.',
  },
  /** How the sheet is doing: a short heading and a line under it. */
  job: {
    sending: { title: 'Sending…', line: 'Your sheet is on its way to the printer.' },
    waiting: { title: 'Waiting for the printer…', line: 'Another sheet may be first.' },
    printing: { title: 'Printing…', line: 'Please wait at the printer.' },
    printed: { title: 'Done. Take your sheet.', line: 'It is at the printer.' },
    saved: {
      title: 'Saved for staff.',
      line: 'There is no printer here. The sheet was saved. Ask the front desk to print it for you.',
    },
    held: {
      title: 'Not printed yet.',
      line: 'Please tell the front desk. Your sheet comes out when the printer is ready again.',
    },
    failed: { title: 'Not printed.', line: 'It did not work. Try again, read it on this screen, or ask the front desk.' },
  },
  /** Why a sheet was not printed. */
  error: {
    gone: { title: 'Not printed.', line: 'This sheet has been cleared. Touch “Try again” to make it once more.' },
    limit: { title: 'Not printed.', line: 'That is the most sheets for one visit. Ask the front desk for more.' },
    failed: { title: 'Not printed.', line: 'It did not work. Try again, read it on this screen, or ask the front desk.' },
  },
  /** For staff, on the pages of a packet. */
  lock: 'Lock the desk',
}
