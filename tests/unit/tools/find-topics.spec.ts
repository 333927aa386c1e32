import { expect, it } from 'vitest'
import type { PackManifest } from '#shared/content/pack.ts'
import { findTopics } from '../../../tools/handout/find-topics.ts'

const pack = (id: string, ...topics: string[]) =>
  ({ id, topics: { en: topics.map((topic) => ({ id: `${id}/${topic}` })) } }) as unknown as PackManifest
const packs = [pack('cramps', 'iron', 'salt'), pack('tired', 'iron', 'sleep')]

it.each([
  ['the bare name where one pack has it', ['salt', 'sleep'], ['cramps/salt', 'tired/sleep']],
  ['the whole name always', ['tired/iron', 'cramps/salt'], ['tired/iron', 'cramps/salt']],
])('takes %s', (_what, names, ids) => {
  expect(findTopics(names, packs, 'en')).toEqual(ids)
})

it.each([
  ['iron', '--topics: "iron" is in several packs; write one of: cramps/iron, tired/iron'],
  ['zinc', '--topics: no topic "zinc"; there is: cramps/iron, salt, tired/iron, sleep'],
  ['tired/salt', '--topics: no topic "tired/salt"; there is: cramps/iron, salt, tired/iron, sleep'],
])('says of %s what there is', (name, line) => {
  expect(() => findTopics([name], packs, 'en')).toThrow(line)
})
