import { expect, it } from 'vitest'
import type { HandoutRequest } from '#shared/handout.ts'
import { createHandout } from '../../../../src/main/handout/create-handout.ts'
import { inLength, inTwo, large, packetRequest, topicRequest } from './support/make.ts'
import { readPdf } from './support/read-pdf.ts'
import { shippedInputs } from './support/shipped.ts'

const inputOf = await shippedInputs()
const woman = { reader: 'woman', age: '31-50' } as const

async function wordsOf(request: HandoutRequest): Promise<string> {
  const { text } = await readPdf((await createHandout(request, inputOf(request.language))).bytes)
  return text.join(' ').replaceAll(/\s+/gu, ' ')
}

it.each([
  ['a topic', topicRequest()],
  ['a topic in large print', large(topicRequest())],
  ['a packet', inLength(packetRequest('a4'), 'standard')],
  ['everything', inLength(topicRequest(), 'everything')],
])('%s: foods are charted against the day of whom it is for', async (_what, request) => {
  const [label, own] = [await wordsOf(request), await wordsOf({ ...request, group: woman })]
  expect(label).toContain('A whole bar is one day: 420 mg, the Daily Value on food labels.')
  expect(own).toContain('A whole bar is one day for a woman aged 31 to 50: 320 mg.')
  // 156 mg in an ounce of pumpkin seeds.
  expect([label.includes('37%'), own.includes('49%')]).toEqual([true, true])
})

it.each([
  ['a short topic', inLength(topicRequest(), 'short')],
  ['a packet of short topics', packetRequest()],
])('%s: says the share of their day, and no amount', async (_what, request) => {
  const [label, own] = [await wordsOf(request), await wordsOf({ ...request, group: woman })]
  // Pumpkin seeds, the first of the foods.
  const sharesIn = (words: string) => words.match(/about (?:a third|half)/gu) ?? []
  expect([sharesIn(label)[0], sharesIn(own)[0]]).toEqual(['about a third', 'about half'])
  expect(`${label} ${own}`).not.toMatch(/156\s?mg|\d%|A whole bar/u)
})

it('says in both languages whose day it is', async () => {
  const own = await wordsOf({ ...inTwo(topicRequest()), group: { reader: 'pregnant', age: '19-30' } })
  expect(own).toContain('for a pregnant woman aged 19 to 30: 350 mg.')
  expect(own).toContain('para una mujer embarazada de 19 a 30 años: 350 mg.')
})
