import { expect, it } from 'vitest'
import type { PackManifest } from '#shared/subject/pack.ts'
import { findSheets } from '../../../tools/handout/find-sheets.ts'

const pack = (id: string, ...topics: string[]) =>
  ({ id, topics: { en: topics.map((topic) => ({ id: `${id}/${topic}` })) } }) as unknown as PackManifest
const packs = [pack('cramps', 'iron', 'salt'), pack('tired', 'iron', 'sleep')]

it.each([
  [['salt'], { packId: 'cramps', topicIds: ['cramps/salt'] }],
  [['tired/iron', 'sleep'], { packId: 'tired', topicIds: ['tired/iron', 'tired/sleep'] }],
  [['tired/doctor'], { packId: 'tired', sheet: 'doctor' }],
])('%j are found by bare names where one pack has them, and by whole names always', (names, found) => {
  expect(findSheets(names, packs, 'en')).toEqual(found)
})

it.each([
  [['iron'], '--topics: "iron" is in several packs; write one of: cramps/iron, tired/iron'],
  [['comparison'], '--topics: "comparison" is in several packs; write one of: cramps/comparison, tired/comparison'],
  [['zinc'], '--topics: no topic "zinc"; there is: cramps/iron, salt, tired/iron, sleep'],
  [['tired/salt'], '--topics: no topic "tired/salt"; there is: cramps/iron, salt, tired/iron, sleep'],
  [['salt', 'doctor'], '--topics: no topic "doctor"; there is: cramps/iron, salt, tired/iron, sleep'],
  [['salt', 'sleep'], '--topics: cramps/salt and tired/sleep are of two packs; one packet takes topics of one'],
])('%j: says in one line what there is', (names, line) => {
  expect(() => findSheets(names, packs, 'en')).toThrow(line)
})
