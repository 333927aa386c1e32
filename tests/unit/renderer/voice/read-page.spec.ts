import { render } from '@testing-library/vue'
import { createPinia, setActivePinia } from 'pinia'
import { defineComponent, h, withDirectives, type Component, type VNode } from 'vue'
import { beforeEach, describe, expect, it } from 'vitest'
import EmergencySteps from '@/components/doctor/result/EmergencySteps.vue'
import TierResult from '@/components/doctor/result/TierResult.vue'
import SignRow from '@/components/doctor/steps/SignRow.vue'
import BlockView from '@/components/blocks/BlockView.vue'
import CompareCell from '@/components/topic/CompareCell.vue'
import { useChecklistStore } from '@/stores/checklist.ts'
import { useTopicsStore } from '@/stores/topics.ts'
import { useVisitStore } from '@/stores/visit.ts'
import { readPage } from '@/voice/read-page.ts'
import { vSpoken } from '@/voice/spoken.ts'
import { createWords } from '@/words/i18n.ts'
import type { Sign } from '#shared/checklist/triage.ts'
import { SPEECH_WORDS } from '#shared/languages/registry/speech.ts'
import type { Speaker } from '#shared/speech/speech.ts'
import { fakeCharley } from '../support/fake-charley.ts'
import { checklist, sources, topics } from '../support/sample-content.ts'

const words = SPEECH_WORDS.en
const speaker: Speaker = { language: 'en', words, nameOf: (id) => id.toUpperCase(), inDigits: String }

function page(...content: VNode[]) {
  return pageOf(() => content)
}
function pageOf(content: () => VNode[]) {
  const Page = defineComponent(() => () => h('main', content()))
  const pinia = createPinia()
  setActivePinia(pinia)
  return { Page, plugins: [pinia, createWords()] }
}
function read(...content: VNode[]) {
  return readOf(() => content)
}
function readOf(content: () => VNode[]) {
  const { Page, plugins } = pageOf(content)
  const { container } = render(Page, { global: { plugins } })
  return readPage(container, speaker)
}
const textsOf = (parts: ReturnType<typeof readPage>) =>
  parts.map(({ at, utterances }) => [at, ...utterances.map(({ text }) => text)])
const part = (at: string, content: (VNode | string)[], more = {}) => h('div', { 'data-say': at, ...more }, content)
function spoken(node: VNode, say: () => string, arg?: 'before' | 'after') {
  return withDirectives(node, [arg === undefined ? [vSpoken, say] : [vSpoken, say, arg]])
}

beforeEach(() => {
  fakeCharley()
})

describe('a page', () => {
  it('is said part by part as it is shown, a line for each block', () => {
    const parts = read(
      part('title', [h('h1', 'Magnesium'), h('p', ['Helps ', h('strong', 'nerves'), ' and muscles.'])]),
      h('p', 'No part.'),
      part('door', [
        h('button', [h('span', { 'data-line': '' }, 'See a doctor?'), h('span', { 'data-line': '' }, 'Some signs.')]),
      ]),
    )
    expect(textsOf(parts)).toEqual([
      ['title', 'Magnesium', 'Helps nerves and muscles.'],
      ['door', 'See a doctor?', 'Some signs.'],
    ])
  })
  it('is no part where there is nothing to say', () => {
    const hidden = [h('p', { style: { display: 'none' } }, 'Hidden'), h('p', { 'aria-hidden': 'true' }, 'Sign'), h('svg', 'Mg')]
    expect(read(part('title', [h('p', ' '), ...hidden, h('p', { 'data-unsaid': '' }, 'Why?')]))).toEqual([])
  })
  it('has a part within a part said on its own, and a part of no hurry last', () => {
    const parts = read(
      part('reminder', ['Not a doctor'], { 'data-say-last': '' }),
      part('keys', ['Next', part('worried', ['Ask us.'])]),
    )
    expect(textsOf(parts)).toEqual([
      ['keys', 'Next'],
      ['worried', 'Ask us.'],
      ['reminder', 'Not a doctor'],
    ])
  })
  it('says each line in its own language, and warns once where another one begins', () => {
    const es = (text: string) => h('p', { lang: 'es' }, text)
    const parts = read(part('title', ['One day', es('Hola')]), part('more', [es('Adiós'), 'Bye', es('Otra vez')]))
    expect(parts.flatMap(({ utterances }) => utterances)).toEqual([
      { text: 'One day', language: 'en' },
      { text: words.untranslated, language: 'en' },
      { text: 'Hola', language: 'es' },
      { text: 'Adiós', language: 'es' },
      { text: 'Bye', language: 'en' },
      { text: words.untranslated, language: 'en' },
      { text: 'Otra vez', language: 'es' },
    ])
  })
  it('says an element otherwise where it is told to', () => {
    const parts = readOf(() => [
      part('row', [
        spoken(h('p', 'Some evidence'), () => 'There is some evidence.'),
        spoken(h('p', 'Tell the desk'), () => 'Step 1.', 'before'),
        spoken(h('p', 'Your calf'), () => 'You touched it.', 'after'),
      ]),
    ])
    expect(textsOf(parts)).toEqual([
      ['row', 'There is some evidence.', 'Step 1.', 'Tell the desk', 'Your calf', 'You touched it.'],
    ])
  })
  it('says how sure a claim is in its place, and its sources only where the page shows them', () => {
    const claim = { kind: 'claim', certainty: 'weak', sources: ['a'], blocks: [{ kind: 'paragraph', text: [{ text: 'Yes' }] }] }
    expect(textsOf(read(h(BlockView as Component, { block: claim, 'data-say': 'role-0' })))).toEqual([
      ['role-0', 'Yes', words.certainty.weak],
    ])
  })
})

