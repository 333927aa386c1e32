import { describe, expect, it } from 'vitest'
import { contextsThatMatter, mostUrgent, notsOf, resultOf, tierOf, visitQuestionsFor } from '#shared/checklist/triage.ts'
import type { TopicId } from '#shared/content/topic-id.ts'

const backing = { certainty: 'some', sources: [] } as const
const said = { text: [], textOther: [], why: '' }
const sign = (id: string, tier: 'today' | 'self-care', raises: readonly string[], urges: readonly string[] = []) => ({
  ...{ id, tier, group: tier, reviewDue: '2027-11-22', urges },
  ...{ ...said, ...backing, raises: raises.map((context) => ({ context, to: 'emergency' as const, ...backing })) },
})
const signs = [sign('weak', 'today', ['kidney']), sign('leg', 'today', [], ['clot']), sign('short', 'self-care', [])]
const contexts = ['clot', 'kidney', 'statin'].map((id) => ({ id, ...said, ...backing }))
const set = (names: string) => new Set(names.split(' ').filter(Boolean))

it.each([
  ['', '', undefined],
  ['', 'kidney clot', undefined],
  ['unknown', 'kidney', undefined],
  ['short', 'kidney clot statin', 'self-care'],
  ['short leg', 'clot', 'today'],
  ['weak short', '', 'today'],
  ['weak short', 'kidney', 'emergency'],
] as const)('ticked %j with %j comes to %s', (ticked, given, tier) => {
  expect(resultOf({ signs }, { ticked: set(ticked), contexts: set(given) })).toBe(tier)
})

it('says how urgent one sign is', () => {
  expect(signs.map((each) => tierOf(each, set('kidney')))).toEqual(['emergency', 'today', 'self-care'])
  expect(mostUrgent([])).toBeUndefined()
})

it.each([
  ['weak', 'kidney clot', ['kidney']],
  ['leg weak', 'kidney clot statin', ['clot', 'kidney']],
  ['short', 'kidney clot statin', []],
  ['leg', '', []],
])('names the contexts that matter to %j with %j', (ticked, given, ids) => {
  const matter = contextsThatMatter({ contexts, signs }, { ticked: set(ticked), contexts: set(given) })
  expect(matter.map(({ id }) => id)).toEqual(ids)
})

it.each([
  [{}, 'a b c d'],
  [{ read: new Set(['pack/topic'] as const) }, 'b a c d'],
  [{ read: new Set(['pack/topic'] as const), contexts: set('kidney') }, 'c b a d'],
  [{ read: new Set(['pack/topic'] as const), contexts: set('kidney'), ticked: set('leg') }, 'd c b a'],
  [{ ticked: set('other') }, 'a b c d'],
])('puts the questions of %j first and keeps the rest', (touched, order) => {
  const question = (id: string, topics: string, signs: string, around: string) => ({
    ...{ id, text: '', textOther: '' },
    ...{ topics: [...set(topics)].map((name): TopicId => `pack/${name}`), signs: [...set(signs)], contexts: [...set(around)] },
  })
  const questions = [
    question('a', '', '', ''),
    question('b', 'topic', '', ''),
    question('c', '', '', 'kidney'),
    question('d', '', 'leg', ''),
  ]
  expect(visitQuestionsFor({ questions }, touched).map(({ id }) => id)).toEqual(order.split(' '))
})

describe('what not to do about medicines', () => {
  const advice = { not: ['Do not wait.'], keep: 'Do not stop a medicine.' }
  const quinine = { stop: { text: 'Take no more quinine.', other: 'Let them take no more quinine.' } }

  it('is to keep them, where nothing touched says otherwise', () => {
    expect(notsOf(advice, [], false)).toEqual(['Do not wait.', 'Do not stop a medicine.'])
    expect(notsOf(advice, [{}], true)).toEqual(['Do not wait.', 'Do not stop a medicine.'])
    expect(notsOf({ not: ['Do not wait.'] }, [], false)).toEqual(['Do not wait.'])
  })

  it('is to take no more of the one that harms, said once, and never beside the word to keep all', () => {
    expect(notsOf(advice, [quinine, {}, quinine], false)).toEqual(['Do not wait.', 'Take no more quinine.'])
    expect(notsOf(advice, [quinine], true)).toEqual(['Do not wait.', 'Let them take no more quinine.'])
  })
})
