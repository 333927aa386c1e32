import { describe, expect, it } from 'vitest'
import type { Comparison } from '#shared/content/comparison.ts'
import { partsOfAdvice, partsOfRows } from '#shared/speech/checklist.ts'
import { partOf, partOfBlock, partOfKeys } from '#shared/speech/parts.ts'
import { partsOfComparison } from '#shared/speech/topic.ts'
import { SPEECH_WORDS } from '#shared/languages/registry/page.ts'
import type { Speaker } from '#shared/speech/speech.ts'
import { spellDigits } from '#shared/speech/spell-out.ts'
import type { Sign } from '#shared/checklist/triage.ts'

const words = SPEECH_WORDS.en
const speaker: Speaker = { language: 'en', words, nameOf: (id) => id.toUpperCase(), inDigits: String }
const textsOf = (parts: ReturnType<typeof partOf>) =>
  parts.map(({ at, utterances }) => [at, ...utterances.map(({ text }) => text)])

it.each([
  ['911', '9 1 1'],
  ['555-0100', '5 5 5, 0 1 0 0'],
  ['(555) 010 0134', '(5 5 5, 0 1 0, 0 1 3 4'],
  ['Nurse line: 555-0134', 'Nurse line: 5 5 5, 0 1 3 4'],
  ['your local emergency number', 'your local emergency number'],
])('says %s digit by digit', (number, said) => {
  expect(spellDigits(number)).toBe(said)
})

it('is no part where there is nothing to say', () => {
  expect(partOf('title', ['', undefined, { text: ' ' }], speaker)).toEqual([])
  expect(partOfKeys([undefined, ''], speaker)).toEqual([])
})
it('says how sure a claim is in its place, and its sources only where the screen shows them', () => {
  const claim = {
    kind: 'claim',
    certainty: 'weak',
    sources: ['a'],
    blocks: [{ kind: 'paragraph', text: [{ text: 'Yes' }] }],
  } as const
  expect(textsOf(partOfBlock('role-0', claim, speaker))).toEqual([['role-0', 'Yes', words.certainty.weak]])
})
it('says each line in its own language', () => {
  expect(partOf('title', ['One day', { text: 'Hola', language: 'es' }], speaker)).toEqual([
    {
      at: 'title',
      utterances: [
        { text: 'One day', language: 'en' },
        { text: 'Hola', language: 'es' },
      ],
    },
  ])
})

const sign = (id: string, over: Partial<Sign> = {}): Sign => ({
  id,
  tier: 'today',
  group: 'legs',
  text: [{ text: `Your ${id}` }],
  textOther: [{ text: `Their ${id}` }],
  why: `Why ${id}`,
  certainty: 'some',
  sources: ['a'],
  reviewDue: '2027-01-01',
  raises: [],
  urges: [],
  ...over,
})

describe('signs to tick', () => {
  const page = { top: ['Page 1 of 2'], title: 'Any of these?', lines: [], keys: ['Next'], worried: 'Ask us.' }
  const row = (id: string, over: Partial<Sign> = {}) => ({
    row: sign(id, over),
    isForOther: false,
    isTicked: false,
    isExplained: false,
  })

  it('are said one by one with their numbers, through all groups', () => {
    const groups = [
      { group: undefined, rows: [row('calf'), { ...row('thigh'), isTicked: true, isForOther: true }] },
      { group: undefined, rows: [{ ...row('foot'), isExplained: true }] },
    ]
    expect(textsOf(partsOfRows(page, groups, speaker))).toEqual([
      ['title', 'Page 1 of 2', 'Any of these?'],
      ['row-calf', 'Number 1 of 3.', 'Your calf'],
      ['row-thigh', 'Number 2 of 3.', 'Their thigh', words.ticked],
      ['row-foot', 'Number 3 of 3.', 'Your foot', 'Why foot', words.certainty.some, 'This comes from: A.'],
      ['keys', words.keys, 'Next'],
      ['worried', 'Ask us.'],
    ])
  })
  it('warn of words that stand in for a translation', () => {
    const [, spoken] = partsOfRows(page, [{ group: undefined, rows: [row('calf', { language: 'es' })] }], speaker)
    expect(spoken?.utterances.slice(1)).toEqual([
      { text: words.untranslated, language: 'en' },
      { text: 'Your calf', language: 'es' },
    ])
  })
})

describe('what to do', () => {
  const advice = {
    word: 'Now',
    title: 'Get help.',
    steps: ['Tell', 'Call'],
    say: 'Say: “Help”',
    not: ['Do not wait.'],
    language: undefined,
  }
  it('has what to say in the card of the first step of an emergency, and what not to do in the last', () => {
    expect(textsOf(partsOfAdvice(advice, 'first-step', speaker))).toEqual([
      ['title', 'Now', 'Get help.'],
      ['step-0', 'Step 1.', 'Tell', 'Say: “Help”'],
      ['step-1', 'Step 2.', 'Call', 'Do not wait.'],
    ])
  })
  it('has both after the steps of any other result', () => {
    expect(textsOf(partsOfAdvice(advice, 'end', speaker)).slice(2)).toEqual([
      ['step-1', 'Step 2.', 'Call'],
      ['say', 'Say: “Help”'],
      ['not', 'Do not wait.'],
    ])
  })
})

it('says the comparison row by row, each cell under its topic, with how sure it is', () => {
  const comparison: Comparison = {
    language: 'en',
    title: 'Side by side',
    intro: 'Three minerals.',
    topics: ['a', 'gone', 'b'],
    revision: '',
    rows: [
      { id: 'role', title: 'What it does', cells: [{ text: 'This', certainty: 'strong' }, { text: '-' }, { text: 'That' }] },
    ],
  }
  const columns = [
    { title: 'A', place: 0 },
    { title: 'B', place: 2 },
  ]
  expect(textsOf(partsOfComparison(comparison, columns, speaker))).toEqual([
    ['title', 'Side by side', 'Three minerals.'],
    ['row-role', 'What it does'],
    ['cell-role-0', 'A:', 'This', words.certainty.strong],
    ['cell-role-2', 'B:', 'That'],
  ])
})
