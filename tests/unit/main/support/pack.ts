import { createHash } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Topic, TopicId, TopicSummary } from '../../../../src/shared/content/content.ts'
import { subject } from '../../shared/support/subject.ts'

const summary: TopicSummary = {
  id: 'leg-cramps/magnesium',
  language: 'en',
  kind: 'nutrient',
  title: 'Magnesium',
  tagline: 'A small mineral',
  emblem: { kind: 'letters', letters: 'Mg' },
  hue: 'mg',
  words: [],
  codes: [],
}
const message: Topic['message'] = {
  kind: 'claim',
  certainty: 'some',
  sources: ['general-knowledge'],
  blocks: [{ kind: 'paragraph', text: [{ text: 'A message.' }] }],
}
const topic = (id: TopicId): Topic => ({
  ...summary,
  id,
  message,
  sections: [],
  sources: ['general-knowledge'],
  written: '2026-11-22',
  reviewDue: '2027-11-22',
  talkingPoints: [`Talk about ${id}`],
  revision: 'ab'.repeat(32),
})
const advice = { title: 't', steps: ['s'], say: 's', not: [] }
const tier = { word: 'w', ...advice, other: advice }
const said = { text: [{ text: 'So' }], textOther: [{ text: 'So' }], why: 'Why.' }
const sign = (id: string, tier: string, group: string) => ({
  ...{ id, tier, group, ...said, certainty: 'some', sources: ['general-knowledge'], reviewDue: '2027-11-22' },
  ...{ raises: [], urges: [] },
})

/** A whole small pack: two topics in English, and everything they stand on. */
export const packFiles: Readonly<Record<string, unknown>> = {
  'topics/magnesium.en.json': topic('leg-cramps/magnesium'),
  'topics/calcium.en.json': topic('leg-cramps/calcium'),
  'sources.json': [{ id: 'general-knowledge', title: 'General clinical knowledge', publisher: 'None' }],
  'drawings.home.json': {},
  'drawings.json': {},
  'comparison.en.json': { language: 'en', title: 'Compare', intro: '', topics: [], rows: [], revision: 'cd'.repeat(32) },
  'glossary.en.json': {
    language: 'en',
    revision: '12'.repeat(32),
    terms: [{ id: 'clot', word: 'clot', also: [], meaning: [{ text: 'Thick blood.' }], sources: ['ods-mg'] }],
  },
  'body-map.en.json': {
    ...{ language: 'en', title: 'Where does it hurt?', drawing: 'legs', sides: [], areas: [], reviewDue: '2029-01-01' },
    revision: '34'.repeat(32),
  },
  'checklist.en.json': {
    language: 'en',
    revision: 'ef'.repeat(32),
    title: 'When to see a doctor',
    intro: '',
    introOther: '',
    worried: 'Tell the staff.',
    contexts: [{ id: 'kidney', ...said, certainty: 'some', sources: ['general-knowledge'] }],
    groups: [
      { id: 'chest', tier: 'emergency', title: 'Chest', hint: 'About it', drawing: 'heart' },
      { id: 'leg', tier: 'today', title: 'Leg', hint: 'About it', drawing: 'leg' },
    ],
    signs: [
      sign('chest-pain', 'emergency', 'chest'),
      { ...sign('weak', 'today', 'leg'), raises: [{ context: 'kidney', to: 'emergency', certainty: 'some', sources: ['x'] }] },
    ],
    questions: [],
    tiers: { emergency: tier, today: tier, appointment: tier, 'self-care': tier },
    written: '2026-11-22',
    reviewDue: '2027-11-22',
    sources: ['general-knowledge'],
  },
}

/** Its manifest, as the compiler would write it. */
export function manifestOf(files: Readonly<Record<string, unknown>> = packFiles, edition = '2026-11-22', id = 'leg-cramps') {
  return {
    schema: 2,
    id,
    edition,
    languages: ['en'],
    subject,
    topics: { en: [summary, { ...summary, id: 'leg-cramps/calcium', title: 'Calcium' }] },
    reviewDue: {
      topics: { 'leg-cramps/magnesium': '2027-11-22', 'leg-cramps/calcium': '2028-11-22' },
      checklist: '2027-11-22',
      bodyMap: '2029-01-01',
    },
    files: Object.entries(files).map(([path, data]) => ({
      path,
      sha256: createHash('sha256').update(JSON.stringify(data)).digest('hex'),
      bytes: Buffer.byteLength(JSON.stringify(data)),
    })),
  }
}

/** Writes the pack to a folder. */
export function writePack(folder: string, files = packFiles, edition?: string, id?: string): void {
  for (const [path, data] of [...Object.entries(files), ['manifest.json', manifestOf(files, edition, id)] as const]) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), JSON.stringify(data))
  }
}
