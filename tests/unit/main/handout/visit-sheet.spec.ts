import { describe, expect, it } from 'vitest'
import type { HandoutRequest } from '#shared/handout.ts'
import { inSpanish } from './fixtures/materials.ts'
import { fullChecklist, slipRequest, visitRequest } from './fixtures/visit.ts'
import { magnesium, potassium } from './fixtures/topic.ts'
import { inTwo, large, make } from './support/make.ts'
import { findingsOf } from './pdfua/checker.ts'
import { elementsOf, readPdf } from './support/read-pdf.ts'

const materials = { checklist: fullChecklist }
const sheet = async (request: HandoutRequest, changes = {}) => {
  const made = await make(request, { ...materials, ...changes })
  const pdf = await readPdf(made.bytes)
  return { ...pdf, all: pdf.text.join(' '), made }
}

describe.each([
  ['visit', visitRequest],
  ['slip', slipRequest],
] as const)('%s', (_, request) => {
  it.each(['standard', 'large'] as const)('keeps to PDF/UA-1 on both papers, in %s size', async (size) => {
    for (const paper of ['letter', 'a4'] as const)
      expect(await findingsOf((await sheet(request({ size, paper }))).made.bytes)).toEqual([])
  })

  it('stands in two languages side by side', async () => {
    const second = { topics: [magnesium, potassium], checklist: { ...fullChecklist, language: 'es' } }
    const { made, all } = await sheet(request({ secondLanguage: 'es' }), { second })
    expect(await findingsOf(made.bytes)).toEqual([])
    for (const words of ['Signs that were ticked', 'Señales marcadas']) expect(all).toContain(words)
  })

  it('names nobody and tells no time: the day alone', async () => {
    const { raw, all } = await sheet(request())
    expect(all).toContain('November 22, 2026')
    expect(raw).toContain('(D:20261122000000Z)')
    expect(all).not.toMatch(/\d:\d\d/u)
  })

  it('says "they" of someone else, and "you" never', async () => {
    const { all } = await sheet(request({ forOther: true, contexts: ['kidney'] }))
    expect(all).toContain('They: ')
    expect(all).toContain('They have kidney disease')
    expect(all).not.toContain('You have kidney disease')
  })

  it('leaves out what the checklist does not know (any more)', async () => {
    const { all } = await sheet(request({ ticked: ['gone'], contexts: ['gone'] }))
    expect(all).not.toContain('gone')
    expect(all).not.toContain('Signs that were ticked')
  })

  it('always gives a way to a human', async () => {
    for (const ticked of [[], ['today-5'], fullChecklist.signs.map(({ id }) => id)]) {
      expect((await sheet(request({ ticked, contexts: [] }))).all).toContain('Worried? Tell the staff at any time.')
    }
  })

  it('says whom to ask where the clinic is not set up', async () => {
    const { all } = await sheet(request(), { clinic: { name: '', phone: '', hours: '', emergencyNumber: '' } })
    expect(all).toContain('Ask the front desk')
    expect(all).not.toMatch(/[{}]|undefined|null/u)
  })
})

describe('visit sheet', () => {
  it('says what was ticked under its tier, the questions in their order, and what was read', async () => {
    const { all, pages } = await sheet(visitRequest())
    for (const words of [
      'For my visit',
      'Today',
      'Be seen today',
      'One cramp that lasts more than 10 minutes',
      'Magnesium • Potassium',
    ])
      expect(all).toContain(words)
    expect(all.indexOf('Do I need any blood tests?')).toBeLessThan(all.indexOf('Could one of my medicines'))
    expect(pages).toBeLessThanOrEqual(2)
  })

  it('raises with a context, as the screen does', async () => {
    const { all } = await sheet(visitRequest({ contexts: ['kidney'] }))
    expect(all).toContain('Get help now')
    expect(all).toContain('You have kidney disease')
    expect(all.indexOf('One cramp that lasts')).toBeLessThan(all.indexOf('New weakness or new loss'))
  })

  it('clears nobody when nothing was ticked', async () => {
    const { all } = await sheet(visitRequest({ ticked: [], questions: [], read: [] }))
    expect(all).toContain('That does not mean that all is well.')
    expect(all).not.toMatch(/Self-care|Care at home/u)
  })

  it('gives every question lines to write on', async () => {
    const [asked, none] = [await sheet(visitRequest()), await sheet(visitRequest({ questions: [] }))]
    // Each page has one rule of its own, over its foot.
    const rulesIn = ({ contents, pages }: typeof asked) =>
      (contents.join('\n').match(/^0 0 m\n\d+(?:\.\d+)? 0 l$/gmu)?.length ?? 0) - pages
    expect(rulesIn(asked) - rulesIn(none)).toBe(4)
  })
})

