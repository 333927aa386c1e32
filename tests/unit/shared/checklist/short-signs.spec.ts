import { expect, it } from 'vitest'
import type { Sign } from '#shared/checklist/triage.ts'
import { shortSigns } from '#shared/checklist/short-signs.ts'

const sign = (id: string, group: string, ...sources: string[]): Sign => ({
  id,
  group,
  tier: 'emergency',
  text: [],
  textOther: [],
  why: '',
  certainty: 'some',
  sources,
  reviewDue: '2027-11-22',
  raises: [],
  urges: [],
})
const signs = [
  sign('clot', 'breathing', 'nhs'),
  sign('chest', 'breathing', 'general-knowledge'),
  sign('rhythm', 'muscles', 'fda'),
  sign('dark-pee', 'muscles', 'cdc'),
  sign('dose', 'muscles', 'general-knowledge', 'aafp'),
]

it.each([
  ['the first group whole, the first of each other', [], ['clot', 'chest', 'rhythm']],
  ['and what leans on a source of the topic', ['cdc'], ['clot', 'chest', 'rhythm', 'dark-pee']],
  ['general knowledge ties nothing to a topic', ['general-knowledge'], ['clot', 'chest', 'rhythm']],
])('%s', (_, sources, ids) => {
  expect(shortSigns(signs, sources).map(({ id }) => id)).toEqual(ids)
})

it('and what must stand', () => {
  const marked = signs.map((one): Sign => (one.id === 'dose' ? { ...one, must: true } : one))
  expect(shortSigns(marked, []).map(({ id }) => id)).toEqual(['clot', 'chest', 'rhythm', 'dose'])
})

it('of no signs gives none', () => {
  expect(shortSigns([], ['cdc'])).toEqual([])
})
