import { describe, expect, it } from 'vitest'
import { NOTE_MAX } from '#shared/handout.ts'
import { openFonts } from '../../../../src/main/handout/typeset/fonts.ts'
import { createHandout } from '../../../../src/main/handout/create-handout.ts'
import { materials } from './fixtures/materials.ts'
import { magnesium } from './fixtures/topic.ts'
import { comparisonRequest, doctorRequest, inLength, inTwo, large, make, packetRequest, topicRequest } from './support/make.ts'
import { findingsOf } from './pdfua/checker.ts'
import { elementsOf, readPdf } from './support/read-pdf.ts'

describe('errors', () => {
  it.each([
    [{ ...topicRequest(), topicId: 'leg-cramps/iron' }, 'unknown-topic', /"leg-cramps\/iron"/],
    [{ ...packetRequest(), topicIds: ['leg-cramps/magnesium', 'leg-cramps/iron'] }, 'unknown-topic', /"leg-cramps\/iron"/],
    [{ ...packetRequest(), topicIds: [] }, 'empty-packet', /at least one topic/],
    [{ ...packetRequest(), topicIds: Array(200).fill('magnesium') }, 'too-many-topics', /200 topics; .* at most 20/],
    [{ ...topicRequest(), secondLanguage: 'xx' }, 'unknown-language', /"xx"/],
    [{ ...topicRequest(), language: 'xx' }, 'unknown-language', /"xx".*there is en/],
    [{ ...topicRequest(), language: 'constructor' }, 'unknown-language', /"constructor"/],
  ] as const)('refuses %j', async (request, code, message) => {
    await expect(make(request as Parameters<typeof make>[0])).rejects.toMatchObject({
      code,
      message: expect.stringMatching(message),
    })
  })

  it('refuses a date that is no day, rather than printing it', async () => {
    await expect(make(topicRequest(), { date: 'soon' })).rejects.toThrow('"soon" is not a day')
  })
})

const SHEETS = [
  ['topic, letter', topicRequest('letter')],
  ['topic, A4', topicRequest('a4')],
  ['doctor, letter', doctorRequest('letter')],
  ['doctor, A4', doctorRequest('a4')],
  ['packet, letter', packetRequest('letter', 'Hold the water pill.')],
  ['packet, A4', packetRequest('a4')],
  ['comparison, letter', comparisonRequest('letter')],
  ['large comparison, A4', large(comparisonRequest('a4'))],
  ['two languages, comparison, A4', inTwo(comparisonRequest('a4'))],
  ['two languages, topic, letter', inTwo(topicRequest('letter'))],
  ['two languages, doctor, A4', inTwo(doctorRequest('a4'))],
  ['two languages, packet, letter', inTwo(packetRequest('letter', 'Hold the water pill.'))],
  ['two languages, large topic, A4', inTwo(large(topicRequest('a4')))],
  ['large topic, letter', large(topicRequest('letter'))],
  ['large doctor, A4', large(doctorRequest('a4'))],
  ['large packet, letter', large(packetRequest('letter', 'Hold the water pill.'))],
  ['packet of standard topics, letter', inLength(packetRequest('letter'), 'standard')],
  ['packet of everything, two languages, A4', inTwo(inLength(packetRequest('a4'), 'everything'))],
  ['everything, A4', inLength(topicRequest('a4'), 'everything')],
  ['everything, two languages, letter', inTwo(inLength(topicRequest('letter'), 'everything'))],
  ['large everything, letter', large(inLength(topicRequest('letter'), 'everything'))],
  ['short topic, letter', inLength(topicRequest('letter'), 'short')],
  ['short topic, two languages, A4', inTwo(inLength(topicRequest('a4'), 'short'))],
  ['large short topic, A4', large(inLength(topicRequest('a4'), 'short'))],
  ['large short topic, two languages, letter', large(inTwo(inLength(topicRequest('letter'), 'short')))],
] as const

