import { expect, it } from 'vitest'
import type { Claim, Topic } from '#shared/content/content.ts'
import { topicLengths } from '#shared/speech/length.ts'
import { kindOf } from '../support/subject.ts'

const claim = (words: number): Claim => ({
  kind: 'claim',
  certainty: 'strong',
  sources: ['a-source'],
  blocks: [{ kind: 'paragraph', text: [{ text: Array.from({ length: words }, () => 'word').join(' – ') }] }],
})
const topic = (early: number, late: number): Topic => ({
  ...{ id: 'pack/topic', language: 'en', kind: 'nutrient', title: 'Title', tagline: 'A line', hue: 'mg', words: [], codes: [] },
  emblem: { kind: 'letters', letters: 'T' },
  message: claim(10),
  sections: [
    { ...kindOf('role'), title: 'One', depth: 1, blocks: [claim(early)] },
    { ...kindOf('how'), title: 'Two', depth: 2, blocks: [claim(late)] },
  ],
  ...{ sources: [], written: '', reviewDue: '', talkingPoints: [], revision: '' },
})
const wordsOf = (one: Topic) => topicLengths(one).map(({ words }) => words)

it('counts the words that are said at each depth, signs and sources not', () => {
  const [minute = 0, five = 0, all = 0] = wordsOf(topic(0, 0))
  expect(wordsOf(topic(40, 7))).toEqual([minute + 40, five + 47, all + 47])
})

it.each([
  [100, 0],
  [250, 1],
])('says by how much %i more words are over', (more, over) => {
  const [minute] = topicLengths(topic(more, 0))
  expect(minute?.seconds).toBe(Math.round(((minute?.words ?? 0) * 60) / 150))
  expect(Math.sign(minute?.over ?? -1)).toBe(over)
  expect(minute?.over).toBe(Math.max(0, (minute?.seconds ?? 0) - 75))
})

it('limits one and five minutes, and not everything', () => {
  expect(topicLengths(topic(2_000, 0)).map(({ limit, over }) => [limit, over > 0])).toEqual([
    [75, true],
    [300, true],
    [undefined, false],
  ])
})
