import type { ReviewStatus, WithReviewStatus } from '#shared/review/approval.ts'
import type { Comparison } from '#shared/content/comparison.ts'
import type { Source, Topic, TopicId } from '#shared/content/content.ts'
import type { Drawing } from '#shared/content/drawing.ts'
import type { Glossary } from '#shared/content/glossary.ts'
import type { Checklist, Sign, Tier } from '#shared/checklist/triage.ts'
import { kindOf } from '../../shared/support/subject.ts'

const reviewStatus: ReviewStatus = { approval: { kind: 'none' }, isOverdue: false }

/** Small stand-ins with every block kind. Not content: the words only have to be told apart. */
export const drawing: Drawing = {
  id: 'calf',
  width: 100,
  height: 80,
  marks: [
    { kind: 'shape', d: 'M0 0L100 80', fill: 'muscle', stroke: 'ink', strokeWidth: 3 },
    { kind: 'label', key: 'nerve', x: 10, y: 20, size: 12, anchor: 'start', paint: 'ink' },
    { kind: 'label', key: 'ca', text: 'Ca', x: 40, y: 20, size: 12, anchor: 'middle', paint: 'ca' },
  ],
}

const words = (text: string) => [{ text }]
const paragraph = (text: string) => ({ kind: 'paragraph', text: words(text) }) as const

export const magnesium: WithReviewStatus<Topic> = {
  id: 'leg-cramps/magnesium',
  language: 'en',
  kind: 'nutrient',
  title: 'Magnesium',
  tagline: 'Helps a tight muscle let go',
  emblem: { kind: 'letters', letters: 'Mg' },
  hue: 'mg',
  words: ['mag'],
  codes: [],
  message: {
    kind: 'claim',
    certainty: 'some',
    sources: ['cochrane-mg'],
    blocks: [{ kind: 'paragraph', text: [{ text: 'Main message.', strong: true }, { text: ' And more.' }] }],
  },
  sections: [
    {
      ...kindOf('role'),
      title: 'What magnesium does',
      depth: 1,
      blocks: [
        paragraph('It helps muscles relax.'),
        { kind: 'figure', drawing: 'calf', caption: 'Inside the muscle', alt: 'A calf muscle', labels: { nerve: 'nerve' } },
      ],
    },
    {
      ...kindOf('foods'),
      title: 'In your food',
      depth: 1,
      blocks: [
        {
          kind: 'food-chart',
          nutrient: 'magnesium',
          unit: 'mg',
          wholeDay: 420,
          sources: ['fda-dv'],
          rows: [
            { id: 'seeds', name: 'Pumpkin seeds', serving: '1 ounce', amount: 156, percentOfDay: 37, source: 'usda-sr' },
            { id: 'nuts', name: 'Almonds', serving: '1 ounce', amount: 80, percentOfDay: 19, source: 'usda-sr' },
          ],
        },
      ],
    },
    {
      ...kindOf('safety'),
      title: 'Pills',
      depth: 2,
      blocks: [
        { kind: 'callout', tone: 'ask-first', title: 'Ask before you take pills', sources: [], blocks: [paragraph('Ask.')] },
        { kind: 'claim', certainty: 'weak', sources: ['cochrane-mg'], blocks: [paragraph('Pills did not help.')] },
      ],
    },
    {
      ...kindOf('questions'),
      title: 'Questions',
      depth: 3,
      blocks: [
        {
          kind: 'question',
          question: 'Do bananas stop cramps?',
          certainty: 'not-shown',
          sources: ['usda-sr'],
          answer: [{ kind: 'list', ordered: false, items: [words('No.'), words('A good food.')] }],
        },
      ],
    },
  ],
  sources: ['cochrane-mg', 'usda-sr', 'fda-dv'],
  written: '2026-11-01',
  reviewDue: '2027-11-01',
  talkingPoints: [],
  revision: 'a'.repeat(64),
  reviewStatus,
}

const named = (id: TopicId, title: string, letters: string, hue: Topic['hue']): WithReviewStatus<Topic> => ({
  ...magnesium,
  id,
  title,
  hue,
  emblem: { kind: 'letters', letters },
})

