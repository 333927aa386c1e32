import { beforeAll, describe, expect, it } from 'vitest'
import { LENGTHS, type HandoutLook, type HandoutRequest, type Length } from '#shared/handout.ts'
import { sheetKey } from '#shared/sheet-choices.ts'
import type { HandoutInput } from '../../../../src/main/handout/build/handout-input.ts'
import { openSheetBuilder } from '../../../../src/main/handout/build/sheet-builder.ts'
import { workOutChoice } from '../../../../src/main/handout/build/topic-content-for.ts'
import { countPages, createHandout } from '../../../../src/main/handout/create-handout.ts'
import { wordsFor } from '../../../../src/main/handout/words/words.ts'
import { materials } from './fixtures/materials.ts'
import { fonts, idsOf, inLength, inTwo, large, make, packetRequest, topicRequest } from './support/make.ts'
import { emptyPages, NAMED_LOOKS, planPagesOf } from './support/plans.ts'
import { readPdf } from './support/read-pdf.ts'
import { shippedInputs } from './support/shipped.ts'

let inputIn: (language: string) => HandoutInput
beforeAll(async () => {
  inputIn = await shippedInputs()
})

/** Of one language; two take twice as many. */
const PAGES_MOST = { short: { standard: 1, large: 2 }, standard: { standard: 2, large: 4 } } as const

describe.each(NAMED_LOOKS)('%s', (_, look) => {
  it.each(['short', 'standard'] as const)(
    'every %s topic keeps to its pages, and leaves none too empty',
    (length) => {
      const input = inputIn(look.language)
      const most = PAGES_MOST[length][look.size] * (look.secondLanguage === undefined ? 1 : 2)
      for (const { id } of input.topics) {
        const pages = planPagesOf({ kind: 'topic', topicId: id, ...look, length }, input)
        expect([id, Math.max(most, pages.count), pages.hasText.includes(false), emptyPages(pages)]).toEqual([id, most, false, []])
      }
    },
    120_000,
  )

  it('the signs, the comparison and packets of two short topics leave no page too empty', () => {
    const input = inputIn(look.language)
    const topicIds = idsOf(input.topics.slice(1, 3))
    const requests: readonly HandoutRequest[] = [
      { kind: 'doctor', packId: 'leg-cramps', ...look },
      { kind: 'comparison', packId: 'leg-cramps', ...look },
      { kind: 'packet', topicIds, note: '', newSheetEach: false, ...look },
    ]
    for (const request of requests) {
      const pages = planPagesOf(request, input)
      // Text that comes along to the last page of a packet may leave the page before it a little too high.
      const found = emptyPages(pages, request.kind === 'packet' ? 0.565 : 0.6)
      expect([request.kind, pages.hasText.includes(false), found]).toEqual([request.kind, false, []])
    }
  }, 60_000)
})

it('would say which page is too empty', () => {
  const pages = { count: 4, hasText: [], firsts: new Set([2]) }
  expect(emptyPages({ ...pages, ends: [0.59, 0.24, 0.6, 0.25] })).toEqual(['page 1 ends at 59 %', 'page 2 ends at 24 %'])
  expect(emptyPages({ ...pages, ends: [0.6, 0.25, 0.1], firsts: new Set([2]) })).toEqual([])
})

describe('packets in large print', () => {
  const packetOf = (count: number, look: Pick<HandoutLook, 'paper' | 'secondLanguage'>): HandoutRequest => ({
    ...{ kind: 'packet', note: '', newSheetEach: false, language: 'es', size: 'large' },
    ...{ ...look, topicIds: idsOf(inputIn('es').topics.slice(0, count)) },
  })
  it.each(['letter', 'a4'] as const)(
    'stay thin on %s',
    (paper) => {
      const input = inputIn('es')
      expect(planPagesOf(packetOf(2, { paper }), input).count).toBeLessThanOrEqual(6)
      expect(planPagesOf(packetOf(10, { paper, secondLanguage: 'en' }), input).count).toBeLessThanOrEqual(45)
    },
    60_000,
  )
})

describe('countPages', () => {
  it.each([
    ['a topic', topicRequest()],
    ['a topic in large print', large(topicRequest('a4'))],
    ['a topic in two languages', inTwo(topicRequest())],
    ['a packet', packetRequest()],
  ] as const)('tells of %s how many pages it has in each length', async (_, request) => {
    const counts = countPages(request, { ...materials, fonts })
    const made = await Promise.all(
      LENGTHS.map(async (length) => [length, (await make(inLength(request, length))).pages] as const),
    )
    expect(counts).toEqual(Object.fromEntries(made))
  })

  it('does so of the shipped content', async () => {
    const input = inputIn('en')
    const counts = countPages(topicRequest(), input)
    const made = async (length: Length) => (await createHandout(inLength(topicRequest(), length), input)).pages
    expect(counts).toEqual({ short: await made('short'), standard: await made('standard'), everything: await made('everything') })
    expect([counts.short, counts.standard, counts.everything > 2]).toEqual([1, 2, true])
  })
})

