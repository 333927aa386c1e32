import type { SheetWords } from '../parts/sheet.ts'
import { groups } from './groups.ts'
import { locale } from './locale.ts'

export const sheet: SheetWords = {
  locale: locale.regionalTag,
  languageName: locale.ownName,
  // Top of every sheet, where the clinic has not given its name.
  // Under the title of the sheet of warning signs.
  doctorTagline: 'Signs that cannot wait. Keep this sheet where you can see it.',
  // Stands where the clinic has not given a phone number or its hours.
  askDesk: 'Ask the front desk',
  // Set into "Tell {desk} now."
  frontDesk: 'the front desk',
  // Set into "Call {emergencyNumber}."
  localEmergencyNumber: 'your local emergency number',
  clinic: { title: 'Your clinic', phone: 'Phone', hours: 'Hours', emergency: 'Emergency', phoneAndHours: 'Phone and hours' },
  // The same words as on the screen.
  certainty: {
    strong: 'Strong evidence',
    some: 'Some evidence',
    weak: 'Weak evidence',
    'not-shown': 'Not shown by studies',
  },
  // One row at the end of a sheet: what the dots mean. Short forms of the words above.
  certaintyKey: { title: 'How sure science is:', strong: 'Strong', some: 'Some', weak: 'Weak', 'not-shown': 'Not shown' },
  // Spoken before a box's title by a screen reader, where the box has a sign that only eyes can see.
  callout: { 'ask-first': 'Ask first', danger: 'Danger', do: 'What to do' },
  groups,
  food: {
    food: 'Food and serving',
    share: 'Part of one day',
    shareInBrief: (isLimit) => (isLimit ? 'Of one day’s limit' : 'Of one day’s need'),
    amount: 'Amount',
    percent: (whole) => `${whole}%`,
    wholeBar: (amount, group) =>
      group === undefined
        ? `A whole bar is one day: ${amount}, the Daily Value on food labels.`
        : `A whole bar is one day for ${group}: ${amount}.`,
  },
  // Under a short list of emergency signs.
  alsoAnyOf: 'Also for any one of these:',
  // Ends a short list of emergency signs.
  actNow: 'Tell the staff now, or call the emergency number.',
  moreSigns: 'These are not all the signs.',
  // Under a list of which only the start is shown.
  notAll: 'These are not all. Ask if you are not sure.',
  // At the end of a short sheet.
  remember: (message) => `Remember: ${message}`,
  // Before a line to write on.
  ownQuestion: 'My own question:',
  untranslated: 'This part is not yet translated.',
  generalKnowledge: 'general clinical knowledge, to confirm with your clinician',
  // With the signs of when to see a doctor, when they are past their day for review.
  overdueSigns: 'This list is due for a check. If in doubt, ask the staff.',
  sources: 'Where this comes from',
  sourcesInBrief: 'Sources',
  andOthers: (names) => `${names}; and others`,
  publicPage: {
    // Before a publisher and a web address. The pages are in English.
    readMore: () => 'Read more online:',
    // Said by a screen reader of the square code beside the address.
    code: (address) => `QR code. A phone camera opens ${address} with it.`,
  },
  about: {
    dates: (edition, written, reviewDue) =>
      edition === written
        ? `Edition of ${edition}; review due ${reviewDue}.`
        : `Edition of ${edition}. Written ${written}; review due ${reviewDue}.`,
    notReviewed: 'Not yet reviewed by this clinic.',
    // The day on which the last of the sheet's texts was approved.
    reviewed: (date) => `Reviewed by this clinic on ${date}.`,
    // Titles in quotes: the texts that are approved, where others on the sheet are not.
    reviewedOnly: (titles) => `Of this sheet, only ${titles} has been reviewed by this clinic.`,
    disclaimer:
      'For learning only: it does not say what you have, and it does not replace your doctor or nurse. Do not stop or change a medicine because of it.',
    // On a short sheet.
    briefDisclaimer:
      'For learning only: it does not replace your doctor or nurse. Do not stop or change a medicine because of it.',
  },
  packet: {
    title: 'For your visit',
    madeFor: (date) => `Put together for you on ${date}`,
    contents: 'In this packet',
    note: 'A note from your clinician',
    ownNotes: 'My notes and questions',
    doctor: 'When to see a doctor',
  },
  emptySide: 'This side is empty, so that the next topic starts on its own sheet.',
  // A sheet of what was touched on the screen, to hand over at the visit.
  visit: {
    title: 'For my visit',
    titleOther: 'For a visit, for someone else',
    tagline: 'Hand this to your nurse or doctor.',
    // Before a line to write on.
    name: 'Name, if you want to write it:',
    ticked: 'Signs that were ticked',
    nothing: 'No sign was ticked. That does not mean that all is well. Tell the staff what worries you.',
    contexts: 'Also true',
    questions: 'Questions to ask',
    read: 'Read on the kiosk today',
    say: (words) => `What to say: “${words}”`,
    not: 'What not to do',
  },
  // One page for the front desk in an emergency. The title is what a list of files shows.
  slip: {
    title: 'Emergency slip for the front desk',
    number: 'Emergency number',
    // Below a list of signs that is too long for the page.
    more: (count) => `And ${count} more: tell the front desk.`,
  },
  page: (page, pages) => `Page ${page} of ${pages}`,
}
