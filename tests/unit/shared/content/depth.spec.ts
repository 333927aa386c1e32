import { expect, it } from 'vitest'
import { type Block, type Claim, DEPTHS, type Depth, type Section } from '#shared/content/content.ts'
import { atDepth, withMustFirst } from '#shared/content/depth.ts'
import { kindOf } from '../support/subject.ts'

const text = (words: string) => [{ kind: 'paragraph', text: [{ text: words }] }] as const
const claim = (words: string, must = false): Claim => ({
  ...{ kind: 'claim', certainty: 'some', sources: [], blocks: text(words) },
  ...(must ? { must } : {}),
})
const callout = (title: string, tone: 'danger' | 'do', must = false): Block => ({
  ...{ kind: 'callout', tone, title, sources: [], blocks: [] },
  ...(must ? { must } : {}),
})
const question = (words: string, must = false): Block => ({
  ...{ kind: 'question', question: words, certainty: 'some', sources: [], answer: text('Yes.') },
  ...(must ? { must } : {}),
})
const section = (id: string, depth: Depth, ...blocks: Block[]): Section => ({ ...kindOf(id), title: id, depth, blocks })

const topic = {
  message: claim('message'),
  sections: [
    section('role', 1, claim('what it does')),
    section('safety', 1, callout('ask', 'do', true), callout('never', 'danger', true)),
    section(
      'signs',
      2,
      claim('early'),
      callout('help now', 'danger', true),
      claim('too much', true),
      claim('also too much', true),
    ),
    section('questions', 3, question('why'), question('what now', true)),
  ],
}

/** Blocks of a section by their first words. */
const namesOf = ({ blocks }: Section) =>
  blocks.map((block) => {
    if (block.kind === 'callout') return block.title
    if (block.kind === 'question') return block.question
    const [first] = block.kind === 'claim' ? block.blocks : []
    return first?.kind === 'paragraph' ? first.text.map((run) => run.text).join('') : block.kind
  })
const listOf = (sections: readonly Section[]) => sections.map((one) => `${one.title}: ${namesOf(one).join(', ')}`)

it('puts what can harm below the message at one minute, dangers first, and says it nowhere else', () => {
  const { message, must, sections } = atDepth(topic, 1)
  expect(message).toBe(topic.message)
  expect(must.map(({ section: part, isTitled }) => `${isTitled ? part.title : '-'}: ${namesOf(part).join(', ')}`)).toEqual([
    '-: never',
    '-: help now',
    '-: ask',
    'signs: too much, also too much',
    '-: what now',
  ])
  expect(listOf(sections)).toEqual(['role: what it does'])
})

it.each<[Depth, string[]]>([
  [2, ['role: what it does', 'safety: ask, never', 'signs: early, help now, too much, also too much', 'questions: what now']],
  [
    3,
    ['role: what it does', 'safety: ask, never', 'signs: early, help now, too much, also too much', 'questions: why, what now'],
  ],
])('keeps the must blocks of deeper sections in their place at depth %i', (depth, expected) => {
  const { must, sections } = atDepth(topic, depth)
  expect(must).toEqual([])
  expect(listOf(sections)).toEqual(expected)
})

it('can put what can harm first in a longer form, too', () => {
  const { must, sections } = withMustFirst(topic, 3)
  expect(must).toEqual(atDepth(topic, 1).must)
  expect(listOf(sections)).toEqual(['role: what it does', 'signs: early', 'questions: why'])
})

it.each(DEPTHS)('shows each must block at depth %i once', (depth) => {
  const { must, sections } = atDepth(topic, depth)
  const shown = [...must.map((part) => part.section), ...sections].flatMap(({ blocks }) => blocks)
  const wanted = topic.sections.flatMap(({ blocks }) => blocks.filter((block) => 'must' in block))
  expect(wanted.map((block) => shown.filter((one) => one === block).length)).toEqual([1, 1, 1, 1, 1, 1])
  expect(new Set(shown).size).toBe(shown.length)
})

it('changes nothing where no block is marked', () => {
  const plain = {
    message: topic.message,
    sections: [topic.sections[0], section('tests', 3, claim('a test'))].flatMap((one) => one ?? []),
  }
  expect(atDepth(plain, 1)).toEqual({ message: plain.message, must: [], sections: [plain.sections[0]] })
  expect(atDepth(plain, 3)).toEqual({ message: plain.message, must: [], sections: plain.sections })
})
