import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Answers, resultOf, type Tier, tierOf, TIERS } from '#shared/checklist/triage.ts'
import { CHECKLISTS } from './support/checklist.ts'

const [checklist = expect.fail('no checklist')] = CHECKLISTS
const signIds = checklist.signs.map(({ id }) => id)
const contextIds = checklist.contexts.map(({ id }) => id)
const emergencies = checklist.signs.filter(({ tier }) => tier === 'emergency')

/** 0 for an emergency, one more for each tier below, the most for nothing touched: less is more urgent. */
const rank = (tier: Tier | undefined) => (tier === undefined ? TIERS.length : TIERS.indexOf(tier))
const rankOf = (ticked: Iterable<string>, contexts: Iterable<string>) =>
  rank(resultOf(checklist, { ticked: new Set(ticked), contexts: new Set(contexts) }))

/** Every set of contexts: 128 of seven. */
const CONTEXT_SETS = Array.from({ length: 2 ** contextIds.length }, (_, bits) =>
  contextIds.filter((_id, index) => Math.floor(bits / 2 ** index) % 2 === 1),
)
const answers: fc.Arbitrary<{ ticked: string[]; contexts: string[] }> = fc.record({
  ticked: fc.subarray(signIds),
  contexts: fc.subarray(contextIds),
})

describe('the rule over the whole table', () => {
  it('makes every emergency sign an emergency, alone, with each other sign, and in every set of contexts', () => {
    expect(emergencies.length).toBeGreaterThanOrEqual(17)
    for (const { id } of emergencies) {
      for (const contexts of CONTEXT_SETS) expect([id, rankOf([id], contexts)]).toEqual([id, 0])
      for (const other of signIds) expect([id, other, rankOf([other, id], [])]).toEqual([id, other, 0])
    }
  })

  it('takes the most urgent of any two signs, in every set of contexts', () => {
    const wrong: string[] = []
    for (const contexts of CONTEXT_SETS) {
      const ranks = new Map(signIds.map((id) => [id, rankOf([id], contexts)]))
      for (const a of signIds)
        for (const b of signIds)
          if (rankOf([a, b], contexts) !== Math.min(ranks.get(a) ?? 0, ranks.get(b) ?? 0))
            wrong.push(`${a} ${b} ${contexts.join(' ')}`)
    }
    expect(wrong).toEqual([])
  })

  it('says of one sign what the table says: its tier, or the highest that a context given raises it to', () => {
    for (const sign of checklist.signs) {
      for (const contexts of CONTEXT_SETS) {
        const raised = sign.raises.filter(({ context }) => contexts.includes(context)).map(({ to }) => rank(to))
        expect([sign.id, rankOf([sign.id], contexts)]).toEqual([sign.id, Math.min(rank(sign.tier), ...raised)])
        expect(rank(tierOf(sign, new Set(contexts)))).toBeLessThanOrEqual(rank(sign.tier))
      }
    }
  })

  it('knows no result without a sign, whatever the contexts', () => {
    for (const contexts of CONTEXT_SETS) expect(rankOf([], contexts)).toBe(TIERS.length)
  })

  it('is the highest of all that is ticked', () => {
    fc.assert(
      fc.property(answers, ({ ticked, contexts }) => {
        const single = ticked.map((id) => rankOf([id], contexts))
        expect(rankOf(ticked, contexts)).toBe(Math.min(TIERS.length, ...single))
      }),
      { numRuns: 2_000 },
    )
  })

  it('never falls when a tick or a context is added', () => {
    fc.assert(
      fc.property(answers, fc.constantFrom(...signIds), fc.constantFrom(...contextIds), ({ ticked, contexts }, sign, context) => {
        const before = rankOf(ticked, contexts)
        expect(rankOf([...ticked, sign], contexts)).toBeLessThanOrEqual(before)
        expect(rankOf(ticked, [...contexts, context])).toBeLessThanOrEqual(before)
        expect(rankOf([...ticked, sign], [...contexts, context])).toBeLessThanOrEqual(before)
      }),
      { numRuns: 2_000 },
    )
  })

  it('does not ask in which order things were touched, nor in which order the signs stand', () => {
    const shuffled = answers.chain(({ ticked, contexts }) =>
      fc.record({
        ticked: fc.constant(ticked),
        contexts: fc.constant(contexts),
        again: fc.shuffledSubarray(ticked, { minLength: ticked.length }),
        around: fc.shuffledSubarray(contexts, { minLength: contexts.length }),
        signs: fc.shuffledSubarray([...checklist.signs], { minLength: checklist.signs.length }),
      }),
    )
    fc.assert(
      fc.property(shuffled, ({ ticked, contexts, again, around, signs }) => {
        const inOrder: Answers = { ticked: new Set(again), contexts: new Set(around) }
        expect(rank(resultOf({ signs }, inOrder))).toBe(rankOf(ticked, contexts))
      }),
      { numRuns: 500 },
    )
  })

  it('is not led astray by names that it does not know', () => {
    fc.assert(
      fc.property(answers, fc.array(fc.string()), ({ ticked, contexts }, strange) => {
        expect(
          rankOf([...ticked, ...strange.map((name) => `?${name}`)], [...contexts, ...strange.map((name) => `?${name}`)]),
        ).toBe(rankOf(ticked, contexts))
      }),
    )
  })

  /** The compiler refuses such a table; the function alone would not be led down by one either. */
  it('does not lower even with a table that tries to', () => {
    const bad = { signs: [{ id: 'a', tier: 'emergency', raises: [{ context: 'c', to: 'self-care' }] }] } as const
    expect(resultOf(bad, { ticked: new Set(['a']), contexts: new Set(['c']) })).toBe('emergency')
  })
})

