import { describe, expect, it } from 'vitest'
import type { Block, Callout, Claim, Section } from '#shared/content/content.ts'
import {
  type AlwaysSigns,
  type ShortForm,
  shortContent,
  SHORT_FORMS,
} from '../../../../../src/main/handout/compose/topic-content.ts'

const [full] = SHORT_FORMS
const prose = (text: string) => ({ kind: 'paragraph', text: [{ text }] }) as const
const message: Claim = {
  kind: 'claim',
  certainty: 'some',
  sources: ['a'],
  blocks: [{ kind: 'paragraph', text: [{ text: 'Eat seeds.', strong: true }, { text: ' They are fine.' }] }],
}
const danger = (title: string, more: Partial<Callout> = {}): Callout => ({
  ...{ kind: 'callout', tone: 'danger', title, sources: ['own'], blocks: [prose('Careful.')], must: true },
  ...more,
})
const always: AlwaysSigns = {
  signs: [
    { id: 'stroke', text: [{ text: 'A weak face' }], sources: ['ml'] },
    { id: 'saddle', text: [{ text: 'Numb below' }], sources: ['ces'] },
  ],
  ...{ title: 'Get help now', also: 'Also for:', act: 'Tell the staff.' },
}
const section = (id: string, blocks: readonly Block[], more: Partial<Section> = {}): Section => ({
  ...{ id, title: id, depth: 2, printRank: 0, blocks },
  ...more,
})
const mustOf = (blocks: readonly Block[], signs = always) =>
  shortContent({ message, sections: [section('safety', blocks)] }, signs, full).sections[0]?.blocks ?? []

describe('signs that no sheet may lack', () => {
  it('stand in the topic’s own box of an emergency, and cite their sources there', () => {
    const [box, ...others] = mustOf([danger('Get help now'), danger('Pills')])
    expect(box).toMatchObject({ title: 'Get help now', sources: ['own', 'ml', 'ces'] })
    expect((box as Callout).blocks.slice(1)).toEqual([
      prose('Also for:'),
      { kind: 'list', ordered: false, items: [[{ text: 'A weak face' }], [{ text: 'Numb below' }]] },
    ])
    expect(others).toEqual([danger('Pills')])
  })
  it('have a box of their own where the topic has none, or has it in another language', () => {
    const own = mustOf([danger('Pills')]).at(-1)
    expect(own).toMatchObject({ title: 'Get help now', sources: ['ml', 'ces'] })
    expect((own as Callout).blocks.at(-1)).toEqual(prose('Tell the staff.'))
    expect(mustOf([danger('Get help now', { language: 'en' })])).toHaveLength(2)
    expect(mustOf([danger('Get help now', { tone: 'do' })])).toHaveLength(2)
  })
  it('are not said twice where a box says them itself', () => {
    const [box] = mustOf([danger('Get help now', { signs: ['stroke'] })])
    expect(JSON.stringify(box)).toContain('Numb below')
    expect(JSON.stringify(box)).not.toContain('A weak face')
    const said = danger('Get help now', { signs: ['stroke', 'saddle'] })
    expect(mustOf([said])).toEqual([said])
  })
})

it('says the strong words of the message once more, while there is room for it', () => {
  const topic = { message, sections: [] }
  expect(shortContent(topic, always, full).remember).toBe('Eat seeds.')
  expect(shortContent(topic, always, { ...full, hasSummary: false })).not.toHaveProperty('remember')
})

it('does without foods, the picture and things to ask, as its form says', () => {
  const picture = { kind: 'figure', drawing: 'calf', caption: 'A calf.', alt: 'A calf.', labels: {} } as const
  const list = { kind: 'list', ordered: false, items: [[{ text: 'One?' }], [{ text: 'Two?' }]] } as const
  const sections = [
    section('short', [picture, prose('Point.')], { role: 'short', depth: 1 }),
    section('foods', [prose('Seeds.')], { role: 'foods', depth: 1 }),
    section('ask', [list], { role: 'ask', depth: 1 }),
  ]
  const shown = (form: Partial<ShortForm>) =>
    JSON.stringify(shortContent({ message, sections }, always, { ...full, ...form }).sections.slice(1))
  expect(shown({})).toContain('calf')
  expect(shown({})).toContain('Two?')
  expect(shown({ asks: 1 })).not.toContain('Two?')
  expect(shown({ asks: 0 })).not.toContain('"ask"')
  expect(shown({ hasPicture: false })).not.toContain('calf')
  expect(shown({ hasFoods: false })).not.toContain('"foods"')
})
