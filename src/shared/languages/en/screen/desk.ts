/** Words of the staff desk. For people who work here; plain all the same. */
export const desk = {
  title: 'Staff desk',
  enterPin: 'Enter the desk PIN',
  open: 'Open the desk',
  home: 'Home',
  wrong: 'Wrong PIN. Please try again.',
  /** Plural by seconds. */
  wait: 'Too many wrong PINs. Try again in {count} second. | Too many wrong PINs. Try again in {count} seconds.',
  waitMinutes: 'Too many wrong PINs. Try again in {count} minute. | Too many wrong PINs. Try again in {count} minutes.',
  failed: 'The desk does not answer. Please try again.',
  noPinTitle: 'The desk has no PIN.',
  noPin: 'Start Charley again. The first screen then lets you choose one. Until then the desk stays closed.',
  /** Said instead of the digits, which are never shown or spoken. */
  digits: 'No digit entered | 1 digit entered | {count} digits entered',
  erase: 'Erase',
  pad: 'Digits',
  lock: 'Lock the desk',
  lockHint: 'Locking clears everything on this screen.',
  /** Said at the door after a packet came out. */
  printed: 'The packet has printed. Take it with you. The desk is locked.',
  /** One of the things that need attention. The language is named in the reader’s own. */
  noVoice: 'Reading aloud: this machine has no {language} voice. Add one in the system settings (docs/clinic.md says how).',
  /** Staff notices about the machine; their words come from the machine. */
  notices: '{count} thing needs attention | {count} things need attention',
  search: 'Find a topic by name, everyday word or code',
  clear: 'Clear',
  results: 'Topics',
  nothing: 'No topic matches. Try fewer letters.',
  add: 'Add',
  added: 'Added',
  /** A code met in one public list only. */
  seenOnce: 'seen in one list only, check before use',
  systems: { 'icd-10-cm': 'ICD-10-CM', 'snomed-ct': 'SNOMED CT', loinc: 'LOINC' },
  packet: 'This visit',
  /** On the key that leads to it in small rooms; how many topics are picked. */
  packetOf: 'This visit ({count})',
  parts: 'What to show',
  empty: 'Add the topics you want to talk about. They print in this order.',
  full: 'A packet holds no more topics.',
  up: 'Move up: {topic}',
  down: 'Move down: {topic}',
  remove: 'Remove: {topic}',
  points: 'Talking points',
  pointsOf: 'Talking points: {topic}',
  note: 'Your note for this visit',
  noteHint: 'Printed on the packet. Never stored.',
  /** How many more letters fit. */
  left: '{count} letter left | {count} letters left',
  /** Toggle: on two-sided paper every topic begins a sheet of its own. */
  newSheetEach: 'Each topic on its own sheet',
  print: 'Show and print the packet',
  error: {
    'unknown-topic': 'One of these topics is no longer there. Remove it and try again.',
    unreadable: 'One of these topics cannot be read. Remove it and try again.',
    'too-busy': 'Charley is busy. Please try again in a moment.',
    failed: 'The packet could not be made. Please try again.',
  },
}