describe('what sheets say', () => {
  it.each(LENGTHS)(
    '%s: the disclaimer and the sources last, and nothing of the kiosk’s screen',
    async (length) => {
      for (const language of ['en', 'es']) {
        const input = inputIn(language)
        const requests: readonly HandoutRequest[] = [
          ...input.topics.slice(0, 4).map(({ id }) => ({ ...topicRequest(), topicId: id, language, length }) as HandoutRequest),
          { ...packetRequest(), language, length },
          { ...topicRequest(), kind: 'doctor', packId: 'leg-cramps', language },
          { ...topicRequest(), kind: 'comparison', packId: 'leg-cramps', language },
        ]
        for (const request of requests) {
          const { text } = await readPdf((await createHandout(request, input)).bytes)
          expect(text.join(' ')).not.toMatch(/kiosk screen|on the kiosk|pantalla del quiosco|en el quiosco/iu)
          const last = text.at(-1) ?? ''
          const { about } = wordsFor(language)
          const bare = (words: string) => words.replaceAll(/\s/gu, '')
          const isBrief = request.kind === 'topic' && length === 'short'
          const [before = '', foot] = bare(last).split(bare(isBrief ? about.briefDisclaimer : about.disclaimer))
          expect([request.kind, before]).toEqual([
            request.kind,
            expect.stringMatching(/Wherethiscomesfrom|Sources:|Dedóndevieneesto|Fuentes:/u),
          ])
          // Behind the disclaimer stands the foot alone.
          expect(foot).toMatch(/^[^.]{1,60}(Page|Página)\d+(of|de)\d+$/u)
        }
      }
    },
    60_000,
  )
})

describe('what came with the pack', () => {
  const request = topicRequest()
  const topicId = 'leg-cramps/magnesium'
  const worked = () => workOutChoice(topicId, openSheetBuilder({ ...request, length: 'standard' }, inputIn('en')))
  // Another clinic each time: what was worked out for one is remembered.
  const textWith = async (sections: HandoutChoice['sections'], clinic: Partial<HandoutInput['clinic']>) => {
    const input = inputIn('en')
    const choices = { [sheetKey(topicId, request)]: { sections, isCompact: true } }
    const made = await createHandout(request, { ...input, clinic: { ...input.clinic, ...clinic }, choices })
    return { pages: made.pages, all: (await readPdf(made.bytes)).text.join(' ') }
  }
  type HandoutChoice = ReturnType<typeof workOutChoice>
  const titleOf = (id: string) =>
    inputIn('en')
      .topics.find((topic) => topic.id === topicId)
      ?.sections.find((one) => one.id === id)?.title ?? id

  it('is taken where it has room', async () => {
    const few = worked().sections.filter(([id]) => id !== 'foods' && id !== 'risk')
    expect(few.length).toBeLessThan(worked().sections.length)
    const { all } = await textWith(few, { name: 'One clinic' })
    expect([all.includes(titleOf('foods')), all.includes(titleOf('ask'))]).toEqual([false, true])
  })

  it('is worked out anew where a clinic’s lines leave no room for it', async () => {
    const everything = inputIn('en')
      .topics.find(({ id }) => id === topicId)
      ?.sections.filter(({ role }) => role !== 'short')
    const all = (everything ?? []).map(({ id }) => [id, 0] as const)
    const phones = Array.from({ length: 12 }, (_, index) => ({
      label: `A line of the clinic, number ${index}`,
      number: '555 0100',
    }))
    const { pages, all: said } = await textWith(all, { name: 'Other clinic', phones })
    expect(pages).toBeLessThanOrEqual(2)
    for (const words of ['A line of the clinic, number 11', titleOf('safety'), titleOf('ask'), titleOf('foods')])
      expect(said).toContain(words)
  })

  it.each<[string, HandoutChoice['sections']]>([
    ['a section that the topic has not', [['no-such-section', 0]]],
    ['a form that the section has not', [['ask', 99]]],
    ['a form that no section has', [['ask', -1]]],
  ])('is ignored where it names %s', async (name, sections) => {
    const { pages, all } = await textWith(sections, { name: `Clinic of ${name}` })
    expect(pages).toBe(2)
    for (const id of ['safety', 'ask', 'foods']) expect(all).toContain(titleOf(id))
  })
})
