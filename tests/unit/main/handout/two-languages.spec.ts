import { describe, expect, it } from 'vitest'
import { PAPERS, type HandoutRequest } from '#shared/handout.ts'
import { inSpanish, materials } from './fixtures/materials.ts'
import { magnesium } from './fixtures/topic.ts'
import { comparisonRequest, doctorRequest, inLength, inTwo, large, make, packetRequest, topicRequest } from './support/make.ts'
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

it('stands each paragraph beside its translation, the first language first', async () => {
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
  const packet = await readPdf((await make(inTwo(inLength(packetRequest(), 'standard')))).bytes)
  const pictures = packet.trees.flatMap(elementsOf).filter(({ role, alt }) => role === 'Figure' && alt?.startsWith('A nerve'))
  // One of each topic.
  expect(pictures).toHaveLength(2)
})

describe.each(PAPERS)('one language after the other, on %s', (paper) => {
  const request = (one: HandoutRequest): HandoutRequest => ({ ...inTwo(one), paper })
  const short = inLength(topicRequest(), 'short')

  it.each([
    ['large topic', large(topicRequest())],
    ['large doctor', large(doctorRequest())],
    ['large comparison', large(comparisonRequest())],
    ['short topic', short],
    ['large short topic', large(short)],
  ])('%s: says all in the first, then all in the second, on pages of its own', async (_, one) => {
    const { text, raw } = await readPdf((await make(request(one))).bytes)
    const start = Number(/Español: Página (\d+) de/u.exec(text[0] ?? '')?.[1])
    expect(start).toBeGreaterThan(1)
    expect(text[0]).toContain(`Página ${start} de ${text.length}`)
    const [first, second] = [text.slice(0, start - 1), text.slice(start - 1)]
    const worried = (pages: readonly string[]) => pages.filter((page) => page.includes('Worried?')).length
    expect([worried(first) > 0, worried(second)]).toEqual([true, 0])
    expect(second.join(' ')).toContain('Worriedo?')
    expect(second[0]).toContain('22 de noviembre')
    expect(raw).toContain('/Lang (es)')
    // The foot of a page says its own language's words alone.
    first.forEach((page) => expect(page).toMatch(/Page \d+ of \d+$/u))
    second.forEach((page) => expect(page).not.toMatch(/Page \d/u))
  })

  it('a short topic has a page in each', async () => {
    expect((await make(request(short))).pages).toBe(2)
  })

  it.each([
    ['short', packetRequest(), ['Magnesium', 'Potassium', 'Magnesiumo', 'Potassiumo']],
    ['large, short', large(packetRequest()), ['Magnesium', 'Potassium', 'Magnesiumo', 'Potassiumo']],
    [
      'large, standard',
      inLength(large(packetRequest()), 'standard'),
      ['Magnesium', 'Potassium', 'When', 'Magnesiumo', 'Potassiumo', 'Wheno'],
    ],
  ])('numbers the contents of a packet by the pages of their own language: %s', async (_, packet, names) => {
    for (const newSheetEach of [false, true]) {
      const { text, bookmarks } = await readPdf((await make(request({ ...packet, newSheetEach } as HandoutRequest))).bytes)
      const start = Number(/Español: Página (\d+) de/u.exec(text[0] ?? '')?.[1])
      const found = bookmarks.filter(({ title }) => names.includes(title.split(' ')[0] ?? ''))
      expect(found.map(({ title }) => title.split(' ')[0])).toEqual(names)
      const half = names.length / 2
      found.forEach(({ title, page }, index) => {
        expect(page >= start).toBe(index >= half)
        expect(text[page - 1]).toContain(title)
        const contents = text.slice(index < half ? 0 : start - 1, index < half ? 2 : start + 1).join(' ')
        expect(contents).toMatch(new RegExp(`${title}\\b[^\\d]*${page}`, 'u'))
      })
      if (newSheetEach) for (const { page } of found) expect(page % 2).toBe(1)
    }
  })
})

describe.each([
  ['topic', topicRequest()],
  ['doctor', doctorRequest()],
  ['packet', packetRequest()],
  ['large topic', large(topicRequest())],
  ['short topic', inLength(topicRequest(), 'short')],
  ['everything', inLength(topicRequest(), 'everything')],
] as const)('%s', (_, request) => {
  it('names the language of every stretch of the second one', async () => {
    const { raw } = await readPdf((await make(inTwo(request))).bytes)
    expect((raw.match(/\/Lang \(es\)/gu) ?? []).length).toBeGreaterThan(12)
  })
})

it('says in both that a list is cut, where its last items have no room', async () => {
  const items = Array.from({ length: 9 }, (_, index) => [
    { text: `Group ${index}: ${'a long list of people who may run low '.repeat(5)}` },
  ])
  const sections = magnesium.sections.map((section) =>
    section.role === 'risk'
      ? {
          ...section,
          blocks: [{ kind: 'claim', certainty: 'some', sources: [], blocks: [{ kind: 'list', ordered: false, items }] } as const],
        }
      : section,
  )
  const topic = { ...magnesium, sections, revision: 'many-at-risk' }
  const second = { checklist: inSpanish(materials.checklist), topics: [inSpanish(topic)] }
  const { text } = await readPdf((await make(inTwo(topicRequest()), { topics: [topic], second })).bytes)
  const all = text.join(' ')
  expect([all.includes('Group 3'), all.includes('Group 8')]).toEqual([true, false])
  for (const words of ['These are not all. Ask', 'Estos no son todos.']) expect(all).toContain(words)
})
