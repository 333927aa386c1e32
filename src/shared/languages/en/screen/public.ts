/** Words of the shell and of the screens anyone may read. Comments are notes for the translator. */
export const publicWords = {
  /** Said anywhere. */
  kiosk: {
    /** Shown while something is read; rarely for longer than a blink. */
    oneMoment: 'One moment…',
    /** Heading when something broke. Calm: the reader did nothing wrong. */
    errorTitle: 'This page is not working',
    errorText: 'It is not your fault. Please ask the front desk. They can help you and print for you.',
    home: 'Home',
    back: 'Back',
    /** Short: stands on a key in the bar. Leads to the checklist. */
    doctor: 'See a doctor?',
    print: 'Print',
    /** Ends the visit. */
    done: 'I’m done',
    smallerText: 'Smaller text',
    biggerText: 'Bigger text',
    /** Key that steps through four looks; the name of the present look follows. */
    look: 'Colors: {look}',
    looks: { day: 'light', night: 'dark', 'day-high': 'high contrast, light', 'night-high': 'high contrast, dark' },
    textSizes: { 0: 'Text size: small', 1: 'Text size: standard', 2: 'Text size: large', 3: 'Text size: largest' },
    /** Keys that turn a long page, for who cannot swipe. */
    pageDown: 'More',
    pageUp: 'Back up',
    /** Key for a reader who sits: moves all that is pressed to the lower part of a tall screen, and back. */
    lower: 'Lower the controls',
    controls: 'Reading controls',
    bar: 'Always there',
    /** Short: beside the colours sign, for the group of language keys. */
    languages: 'Language',
  },
  /** Reading the screen aloud. */
  voice: {
    /** Key with a sign of a loudspeaker. */
    start: 'Read aloud',
    stop: 'Stop reading',
    /** Silent for a while; the key then says “Go on” and reading goes on from the same sentence. */
    pause: 'Pause',
    goOn: 'Go on',
    /** Key that steps through three speeds; the present one follows. */
    pace: 'Speed: {pace}',
    paces: { slow: 'slow', usual: 'normal', fast: 'fast' },
    /** Calm: nobody did anything wrong. The language is named in the reader’s own: “Spanish”. */
    none: 'This kiosk has no {language} voice yet. Staff can add one.',
    mute: 'The voice does not work right now. The staff can help you.',
    /** Puts the line away. */
    ok: 'OK',
  },
  certainty: {
    /** How sure science is. Each stands beside a sign of three dots. */
    strong: 'Strong evidence',
    some: 'Some evidence',
    weak: 'Weak evidence',
    'not-shown': 'Not shown by studies',
  },
  attract: {
    /** On the key; the whole screen answers to a touch. */
    start: 'Touch to start',
    promise: 'Nothing you touch is kept.',
  },
  home: {
    doctor: 'When to see a doctor',
    doctorLine: 'Tick what you have. See how soon to get help.',
    /** Small key for people who work here. */
    staff: 'Staff',
  },
  bodyMap: {
    /** Name of the group of keys: the places that can be touched. */
    places: 'Place',
    /** Heading of what a place can mean: “Foot: one side”. */
    chosen: '{place}: {side}',
    /** Above signs from the checklist; each leads there. */
    signs: 'First: do you have one of these?',
    doctorLine: 'See all signs. Not sure? Tell the staff.',
    means: 'What it can mean',
    topics: 'Read more',
  },
  search: {
    title: 'What are you looking for?',
    /** Read aloud with the field. */
    hint: 'Topics are shown while you type.',
    clear: 'Clear',
    /** Before anything is typed; example words to touch follow. */
    examplesTitle: 'Touch a word to try it:',
    /** Above a list of every topic, on screens that have the room. */
    allTitle: 'Or open a topic:',
    /** Plural by topics found; read aloud. */
    found: '{count} topic found | {count} topics found',
    nothing: 'We found nothing for that.',
    nothingHelp: 'Try fewer letters or another word. The front desk can help you too.',
    /** Stands on the door to the checklist when nothing was found. */
    worried: 'Worried about something you feel? Check here.',
  },
  glossary: {
    /** Heading of the list of hard words, and on the keys that lead to it. */
    title: 'Words explained',
    line: 'Hard words from these pages, in plain ones.',
    /** On the key below the meaning of a word; said of that meaning alone. */
    close: 'Close',
    /** Below the meaning of a word: who says so. */
    source: 'This comes from: {sources}.',
    /** Read aloud, for the row of letters that lead down the list. */
    letters: 'Go to a letter',
    /** Above words that begin as the visitor typed. */
    found: 'Words explained:',
  },
  topic: {
    depth: 'How much to read',
    depths: { 1: '1 minute', 2: '5 minutes', 3: 'Everything' },
    /** Under a food chart: how to read the bars. */
    chartKey: 'A full bar is one whole day: {amount} {unit}. That is the Daily Value on food labels.',
    andOthers: '{names}; and others.',
    sourcesInBrief: 'Sources:',
    chartKeyBrief: 'A full bar is what you need in one day.',
    chartKeyLimit: 'A full bar is the most for one day.',
    chartKeyFor: 'A full bar is one whole day for {group}: {amount} {unit}.',
    /** Under a food chart: whose daily need it is held against. The two first are keys. */
    group: {
      open: 'Show it for me',
      change: 'Change who it is for',
      who: 'Who is it for?',
      age: 'How old?',
      /** A key: the one amount that food labels use for all. */
      label: 'As on food labels',
    },
    chartFood: 'Food',
    chartAmount: 'Amount in one serving',
    chartShare: 'Share of one day',
    percent: '{percent}%',
    sources: 'Where this comes from',
    /** In place of a source's title, where no single one was read. */
    noSingleSource: 'General clinical knowledge, no single source read; for your clinician to confirm',
    written: 'Written {date}. Next check due {date2}.',
    /** This clinic has approved exactly these words. */
    reviewed: 'Reviewed by this clinic on {date}.',
    notReviewed: 'Not yet reviewed by this clinic.',
    educationOnly: 'This is to learn from. It does not replace a visit with your clinician.',
    /** Small, above words that are in another language: their translation is missing or out of date. */
    untranslated: 'This part is not yet translated.',
    alsoRead: 'Also read',
    /** Above a callout that names who must ask a person before acting. */
    askFirst: 'Ask first',
    danger: 'Careful',
    do: 'What to do',
  },
  compare: {
    question: 'Question',
  },
  /** One page that a visitor photographs with a telephone, for when no printer works. */
  photo: {
    how: 'Take a photo of this page with your phone.',
    /** Where the clinic has set no phone number. */
    askDesk: 'Questions? Ask the front desk.',
    edition: 'Edition of {date}.',
    /** Under a short list of emergency signs; the title is that of the checklist. */
    moreSigns: 'These are not all the signs: see “{title}”.',
  },
  /** Every rule of the checklist, for anyone to read. */
  rules: {
    title: 'How Charley decides',
    line: 'Charley follows this list and nothing else. The most urgent sign that you touch counts. Another touch can never make it less urgent. Charley does not say what you have.',
    dates: 'Edition of {edition}. Next check of the whole list due {due}.',
    due: 'Next check due {date}.',
    contexts: 'What can make a sign more urgent',
    /** One line under a sign. The context is said as on the checklist; the tier in its own word. */
    raises: 'Together with “{context}”: {tier}.',
    urges: 'Matters more with “{context}”.',
  },
  /** Questions to print and hand over. */
  questions: {
    title: 'Questions for your visit',
    line: 'Touch what you want to ask. You can print them with what you touched and hand over the sheet. Nothing is kept.',
    print: 'Print my visit sheet',
    /** On the key that leads here. */
    open: 'Questions for your visit',
  },
  thanks: {
    title: 'Thank you. Take care.',
    line: 'Everything you touched has been cleared.',
    /** For someone who still worries. */
    worried: 'Still worried? Tell the front desk.',
    again: 'Start again',
  },
  idle: {
    title: 'Are you still reading?',
    /** Plural by seconds left. */
    line: 'This page will clear in {count} second. | This page will clear in {count} seconds.',
    stay: 'Yes, keep reading',
    end: 'I’m done',
  },
  /** Of the keys on the screen, for the search and the desk. */
  keyboard: {
    title: 'Keyboard',
    shift: 'Capital letters',
    letters: 'abc',
    signs: '123 .,?',
    space: 'Space',
    erase: 'Erase',
    newLine: 'New line',
    done: 'Done',
  },
}
