import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { dispatch, type Handlers } from '../../../../src/main/ipc/dispatch.ts'
import { CHANNELS } from '../../../../src/main/ipc/parsers.ts'
import { CALLERS, type Channel } from '../../../../src/shared/ipc.ts'
import { goodRequests } from '../support/requests.ts'

const own = { isOwnSender: true, isDeskOpen: () => true }
const huge = 'x'.repeat(1_000_000)
const deep = JSON.parse(`${'['.repeat(5_000)}${']'.repeat(5_000)}`) as unknown

function ask(channel: Channel, args: readonly unknown[], guard = own) {
  const run = vi.fn(() => 'answered')
  const handlers = Object.fromEntries(CHANNELS.map((name) => [name, run])) as unknown as Handlers
  return { run, reply: dispatch(handlers, guard, { channel, args }) }
}

async function expectDenied({ run, reply }: ReturnType<typeof ask>, message: RegExp): Promise<void> {
  await expect(reply).rejects.toThrow(message)
  expect(run).not.toHaveBeenCalled()
}

/** Values that no field takes, and two strings that only the free text of a note may be. */
const BAD_VALUES: [what: string, value: unknown][] = [
  ['null', null],
  ['a number', 7],
  ['no number', Number.NaN],
  ['yes', true],
  ['a huge string', huge],
  ['a list', []],
  ['an object', {}],
  ['deep nesting', deep],
]
const BAD_WORDS: typeof BAD_VALUES = [
  ['nothing', ''],
  ['a path', '../x'],
]

/** A note may say anything, a name nearly so, and "yes" is a good answer to a yes-or-no. */
function badFor(key: string, good: unknown): typeof BAD_VALUES {
  const values = BAD_VALUES.filter(([, value]) => typeof value !== 'boolean' || typeof good !== 'boolean')
  if (key === 'by') return [...values, ['nothing', ''], ['a line break', 'R.\nN.']]
  return key === 'note' ? values : [...values, ...BAD_WORDS]
}

/** What a page that is not ours any more might send in place of a good request. */
function malformed(good: unknown): [what: string, args: unknown[]][] {
  const base = good as Record<string, unknown> | undefined
  const fields = Object.keys(base ?? {}).flatMap((key) =>
    badFor(key, base?.[key]).map(([what, value]): [string, unknown[]] => [`${what} as ${key}`, [{ ...base, [key]: value }]]),
  )
  return [
    ...[...BAD_VALUES, ...BAD_WORDS].map(([what, value]): [string, unknown[]] => [what, [value]]),
    ['an extra key', [{ ...base, extra: true }]],
    ['a key of every object', [{ ...base, constructor: {} }]],
    ['two arguments', [good, good]],
    ...fields,
  ]
}

describe.each(CHANNELS)('%s', (channel) => {
  const good: unknown = goodRequests[channel]

  it('denies a sender that is not our page', async () => {
    await expectDenied(ask(channel, [good], { ...own, isOwnSender: false }), /sender denied/)
  })

  it.each(malformed(good))('denies %s', async (_what, args) => {
    await expectDenied(ask(channel, args), /^charley:/)
  })

  it('denies anything at random', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.anything().filter((value) => value !== undefined),
        async (value) => {
          await expectDenied(ask(channel, [value]), /^charley:/)
        },
      ),
      { numRuns: 50 },
    )
  })

  it('takes a good request and hands it on unchanged', async () => {
    const { run, reply } = ask(channel, good === undefined ? [] : [good])
    await expect(reply).resolves.toBe('answered')
    expect(run).toHaveBeenCalledExactlyOnceWith(good)
  })

  it(`is ${CALLERS[channel] === 'staff' ? 'denied' : 'answered'} while the desk is locked`, async () => {
    const asked = ask(channel, good === undefined ? [] : [good], { ...own, isDeskOpen: () => false })
    if (CALLERS[channel] === 'staff') await expectDenied(asked, /locked/)
    else await expect(asked.reply).resolves.toBe('answered')
  })
})