const sign = (id: string, over: Partial<Sign> = {}): Sign => ({
  id,
  tier: 'today',
  group: 'legs',
  text: [{ text: `Your ${id}` }],
  textOther: [{ text: `Their ${id}` }],
  why: `Why ${id}`,
  certainty: 'some',
  sources: [sources[0]!.id],
  reviewDue: '2027-01-01',
  raises: [],
  urges: [],
  ...over,
})
const row = (id: string, { isTicked = false, ...over }: Partial<Sign> & { readonly isTicked?: boolean } = {}) =>
  h(SignRow as Component, { row: sign(id, over), isTicked })

describe('signs to tick', () => {
  it('are said one by one with their numbers, the reasons where they are unfolded', async () => {
    const { Page, plugins } = page(row('calf'), row('thigh', { isTicked: true }), row('foot'))
    useTopicsStore().sources = new Map(sources.map((source) => [source.id, source]))
    const { container, getAllByRole } = render(Page, { global: { plugins } })
    getAllByRole('button', { name: /foot/ })[0]?.click()
    await Promise.resolve()
    const { title, publisher } = sources[0]!
    expect(textsOf(readPage(container, speaker))).toEqual([
      ['row-calf', 'Number 1 of 3.', 'Your calf'],
      ['row-thigh', 'Number 2 of 3.', 'Your thigh', words.ticked],
      ['row-foot', 'Number 3 of 3.', 'Your foot', 'Why foot', words.certainty.some, `This comes from: ${title}, ${publisher}.`],
    ])
  })
  it('are said of the person whom the reader is here for', () => {
    const { Page, plugins } = page(row('thigh'))
    useVisitStore().isForOther = true
    const { container } = render(Page, { global: { plugins } })
    expect(textsOf(readPage(container, speaker))).toEqual([['row-thigh', 'One sign.', 'Their thigh']])
  })
  it('warn of words that stand in for a translation', () => {
    const [said] = read(row('calf', { language: 'es' }))
    expect(said?.utterances.slice(1)).toEqual([
      { text: words.untranslated, language: 'en' },
      { text: 'Your calf', language: 'es' },
    ])
  })
})

describe('what to do', () => {
  const steps = [
    [{ text: 'Tell', isNumber: false }],
    [
      { text: 'Call ', isNumber: false },
      { text: '911', isNumber: true },
    ],
  ]
  it('has what to say in the card of the first step of an emergency, and what not to do in the last', () => {
    const parts = read(h(EmergencySteps as Component, { steps, say: 'Help', not: ['Do not wait.'], number: '911' }))
    expect(textsOf(parts)).toEqual([
      ['step-0', 'Step 1.', 'Tell', 'Say: “Help”'],
      ['step-1', 'Step 2.', expect.stringMatching(/Call +9 1 1/), 'Do not wait.'],
    ])
  })
  it('has both after the steps of any other result', async () => {
    const not = ['Do not wait.']
    const { word, title, say, steps: list } = checklist.tiers.today
    const today = { ...checklist.tiers.today, not }
    fakeCharley({
      texts: { checklist: async () => ({ ok: true, value: { ...checklist, tiers: { ...checklist.tiers, today } } }) },
    })
    const { Page, plugins } = page(h(TierResult as Component, { tier: 'today', phones: ['Nurse: 555'] }))
    await useChecklistStore().load()
    const { container } = render(Page, { global: { plugins } })
    const parts = textsOf(readPage(container, speaker))
    expect(parts[0]).toEqual(['title', 'How soon:', word, title])
    expect(parts[1]).toEqual(['phones', 'Nurse: 5 5 5'])
    expect(parts.slice(2 + list.length)).toEqual([
      ['say', `Say: “${say}”`],
      ['not', ...not],
    ])
  })
})

it('says each cell of the comparison under its topic, with how sure it is', () => {
  const [topic] = topics
  const cell = (at: string, over: object) => h(CompareCell as Component, { topic, 'data-say': at, cell: over })
  expect(textsOf(read(cell('cell-0', { text: 'This', certainty: 'strong' }), cell('cell-1', { text: 'That' })))).toEqual([
    ['cell-0', `${topic?.title}:`, 'This', words.certainty.strong],
    ['cell-1', `${topic?.title}:`, 'That'],
  ])
})
