/** Words of the first start, for staff. */
export const setup = {
  title: 'Set up Charley',
  /** What the desk is for, and why it needs a PIN. */
  intro: 'The staff desk prints packets for a visit. It opens only with a PIN of your own. There is no PIN from the factory.',
  begin: 'Choose a desk PIN',
  later: 'Later',
  laterHint: 'Later: the desk stays closed until Charley is started again. Patients can use everything else.',
  first: 'Choose a PIN of 6 to 8 digits',
  firstHint: 'Not a repeat, a row of numbers or a year of birth. Write it down where staff keep such things.',
  second: 'Enter the same PIN again',
  secondHint: 'To be sure it is the one you meant.',
  next: 'Next',
  save: 'Save the PIN',
  different: 'The two PINs are not the same. Please start over.',
  denied: {
    'too-easy': 'This PIN is too easy to guess. Choose one with no repeat, no pattern and no year.',
    'not-allowed': 'A PIN cannot be set now. Start Charley again.',
    unwritable: 'The PIN could not be saved. The disk may be full or write-protected. Free some space and try again.',
    failed: 'The PIN could not be saved. Please try again.',
  },
  doneTitle: 'The desk PIN is set.',
  doneLine: 'To open the desk, touch “Staff” on the first page.',
  start: 'Start Charley',
}