describe.each(SHEETS)('%s', (_, request) => {
  it('keeps to PDF/UA-1', async () => {
    expect(await findingsOf((await make(request)).bytes)).toEqual([])
  })

  it('has the same bytes for the same request, edition and date', async () => {
    const [first, second] = [
      await make(request),
      await createHandout(request, { ...materials, fonts: openFonts('resources/fonts') }),
    ]
    expect(Buffer.compare(first.bytes, second.bytes)).toBe(0)
  })

  it('says the clinic, the dates, who has not reviewed it, and the page of pages', async () => {
    const { text } = await readPdf((await make(request)).bytes)
    const all = text.join(' ')
    const isBrief = request.kind === 'topic' && request.length === 'short'
    for (const words of [
      'Riverside Family Clinic',
      '555 0100',
      'Monday to Friday, 8 to 5',
      '911',
      isBrief ? 'Edition of Nov 22, 2026' : 'Edition of November 22, 2026',
      isBrief ? 'review due Nov 22, 2027' : 'review due November 22, 2027',
      'Not yet reviewed by this clinic.',
      'does not replace your doctor',
      isBrief ? 'Sources:' : 'Where this comes from',
    ]) {
      expect(all).toContain(words)
    }
    text.forEach((page, index) => expect(page).toMatch(new RegExp(`(Page|Página) ${index + 1} (of|de) ${text.length}`, 'u')))
  })

  it(`sets no text smaller than ${request.size === 'large' ? 18 : 12} points`, async () => {
    const { contents } = await readPdf((await make(request)).bytes)
    const sizes = contents.flatMap((content) => [...content.matchAll(/^\/F\d+ ([\d.]+) Tf$/gmu)].map((match) => Number(match[1])))
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(request.size === 'large' ? 18 : 12)
  })
})

it.each(['letter', 'a4'] as const)('keeps a topic to two pages on %s', async (paper) => {
  expect((await make(topicRequest(paper))).pages).toBe(2)
})

describe.each([
  ['standard size', topicRequest()],
  ['large print', large(topicRequest())],
  ['two languages', inTwo(topicRequest())],
] as const)('a standard sheet in %s', (_, request) => {
  it('chooses sections by itself: who must ask first and what to ask always, in their own order', async () => {
    const all = (await readPdf((await make(request)).bytes)).text.join(' ')
    const shown = magnesium.sections.filter(({ title }) => all.includes(title)).map(({ id }) => id)
    expect(shown).toEqual(expect.arrayContaining(['role', 'foods', 'safety', 'ask']))
    for (const words of [
      'Kidney disease? Do not start by yourself',
      'Ask a pharmacist if you take',
      'Do I have a reason to be low',
    ])
      expect(all).toContain(words)
  })
})

it('compares in a table whose cells know their row and their column', async () => {
  const { trees } = await readPdf((await make(comparisonRequest())).bytes)
  const elements = trees.flatMap(elementsOf)
  const count = (role: string) => elements.filter((element) => element.role === role).length
  // A row of column heads, then three questions with two cells each.
  expect([count('Table'), count('TR'), count('TH'), count('TD')]).toEqual([1, 4, 2 + 3, 1 + 6])
})

it('refuses to compare what was not read', async () => {
  const none = { comparison: undefined } as unknown as Parameters<typeof make>[1]
  await expect(make(comparisonRequest(), none)).rejects.toMatchObject({ code: 'no-comparison' })
})

it('puts the message first, under the one title', async () => {
  const { trees, text } = await readPdf((await make(topicRequest())).bytes)
  const roles = trees.flatMap(elementsOf).map(({ role }) => role)
  expect(roles.filter((role) => role === 'H1')).toHaveLength(1)
  const all = text.join(' ')
  expect(all.indexOf('Truly low magnesium')).toBeGreaterThan(0)
  expect(all.indexOf('Truly low magnesium')).toBeLessThan(all.indexOf('Before you take pills'))
})

