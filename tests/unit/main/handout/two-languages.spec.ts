import { describe, expect, it } from 'vitest'
import { inSpanish, materials } from './fixtures/materials.ts'
import { magnesium } from './fixtures/topic.ts'
import { doctorRequest, inTwo, large, make, packetRequest, topicRequest } from './support/make.ts'
import { elementsOf, readPdf } from './support/read-pdf.ts'

it('refuses a second language that was not read', async () => {
  const none = { second: undefined } as unknown as Parameters<typeof make>[1]
  await expect(make(inTwo(topicRequest()), none)).rejects.toMatchObject({ code: 'unknown-language' })
})

it('shows a section that the second language lacks in the first one', async () => {
  const other = inSpanish({ ...magnesium, sections: magnesium.sections.slice(1) })
  const second = { checklist: inSpanish(materials.checklist), topics: [other] }
  const { text } = await readPdf((await make(inTwo(large(topicRequest())), { second })).bytes)
  expect(text.join(' ').split('Inside the muscle')).toHaveLength(3)
})

it('stands each paragraph beside its twin, the first language first', async () => {
  const { text } = await readPdf((await make(inTwo(topicRequest()))).bytes)
  const all = text.join(' ')
  const places = ['English', 'Español', 'Truly low magnesium', 'Trulyo'].map((words) => all.indexOf(words))
  expect(places.every((place) => place >= 0)).toBe(true)
  expect(places).toEqual(places.toSorted((a, b) => a - b))
})

it('says the clinic, a picture and the amounts once', async () => {
  const { text } = await readPdf((await make(inTwo(topicRequest()))).bytes)
  const all = text.join(' ')
  expect(all.split('Riverside Family Clinic')).toHaveLength(2)
  expect(all.split('156\u00a0mg').length + all.split('156 mg').length).toBe(3)
  const packet = await readPdf((await make(inTwo(packetRequest()))).bytes)
  const pictures = packet.trees.flatMap(elementsOf).filter(({ role, alt }) => role === 'Figure' && alt?.startsWith('A nerve'))
  // One of each topic.
  expect(pictures).toHaveLength(2)
})

describe.each([
  ['topic', topicRequest()],
  ['doctor', doctorRequest()],
  ['packet', packetRequest()],
  ['large topic', large(topicRequest())],
] as const)('%s', (_, request) => {
  it('names the language of every stretch of the second one', async () => {
    const { raw } = await readPdf((await make(inTwo(request))).bytes)
    expect((raw.match(/\/Lang \(es\)/gu) ?? []).length).toBeGreaterThan(12)
  })
})