describe('what a denial tells', () => {
  it.each([
    ['charley:desk:open', { pin: '12a456' }],
    ['charley:packet:make', { ...goodRequests['charley:packet:make'], note: 'canary\u0000' }],
    ['charley:packet:make', { ...goodRequests['charley:packet:make'], note: 'canary '.repeat(200) }],
    ['charley:topics:list', { packId: 'leg-cramps', language: 'canary!' }],
    ['charley:topics:list', { packId: 'canary!', language: 'en' }],
  ] as const)('%s: names the field and never the value', async (channel, request) => {
    const error = await ask(channel, [request]).reply.catch((reason: unknown) => reason as Error)
    expect(String(error)).toMatch(/TypeError: charley:[a-z:]+: (pin|note|language|packId)$/)
  })

  it.each([
    ['no topics', { topicIds: [] }],
    ['a topic twice', { topicIds: ['leg-cramps/magnesium', 'leg-cramps/magnesium'] }],
    ['21 topics', { topicIds: Array.from({ length: 21 }, (_, index) => `leg-cramps/topic-${index}`) }],
    ['topics of two packs', { topicIds: ['leg-cramps/magnesium', 'other/sleep'] }],
    ['another paper', { paper: 'legal' }],
    ['another size', { size: 'huge' }],
    ['one language twice', { secondLanguage: 'en' }],
    ['another group of readers', { group: { reader: 'child', age: '19-30' } }],
    ['an age of its own', { group: { reader: 'woman', age: '42' } }],
    ['an age that tables know no need for', { group: { reader: 'pregnant', age: '71-up' } }],
  ])('denies a packet with %s', async (_what, change) => {
    await expectDenied(ask('charley:packet:make', [{ ...goodRequests['charley:packet:make'], ...change }]), /packet/)
  })

  const text = { kind: 'checklist', packId: 'leg-cramps', language: 'en' } as const

  it.each([
    ['a kind there is not', { ...text, kind: 'worst' }],
    ['no language', { kind: 'checklist', packId: 'leg-cramps' }],
    ['no pack', { kind: 'checklist', language: 'en' }],
    ['a path for a pack', { ...text, packId: '../x' }],
    ['a path for a language', { ...text, language: '../x' }],
    ['a topic without its name', { ...text, kind: 'topic' }],
    ['a path for a topic', { ...text, kind: 'topic', topicId: '../x' }],
    ['the name of a topic for another kind', { ...text, topicId: 'magnesium' }],
    ['a key of every object', { ...text, constructor: {} }],
  ])('denies a text named with %s', async (_what, named) => {
    for (const channel of ['charley:text:read', 'charley:desk:text'] as const)
      await expectDenied(ask(channel, [{ text: named }]), /^charley:.*text/)
  })

  const slip = {
    kind: 'slip',
    packId: 'leg-cramps',
    ticked: ['chest-pain'],
    contexts: ['kidney'],
    forOther: false,
    language: 'en',
    size: 'standard',
    paper: 'letter',
  } as const
  const visit = { ...slip, kind: 'visit', questions: ['tests'], read: ['leg-cramps/magnesium'] } as const

  it.each([visit, slip, { ...slip, group: { reader: 'pregnant', age: '19-30' } } as const])(
    'takes a $kind sheet',
    async (request) => {
      const { run, reply } = ask('charley:handout:make', [request])
      await expect(reply).resolves.toBe('answered')
      expect(run).toHaveBeenCalledExactlyOnceWith(request)
    },
  )

  it.each([
    ['words of their own', { ...visit, ticked: ['My chest hurts'] }],
    ['a topic of another pack', { ...visit, read: ['other/sleep'] }],
    ['a sign twice', { ...visit, ticked: ['chest-pain', 'chest-pain'] }],
    ['101 questions', { ...visit, questions: Array.from({ length: 101 }, (_, index) => `question-${index}`) }],
    ['no word on whom it is for', { ...visit, forOther: undefined }],
    ['questions on a slip', { ...slip, questions: [] }],
    ['a name', { ...slip, name: 'Ana' }],
  ])('denies a sheet of the visit with %s', async (_what, request) => {
    await expectDenied(ask('charley:handout:make', [request]), /^charley:handout:make/)
  })
})