it('fills the emergency number and the desk into what to do', async () => {
  const { text } = await readPdf((await make(topicRequest())).bytes)
  expect(text.join(' ')).toContain('tell the front desk now. Anywhere else: call 911.')
})

it('says whom to ask where the clinic is not set up, never a placeholder', async () => {
  const clinic = { name: '', phone: '', hours: '', emergencyNumber: '' }
  const [short, packet] = [inLength(topicRequest(), 'short'), packetRequest()]
  for (const request of [topicRequest(), doctorRequest(), inLength(packet, 'standard'), packet, short]) {
    const all = (await readPdf((await make(request, { clinic })).bytes)).text.join(' ')
    expect(all).toContain('Ask the front desk')
    // What to do is said with all the signs; beside the few of a short topic only the number.
    expect(all).toContain(
      request === packet || request === short ? 'Your local emergency number' : 'call your local emergency number',
    )
    expect(all).not.toMatch(/[{}]|undefined|null/u)
  }
})

it('shows an ampersand in a title without breaking the metadata', async () => {
  const topic = { ...magnesium, title: 'Food & <drink>' }
  const { title, raw } = await readPdf((await make(topicRequest(), { topics: [topic] })).bytes)
  expect(title).toBe('Food & <drink>')
  expect(raw).toContain('Food &amp; &lt;drink&gt;')
})

it('replaces a letter of a note that no font has, and never names it', async () => {
  const made = await make(packetRequest('letter', 'Take 漢 and 漢 with ✓ water.'))
  expect([made.missing, made.missingInNote]).toEqual([[], 2])
  expect((await readPdf(made.bytes)).text[0]).toContain('Take ? and ? with ? water.')
})

it('replaces a letter of the clinic that no font has, and names it once, on every sheet', async () => {
  const clinic = { ...materials.clinic, name: '诊所 诊所 \u{1f600} Clinic', hours: '\u202e8 to 5' }
  for (const request of [topicRequest(), topicRequest(), doctorRequest(), packetRequest()]) {
    const made = await make(request, { clinic })
    expect([made.missing, made.missingInNote]).toEqual([['U+8BCA', 'U+6240', 'U+1F600'], 0])
    expect((await readPdf(made.bytes)).text.join(' ')).toContain('?? ?? ? Clinic')
  }
})

it('drops what has no ink from a note, and nothing else', async () => {
  const made = await make(packetRequest('letter', 'a\u200bb\u202ec\u0007d'))
  expect(made.missing).toEqual([])
  expect((await readPdf(made.bytes)).text[0]).toContain('abcd')
})

describe('long words of others', () => {
  const long = {
    ...materials.clinic,
    name: 'Llanfairpwllgwyngyllgogerychwyrndrobwll '.repeat(8).slice(0, 300),
    phone: '5'.repeat(120),
    phones: Array.from({ length: 6 }, (_, index) => ({
      label: `${'A very long name of a line '.repeat(3)}${index}`,
      number: '5'.repeat(40),
    })),
    hours: 'Mon '.repeat(60),
  }

  it.each([
    ['one word', 'x'.repeat(NOTE_MAX)],
    ['many lines', 'word\n'.repeat(NOTE_MAX / 5)],
    ['words', 'a note of ordinary words '.repeat(NOTE_MAX / 25)],
  ])('keep inside the page: %s', async (_name, note) => {
    for (const request of [
      packetRequest('letter', note),
      packetRequest('a4', note),
      topicRequest('letter'),
      doctorRequest('a4'),
    ]) {
      const { bytes } = await make(request, { clinic: long })
      expect(await findingsOf(bytes)).toEqual([])
      expect(await farthestRight(bytes)).toBeLessThanOrEqual(request.paper === 'a4' ? 559.29 : 576.01)
    }
  })
})