describe('slip', () => {
  it('stands on one page, whatever was ticked', async () => {
    const emergency = fullChecklist.signs.filter(({ tier }) => tier === 'emergency').map(({ id }) => id)
    for (const paper of ['letter', 'a4'] as const) {
      for (const ticked of [[], emergency.slice(0, 1), emergency.slice(0, 5)]) {
        expect((await sheet(slipRequest({ paper, ticked }))).pages).toBe(1)
      }
    }
  })

  describe.each(['letter', 'a4'] as const)('with all signs and contexts, on %s', (paper) => {
    const spanish = inSpanish({ ...fullChecklist, language: 'es' })
    const ticked = fullChecklist.signs.map(({ id }) => id)
    const contexts = fullChecklist.contexts.map(({ id }) => id)
    const request = slipRequest({ paper, ticked, contexts })
    const all = [...fullChecklist.signs, ...fullChecklist.contexts]
    const bare = (text: string) => text.replace(/\s/gu, '')

    it.each([
      ['standard', 1, 12, request],
      ['large', 1, 3, large(request)],
      ['two languages', 1, 8, inTwo(request)],
      ['large, two languages', 2, 3, large(inTwo(request))],
    ] as const)('%s: keeps to its %i pages, and says how many there was no room for', async (_, most, least, look) => {
      const second = { topics: [], checklist: spanish }
      const { pages, all: words, contents } = await sheet(look, { second })
      expect(pages).toBeLessThanOrEqual(most)
      const sizes = contents.flatMap((page) => [...page.matchAll(/^\/F\d+ ([\d.]+) Tf$/gmu)].map((match) => Number(match[1])))
      expect(Math.min(...sizes)).toBeGreaterThanOrEqual(look.size === 'large' ? 18 : 12)
      const shownIn = (texts: typeof all) =>
        texts.filter(({ text }) => bare(words).includes(bare(text.map((run) => run.text).join('')))).length
      const shown = shownIn(all)
      expect(shown).toBeGreaterThanOrEqual(least)
      expect(shown).toBe(all.length - Number(/And (\d+) more: tell the front desk\./u.exec(words)?.[1] ?? 0))
      // What it is not is never what gives way.
      expect(words).toContain('For learning only: it does not say what you have')
      expect(words).toContain('Not yet reviewed by this clinic.')
      if (look.secondLanguage === undefined) return
      expect(shownIn([...spanish.signs, ...spanish.contexts])).toBe(shown)
      expect(Number(/Y (\d+) más: dígalo en la recepción\./u.exec(words)?.[1] ?? 0)).toBe(all.length - shown)
      expect(words).toContain('Solo para aprender: no dice qué tiene usted')
      expect(words).toContain('Esta clínica todavía no lo ha revisado.')
    })
  })

  it('says the emergency first, then what to do, the number, and the signs', async () => {
    const { all, trees } = await sheet(slipRequest())
    const parts = [
      'Emergency',
      'Get help now',
      'Emergency number',
      '911',
      'tell the front desk now',
      'New chest pain',
      'kidney disease',
    ]
    const places = parts.map((part) => all.indexOf(part))
    expect(places.every((place) => place >= 0)).toBe(true)
    const headings = trees.flatMap(elementsOf).filter(({ role }) => /^H\d$/u.test(role))
    expect(headings[0]?.role).toBe('H1')
  })
})
