import { expect, it } from 'vitest'
import type { Block } from '#shared/content/content.ts'
import { speakBlock, type Speaker } from '#shared/speech/speech.ts'
import { SPEECH_WORDS } from '#shared/languages/registry/speech.ts'

const words = SPEECH_WORDS.en
const speaker: Speaker = { language: 'en', words, nameOf: (id) => id.toUpperCase(), inDigits: String }
const paragraph = { kind: 'paragraph', text: [{ text: 'Take ' }, { text: '350 mg', strong: true }] } as const
const list = { kind: 'list', ordered: false, items: [[{ text: 'Seeds' }], [{ text: 'Nuts' }]] } as const

it.each<readonly [string, Block, readonly string[]]>([
  ['a paragraph', paragraph, ['Take 350 milligrams']],
  ['a list of few points, which nobody has to count', list, ['Seeds', 'Nuts']],
  [
    'a list of four',
    { ...list, items: ['Seeds', 'Nuts', 'Beans', 'Fish'].map((text) => [{ text }]) },
    ['4 points.', 'Seeds', 'Nuts', 'Beans', 'Fish'],
  ],
  ['steps', { ...list, ordered: true }, ['2 steps.', 'Step 1.', 'Seeds', 'Step 2.', 'Nuts']],
  [
    'a claim',
    { kind: 'claim', certainty: 'not-shown', sources: ['a', 'b'], blocks: [paragraph] },
    ['Take 350 milligrams', 'Not shown by studies.', 'This comes from: A; B.'],
  ],
  [
    'a callout',
    { kind: 'callout', tone: 'danger', title: 'Never', sources: ['a'], blocks: [paragraph] },
    ['Careful.', 'Never', 'Take 350 milligrams', 'This comes from: A.'],
  ],
  [
    'a question',
    { kind: 'question', question: 'Does it help?', certainty: 'weak', sources: ['a'], answer: [paragraph] },
    ['Does it help?', 'Take 350 milligrams', 'Weak evidence.', 'This comes from: A.'],
  ],
  [
    'a picture',
    { kind: 'figure', drawing: 'calf', caption: 'A calf.', alt: 'A drawn calf.', labels: { nerve: 'nerve' } },
    ['A picture. A drawn calf.', 'A calf.'],
  ],
  [
    'a picture of a minute',
    { kind: 'figure', drawing: 'calf', caption: 'A calf.', alt: 'A drawn calf.', labels: {}, isBrief: true },
    ['A calf.'],
  ],
  [
    'a chart of a minute, the share of a day alone',
    {
      ...{ kind: 'food-chart', nutrient: 'magnesium', unit: 'mg', wholeDay: 420, sources: ['a'], isBrief: true },
      rows: [{ id: 'x', name: 'Seeds', serving: '½ cup', amount: 156, percentOfDay: 37, source: 'b' }],
    },
    [words.chartInBrief(false), 'Seeds, half a cup: about a third.', 'This comes from: A; B.'],
  ],
  [
    'a chart',
    {
      kind: 'food-chart',
      nutrient: 'magnesium',
      unit: 'mg',
      wholeDay: 420,
      sources: ['a'],
      rows: [{ id: 'x', name: 'Seeds', serving: '½ cup', amount: 156, percentOfDay: 37, source: 'b' }],
    },
    [
      'What foods give. One whole day is 420 milligrams.',
      'Seeds, half a cup: 156 milligrams. That is 37 percent of one day.',
      'This comes from: A; B.',
    ],
  ],
  [
    'a chart of someone’s own day',
    {
      kind: 'food-chart',
      nutrient: 'magnesium',
      unit: 'mg',
      wholeDay: 320,
      group: { reader: 'woman', age: '31-50' },
      sources: ['a'],
      rows: [],
      needs: { sources: ['c'], groups: [] },
    },
    ['What foods give. One whole day for a woman aged 31 to 50 is 320 milligrams.', 'This comes from: A; C.'],
  ],
])('says %s', (_what, block, lines) => {
  expect(speakBlock(block, speaker)).toEqual(lines.map((text) => ({ text, language: 'en' })))
})

it('says a block that stands in for its translation in its own language, and its own words in the reader’s', () => {
  const es = SPEECH_WORDS.es
  const block: Block = { kind: 'claim', certainty: 'strong', sources: ['a'], blocks: [paragraph], language: 'en' }
  expect(speakBlock(block, { ...speaker, language: 'es', words: es })).toEqual([
    { text: 'La parte que sigue aún no está traducida.', language: 'es' },
    { text: 'Take 350 milligrams', language: 'en' },
    { text: 'Evidencia sólida.', language: 'es' },
    { text: 'Esto viene de: A.', language: 'es' },
  ])
})
