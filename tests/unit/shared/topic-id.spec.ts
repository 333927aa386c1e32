import { expect, it } from 'vitest'
import { formatTopicId, isTopicId, parseTopicId } from '#shared/content/topic-id.ts'

it.each([
  '',
  'magnesium',
  '/magnesium',
  'leg-cramps/',
  'leg-cramps/magnesium/en',
  'leg-cramps/../manifest',
  'Leg-cramps/magnesium',
  'leg--cramps/magnesium',
  `leg-cramps/${'x'.repeat(65)}`,
])('%j names no topic', (text) => {
  expect(isTopicId(text)).toBe(false)
  expect(() => parseTopicId(text)).toThrow(TypeError)
})

it('is taken apart into what it was put together from', () => {
  const parts = { packId: 'leg-cramps', topic: 'vitamin-b12' }
  expect(formatTopicId(parts)).toBe('leg-cramps/vitamin-b12')
  expect(parseTopicId(formatTopicId(parts))).toEqual(parts)
})
