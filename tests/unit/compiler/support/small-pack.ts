import { mkdir, mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

/** Authored files by path; a value that is not text is written as bytes. */
export type PackFiles = Readonly<Record<string, string | Uint8Array>>

/** The smallest pack that compiles: one topic, one of each block, one sign a tier. */
export const SMALL_PACK = {
  'pack.yaml': [
    'id: small',
    'edition: 2026-11-22',
    'languages: [en]',
    'topics: [magnesium]',
    'sections: [{id: role}, {id: foods, role: foods}, {id: safety, role: caution}, {id: sure, role: certainty}]',
    'kinds: [{id: nutrient, look: tiles}, {id: general, look: keys}]',
    'overview: magnesium',
    'doors: [{id: compare, to: comparison, drawing: calf}]', // 8
    'drawings: {attract: calf}',
    'hue: mg',
    'hues:',
    '  mg:',
    '    day: {tone: "#203c17", tint: "#e4eed7"}', // 13
    '    night: {tone: "#d3ecc2", tint: "#22361a"}',
    '    paper: {tone: "#2c5220", tint: "#eaf2df"}',
    '  leg:',
    '    day: {tone: "#592214", tint: "#fae3d8"}',
    '    night: {tone: "#ffd2c2", tint: "#432219"}',
    '    paper: {tone: "#0a4542", tint: "#e5efeb"}',
    'paints:',
    '  muscle: {day: "#f0a994", day-high: "#f7c3b4", night: "#92493b", night-high: "#7a3427", paper: "#f0a994"}',
    '',
  ].join('\n'),
  'words/en.yaml': [
    'letterhead: A sheet to take home',
    'attract: {title: Cramps?, line: Find out what helps.}',
    'home: {title: What would you like to know?, search: Search}',
    'doors: {compare: {title: Compare, line: Side by side.}}', // 4
    'kinds: {nutrient: Minerals, general: Also good to know}',
    'searches: [mag]',
    'deskSearch: Magnesium or E83.42',
    'noSigns: Try this.', // 8
    '',
  ].join('\n'),
  'sources.yaml': [
    'ods-mg: {title: Magnesium, publisher: NIH, url: "https://ods.od.nih.gov/", year: "2024"}',
    'cochrane-mg: {title: Magnesium for cramps, publisher: Cochrane, url: "https://www.cochranelibrary.com/"}',
    'general-knowledge: {title: General clinical knowledge, publisher: Your clinic}',
    '',
  ].join('\n'),
  'foods.csv': [
    'id,nutrient,serving_grams,amount,unit,percent_dv,source_id,verified',
    'magnesium-seeds,magnesium,28,156,mg,37,ods-mg,yes',
    'magnesium-guess,magnesium,28,50,mg,12,ods-mg,no',
    'vitamin-d-milk,vitamin D,244,2.9,mcg,15,ods-mg,yes',
    '',
  ].join('\n'),
  'foods/en.yaml': 'magnesium-seeds: {name: Pumpkin seeds, serving: 1 ounce}\n',
  'drawings/calf.svg': [
    '<svg viewBox="0 0 100 50">',
    '  <path d="M0 0 L10 10" stroke="ink"/>',
    '  <text data-key="nerve" x="5" y="9" font-size="4"/>',
    '  <text data-text="Mg" x="5" y="20" font-size="4"/>',
    '</svg>',
    '',
  ].join('\n'),
  'topics/magnesium/topic.yaml': [
    'kind: nutrient',
    'emblem: {letters: Mg}',
    'hue: mg',
    'codes: [{system: icd-10-cm, code: E83.42, display: Hypomagnesemia, status: checked}]',
    'written: 2026-11-22',
    'reviewDue: 2027-11-22',
    'sections: [{id: role, depth: 1}, {id: foods, depth: 2}]',
    'foods: {nutrient: magnesium, unit: mg, dailyValue: 420, show: [magnesium-seeds], sources: [ods-mg]}',
    '',
  ].join('\n'),
  'topics/magnesium/en.md': [
    '---', // 1
    'title: Magnesium',
    'tagline: It helps muscles rest.',
    'words: [mag]',
    'talkingPoints: [Kidney disease first.]',
    'figures: {calf: {caption: A calf., alt: A drawn calf., labels: {nerve: Nerve}}}',
    '---',
    '', // 8
    ':::message{certainty=weak sources="cochrane-mg"}',
    'It did **not** help 9 in 10 people.',
    ':::',
    '', // 12
    '## What it does',
    '',
    'It helps muscles', // 15
    'rest at a:x.',
    '',
    '- One thing', // 18
    '- B12 is a name',
    '',
    '::figure{drawing=calf}', // 21
    '',
    '## Foods', // 23
    '',
    '::food-chart', // 25
    '',
    ':::callout[Ask first]{tone=ask-first sources="ods-mg"}', // 27
    'Ask about 350 mg.',
    ':::',
    '', // 30
    ':::claim{certainty=some sources="ods-mg, cochrane-mg"}',
    '1. Eat seeds.',
    ':::',
    '', // 34
    ':::question[Do bananas help?]{certainty=not-shown sources="general-knowledge"}',
    'No.',
    ':::', // 37
    '',
  ].join('\n'),
  'glossary/glossary.yaml': 'terms: {clot: [general-knowledge], water-pill: [ods-mg]}\nwatch: [water-pill]\n',
  'glossary/en.yaml': [
    'terms:',
    '  clot: {word: clot, meaning: Blood that has turned thick.}',
    '  water-pill: {word: water pill, also: [water pills], meaning: A pill that makes you pee more.}',
    'watch:',
    '  water-pill: {say: water pill, not: [diuretic, diuretics]}',
    '',
  ].join('\n'),
  'comparison/comparison.yaml': 'topics: [magnesium]\nrows: [{id: role}]\n',
  'comparison/en.yaml': [
    'title: Side by side',
    'intro: Read down.',
    'rows:',
    '  role:',
    '    title: What it does',
    '    cells:',
    '      magnesium: {text: Rests muscles in 1 way., certainty: some, sources: [ods-mg]}',
    '',
  ].join('\n'),
  'checklist/checklist.yaml': [
    'written: 2026-11-22',
    'reviewDue: 2027-11-22',
    'groups:',
    '  - {id: breathing, tier: emergency, drawing: calf}',
    '  - {id: leg, tier: today, drawing: calf}',
    '  - {id: often, tier: appointment, drawing: calf}',
    '  - {id: mild, tier: self-care, drawing: calf}',
    'signs:',
    '  - {id: breath, tier: emergency, group: breathing, sources: [ods-mg], certainty: some}',
    '  - {id: swelling, tier: today, group: leg, sources: [ods-mg], certainty: some, urges: [clots]}',
    '  - {id: nights, tier: appointment, group: often, sources: [ods-mg], certainty: some}',
    '  - {id: once, tier: self-care, group: mild, sources: [ods-mg], certainty: weak, raises: [{context: statin, to: today, certainty: some, sources: [cochrane-mg]}]}',
    'contexts:',
    '  - {id: clots, certainty: some, sources: [ods-mg]}',
    '  - {id: statin, certainty: strong, sources: [ods-mg]}',
    'questions:',
    '  - {id: medicines, topics: [magnesium], signs: [once], contexts: [statin]}',
    '  - {id: stretch, signs: [nights]}',
    '',
  ].join('\n'),
  'checklist/en.yaml': [
    'title: When to see a doctor',
    'intro: Touch what fits.',
    'worried: Worried? Tell the desk.',
    'groups: {breathing: {title: Breathing, hint: Hard to breathe}, leg: {title: Leg, hint: A swollen leg}, often: {title: How often, hint: Most nights}, mild: {title: Mild, hint: Now and then}}',
    'signs:',
    '  breath: {text: "It is **hard** to breathe", why: It can be a clot.}',
    '  swelling: {text: One leg is swollen, why: It can be a clot.}',
    '  nights: {text: It comes most nights, why: It may have a cause.}',
    '  once: {text: It came 1 time, why: Most pass.}',
    'tiers:',
    '  emergency: {word: Now, title: "Tell {desk}", steps: ["Call {emergencyNumber}"], say: I cannot breathe., not: [Do not drive.], other: {title: "Tell {desk}", steps: [Stay with them], say: They cannot breathe., not: []}}',
    '  today: {word: Today, title: Call today, steps: ["Tell {desk}"], say: My leg is swollen., not: [], other: {title: Call today, steps: [Help], say: Their leg is swollen., not: []}}',
    '  appointment: {word: Soon, title: Make a visit, steps: ["Ask {desk}"], say: I have cramps., not: [], other: {title: Make a visit, steps: [Help], say: They have cramps., not: []}}',
    '  self-care: {word: Home, title: Care at home, steps: [Stretch], say: I had a cramp., not: [], other: {title: Care at home, steps: [Help], say: They had a cramp., not: []}}',
    'introOther: Touch what fits them.',
    'contexts:',
    '  clots: {text: A clot in the last 5 years, why: It can come again.}',
    '  statin: {text: You take a **new** statin, textOther: They take a **new** statin, why: It can harm muscle.}',
    'questions:',
    '  medicines: {text: Is it my pills?, textOther: Is it their pills?}',
    '  stretch: {text: Is the stretch right?}',
    '',
  ].join('\n'),
} as const satisfies PackFiles

/** Writes files into a fresh folder; the caller takes it away. */
export async function writeFolder(files: PackFiles): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'charley-pack-'))
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), content)
  }
  return folder
}