export const topics: readonly WithReviewStatus<Topic>[] = [
  {
    ...named('leg-cramps/leg-cramps', 'Leg cramps', 'L', 'leg'),
    kind: 'general',
    emblem: { kind: 'drawing', drawing: 'calf' },
    words: ['night cramps'],
    sections: [
      { ...kindOf('what'), title: 'What a cramp is', depth: 1, blocks: [paragraph('A sudden pain.')] },
      {
        ...kindOf('relief'),
        title: 'Help for a cramp',
        depth: 1,
        blocks: [{ kind: 'list', ordered: true, items: [words('Stretch the calf.'), words('Walk a little.')] }],
      },
      {
        ...kindOf('safety'),
        title: 'Stay safe',
        depth: 1,
        blocks: [
          {
            kind: 'callout',
            tone: 'danger',
            title: 'Do not take quinine',
            sources: [],
            blocks: [paragraph('It can harm.')],
            must: true,
          },
          { kind: 'callout', tone: 'ask-first', title: 'Ask before any pill', sources: [], blocks: [paragraph('Ask.')] },
        ],
      },
    ],
  },
  magnesium,
  named('leg-cramps/potassium', 'Potassium', 'K', 'k'),
  named('leg-cramps/calcium', 'Calcium', 'Ca', 'ca'),
]

export const comparison: WithReviewStatus<Comparison> = {
  revision: 'b'.repeat(64),
  reviewStatus,
  language: 'en',
  title: 'Compare the minerals',
  intro: 'Three minerals, side by side.',
  topics: ['leg-cramps/magnesium', 'leg-cramps/potassium', 'leg-cramps/calcium'],
  rows: [
    {
      id: 'role',
      title: 'What it does',
      section: 'role',
      cells: [{ text: 'Lets go' }, { text: 'Carries the signal' }, { text: 'Tightens', certainty: 'strong' }],
    },
    { id: 'foods', title: 'Foods', section: 'foods', cells: [{ text: 'Seeds' }, { text: 'Potatoes' }, { text: 'Milk' }] },
  ],
}

export const glossary: WithReviewStatus<Glossary> = {
  language: 'en',
  terms: [
    {
      id: 'water-pill',
      word: 'water pill',
      also: ['water pills', 'diuretic'],
      meaning: words('It makes you pee more.'),
      sources: ['usda-sr'],
    },
    { id: 'clot', word: 'clot', also: [], meaning: words('Blood that has turned thick.'), sources: [] },
  ],
  revision: 'c'.repeat(64),
  reviewStatus,
}

export const sources: readonly Source[] = [
  { id: 'cochrane-mg', title: 'Magnesium for cramps', publisher: 'Cochrane Library', year: '2020' },
  { id: 'usda-sr', title: 'Nutrient database', publisher: 'US Department of Agriculture' },
  { id: 'fda-dv', title: 'Daily Value', publisher: 'US FDA' },
]

const advice = (word: string) => ({ title: `${word} title`, steps: [`${word} step`], say: `${word} say`, not: [] })
const tier = (word: string) => ({ word, ...advice(word), other: advice(`${word} other`) })
const sign = (id: string, tier: Tier, group: string, text: string, why: string): Sign => ({
  id,
  tier,
  group,
  text: words(text),
  textOther: words(text),
  why,
  certainty: 'some',
  sources: [],
  reviewDue: '2027-11-01',
  raises: [],
  urges: [],
})
export const checklist: WithReviewStatus<Checklist> = {
  reviewStatus,
  language: 'en',
  title: 'When to see a doctor',
  intro: 'Tick what you have.',
  introOther: 'Tick what they have.',
  worried: 'Worried? Tell the front desk.',
  groups: [
    { id: 'now', tier: 'emergency', title: 'Right now', hint: 'About right now', drawing: 'sign-leg' },
    { id: 'today', tier: 'today', title: 'Today', hint: 'About today', drawing: 'sign-leg' },
    { id: 'soon', tier: 'appointment', title: 'Soon', hint: 'About soon', drawing: 'sign-leg' },
    { id: 'self', tier: 'self-care', title: 'At home', hint: 'About at home', drawing: 'sign-leg' },
  ],
  signs: [
    sign('breath', 'emergency', 'now', 'Trouble breathing', 'A clot.'),
    sign('swollen', 'today', 'today', 'One swollen leg', 'A clot.'),
    sign('often', 'appointment', 'soon', 'Cramps most nights', 'A cause.'),
    sign('rare', 'self-care', 'self', 'A cramp now and then', 'Common.'),
  ],
  contexts: [],
  questions: [],
  tiers: { emergency: tier('Emergency'), today: tier('Today'), appointment: tier('Appointment'), 'self-care': tier('Self-care') },
  written: '2026-11-01',
  reviewDue: '2027-11-01',
  sources: [],
  revision: 'b'.repeat(64),
}