describe.each(CHECKLISTS)('every row in $language', (list) => {
  it('is the same rule as in the first language', () => {
    const rules = ({ signs, contexts, groups }: typeof list) => ({
      signs: signs.map(({ id, tier, group, certainty, sources, reviewDue, raises, urges }) => [
        ...[id, tier, group, certainty, sources, reviewDue],
        ...[raises, urges],
      ]),
      contexts: contexts.map(({ id, certainty, sources }) => [id, certainty, sources]),
      groups: groups.map(({ id, tier, drawing }) => [id, tier, drawing]),
    })
    expect(rules(list)).toEqual(rules(checklist))
  })

  it.each(list.signs)('$id has words for both readers, a why, a source, a certainty and a review day', (sign) => {
    for (const text of [sign.text, sign.textOther]) expect(text.map((run) => run.text).join('').length).toBeGreaterThan(10)
    expect(sign.why).toMatch(/[.?!]$/u)
    expect(sign.sources.length).toBeGreaterThan(0)
    expect(sign.certainty).toMatch(/^(?:strong|some)$/u)
    expect(sign.reviewDue).toMatch(/^\d{4}-\d\d-\d\d$/u)
    expect(sign).not.toHaveProperty('language')
  })

  it('has words, a why and a source for every context, and words for every question', () => {
    for (const { text, textOther, why, sources } of list.contexts) {
      expect([text.length > 0, textOther.length > 0, why !== '', sources.length > 0]).toEqual([true, true, true, true])
    }
    expect(list.questions).toHaveLength(9)
    for (const { text, textOther } of list.questions) expect(textOther).not.toBe(text)
  })

  it('leads to a person from every result, for both readers', () => {
    for (const tier of TIERS) {
      const { steps, other } = list.tiers[tier]
      for (const lines of [steps, other.steps])
        expect(lines.join(' ')).toMatch(/\{desk\}|\{emergencyNumber\}|tell the staff|avise al personal/iu)
    }
    for (const words of [list.tiers.emergency, list.tiers.emergency.other])
      expect(words.steps.join(' ')).toMatch(/\{desk\}.*\{emergencyNumber\}/u)
    expect(list.worried).toMatch(/staff|personal/u)
  })

  it('never clears anyone, and tells nobody to stop a medicine', () => {
    const words = JSON.stringify([list.signs, list.contexts, list.tiers])
    expect(words).not.toMatch(/\byou are (?:fine|safe|ok)\b|nothing (?:is )?wrong|\bestá bien\b|\bno tiene nada\b/iu)
    expect(words).not.toMatch(/(?:^|[.:"] )(?:stop taking|deje de tomar)/iu)
  })
})

it('says of someone else nothing that is said to the reader', () => {
  const english = CHECKLISTS.find(({ language }) => language === 'en')
  const said = [...(english?.signs ?? []), ...(english?.contexts ?? [])]
  const words = said.map(({ textOther }) => textOther.map((run) => run.text).join(''))
  expect(words.filter((text) => /\b(?:you|your|yours)\b/iu.test(text))).toEqual([])
  expect(said.filter(({ why }) => /\b(?:you|your|yours)\b/iu.test(why)).map(({ id }) => id)).toEqual([])
})