/** The right end of the text that ends farthest right, in points. */
async function farthestRight(bytes: Uint8Array): Promise<number> {
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs')
  const document = await getDocument({ data: bytes.slice(), verbosity: 0 }).promise
  const ends: number[] = []
  for (let page = 1; page <= document.numPages; page += 1) {
    const { items } = await (await document.getPage(page)).getTextContent()
    // Every item ends with a space or none: spaces have no ink.
    for (const item of items)
      if ('str' in item && item.str.trim() !== '')
        ends.push(Number(item.transform[4]) + item.width - (item.str.endsWith(' ') ? 3 : 0))
  }
  await document.destroy()
  return Math.max(...ends)
}

describe('packet', () => {
  it.each([
    ['short', ['Magnesium', 'Potassium']],
    ['standard', ['Magnesium', 'Potassium', 'When to see a doctor']],
    ['everything', ['Magnesium', 'Potassium', 'When to see a doctor']],
  ] as const)('numbers its contents and bookmarks by the true pages: %s', async (length, titles) => {
    const { bookmarks, text } = await readPdf((await make(inLength(packetRequest(), length))).bytes)
    expect(bookmarks.map(({ title }) => title)).toEqual(['For your visit', ...titles])
    for (const { title, page } of bookmarks.slice(1)) {
      expect(text[page - 1]).toContain(title)
      expect(text[0]).toMatch(new RegExp(`${title}[^\\d]*${page}`, 'u'))
    }
  })

  it('prints the note as written, and no frame for none', async () => {
    const withNote = await readPdf((await make(packetRequest('letter', '  First line.\nSecond line. '))).bytes)
    const without = await readPdf((await make(packetRequest('letter', '  \n '))).bytes)
    expect(withNote.text[0]).toContain('A note from your clinician First line. Second line.')
    expect(without.text[0]).not.toContain('A note from')
  })

  it.each([
    ['a short note', 'Hold the water pill.', true],
    ['a note that fills the page', 'Drink water.\n'.repeat(14), false],
  ])('leaves lines for own notes on what is left of its front: %s', async (_, note, hasLines) => {
    const { text, bookmarks } = await readPdf((await make(packetRequest('letter', note))).bytes)
    expect(text[0]?.includes('My notes and questions')).toBe(hasLines)
    expect(bookmarks.find(({ title }) => title === 'Magnesium')?.page).toBe(2)
  })

  // Topics that share a section once shared its list element too, and the second topic's items stood in the first.
  it.each(['short', 'standard', 'everything'] as const)('keeps the lists of two topics apart: %s', async (length) => {
    const { trees, bookmarks } = await readPdf((await make(inLength(packetRequest(), length))).bytes)
    const starts = bookmarks.slice(1).map(({ page }) => page - 1)
    const lists = [0, 1].map((topic) => {
      const pages = trees.slice(starts[topic], starts[topic + 1])
      return pages.flatMap(elementsOf).filter(({ role }) => role === 'L').length
    })
    expect(lists[1]).toBe(lists[0])
    expect(lists[0]).toBeGreaterThan(0)
  })

  it('says when to see a doctor once, at its end', async () => {
    const { text } = await readPdf((await make(inLength(packetRequest(), 'standard'))).bytes)
    expect(text.filter((page) => page.includes('Get help now'))).toHaveLength(1)
    expect(text.join(' ')).not.toContain('In brief: sign 1')
  })

  it('of short topics has no chapter of signs: each topic says those that none may lack', async () => {
    const { text, bookmarks } = await readPdf((await make(packetRequest())).bytes)
    const all = text.join(' ')
    const [, ...starts] = bookmarks.map(({ page }) => page - 1)
    const topics = starts.map((start, index) => text.slice(start, starts[index + 1]).join(' '))
    expect(topics).toHaveLength(2)
    for (const topic of topics) {
      expect(topic.split('Get help now')).toHaveLength(2)
      for (const sign of ['In brief: sign 1', 'In brief: sign 3']) expect(topic).toContain(sign)
    }
    expect(all.split('These are not all the signs.')).toHaveLength(2)
  })
})
