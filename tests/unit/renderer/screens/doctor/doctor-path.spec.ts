import { screen } from '@testing-library/vue'
import { describe, expect, it, vi } from 'vitest'
import type { Checklist, Context, Sign, SignGroup, Tier } from '#shared/checklist/triage.ts'
import App from '@/App.vue'
import { contextsToAsk, groupsOf, stepAfter, stepFor } from '@/checklist/doctor-path.ts'
import * as pdf from '@/print/pdf.ts'
import { useNavigationStore } from '@/stores/navigation.ts'
import { useVisitStore } from '@/stores/visit.ts'
import { fakeCharley } from '../../support/fake-charley.ts'
import { checklist } from '../../support/sample-content.ts'
import { show } from '../../support/show.ts'

const [base] = checklist.signs
const sign = (id: string, tier: Tier, group: string, over: Partial<Sign> = {}): Sign => ({
  ...base!,
  ...{ id, tier, group, text: [{ text: id }], textOther: [{ text: `their ${id}` }] },
  ...over,
})
const group = (id: string, tier: Tier): SignGroup => ({
  id,
  tier,
  title: `Group ${id}`,
  hint: `About ${id}`,
  drawing: 'sign-leg',
})
const context = (id: string): Context => ({
  ...{ id, text: [{ text: `I have ${id}` }], textOther: [{ text: `They have ${id}` }] },
  ...{ why: `Why ${id}`, certainty: 'some', sources: [] },
})
const kidney = { context: 'kidney', to: 'emergency', certainty: 'some', sources: [] } as const
/** Two doors of emergency signs, two of today's, one of an appointment's. */
const list: typeof checklist = {
  ...checklist,
  groups: [
    ...(['breath', 'heart'] as const).map((id) => group(id, 'emergency')),
    ...(['leg', 'body'] as const).map((id) => group(id, 'today')),
    group('soon', 'appointment'),
  ],
  signs: [
    sign('choking', 'emergency', 'breath'),
    sign('racing', 'emergency', 'heart'),
    sign('swollen', 'today', 'leg', { urges: ['pregnancy'] }),
    sign('weak', 'today', 'body', { raises: [kidney] }),
    sign('nightly', 'appointment', 'soon'),
  ],
  contexts: ['kidney', 'pregnancy', 'quinine'].map(context),
  questions: ['tests', 'salt'].map((id) => ({
    ...{ id, text: `My ${id}?`, textOther: `Their ${id}?`, topics: [], signs: id === 'salt' ? ['swollen'] : [], contexts: [] },
  })),
}

async function atDoctor() {
  const charley = fakeCharley({ texts: { checklist: async () => ({ ok: true, value: list }) } })
  const view = await show(App)
  await screen.findByRole('button', { name: /Touch to start/ })
  useNavigationStore().goHome()
  useNavigationStore().go({ name: 'doctor' })
  const press = async (name: string | RegExp) => view.user.click(await screen.findByRole('button', { name }))
  const tick = async (name: string) => view.user.click(await screen.findByRole('checkbox', { name }))
  return { ...view, charley, press, tick }
}
const heading = (name: string | RegExp) => screen.findByRole('heading', { level: 1, name })

describe('the steps', () => {
  it.each<[Tier, ReturnType<typeof stepAfter>]>([
    ['emergency', { kind: 'doors', tier: 'today' }],
    ['today', { kind: 'group', group: 'soon' }],
    ['appointment', undefined],
    ['self-care', undefined],
  ])('after %s comes the next tier that has signs', (tier, next) => {
    expect(stepAfter(list, tier)).toEqual(next)
  })
  it('a tier without signs has no step, one of a single group needs no doors', () => {
    expect(stepFor(list, 'self-care')).toBeUndefined()
    expect(stepFor(list, 'appointment')).toEqual({ kind: 'group', group: 'soon' })
    expect(groupsOf(list, 'today').map(({ id }) => id)).toEqual(['leg', 'body'])
  })
  it('asks only for contexts that could matter', () => {
    const asked = (...ids: string[]) => contextsToAsk(list, new Set(ids)).map(({ id }) => id)
    expect(asked()).toEqual([])
    expect(asked('nightly')).toEqual([])
    expect(asked('swollen', 'weak')).toEqual(['kidney', 'pregnancy'])
  })
})

describe('the short path', () => {
  it('three touches from the first door to the end, and nobody is cleared', async () => {
    const { press } = await atDoctor()
    for (const next of ['Group breath', 'Group leg']) {
      await screen.findByRole('button', { name: new RegExp(next) })
      await press('None of these')
    }
    await screen.findByRole('checkbox', { name: 'nightly' })
    await press('None of these')
    expect(await heading('You touched none of the signs.')).toBeVisible()
  })
  it('an emergency behind a door is shown at once', async () => {
    const { press, tick } = await atDoctor()
    await press(/Group heart/)
    await tick('racing')
    expect(await heading('Emergency title')).toBeVisible()
  })
  it('a door says how much is ticked behind it, and keeps it', async () => {
    const { press, tick } = await atDoctor()
    await press('None of these')
    await press(/Group leg/)
    await tick('swollen')
    await press('Back to the list')
    expect(await screen.findByRole('button', { name: /Group leg.*1 touched/ })).toBeVisible()
    await press(/Group leg/)
    expect(await screen.findByRole('checkbox', { name: 'swollen' })).toBeChecked()
  })
  it('can be left at any time with the right result for what is ticked', async () => {
    const { press, tick } = await atDoctor()
    await press('None of these')
    await press(/Group leg/)
    await tick('swollen')
    await press('Show my result')
    await press('None of these')
    expect(await heading('Today title')).toBeVisible()
  })
})

it('the careful path shows every sign, page by page', async () => {
  const { press } = await atDoctor()
  await press('Show me every sign')
  const seen = new Set<string>()
  while (screen.queryByRole('heading', { level: 1, name: 'You touched none of the signs.' }) === null) {
    for (const box of await screen.findAllByRole('checkbox')) seen.add(box.textContent)
    await press('None of these')
    await Promise.resolve()
    if (seen.size === list.signs.length) break
  }
  expect([...seen].sort()).toEqual(list.signs.map(({ id }) => id).sort())
})

describe('a context', () => {
  it('that raises a ticked sign to an emergency shows it at once', async () => {
    const { press, tick } = await atDoctor()
    await press('None of these')
    await press(/Group body/)
    await tick('weak')
    await press('Show my result')
    expect(screen.queryByText('I have quinine')).not.toBeInTheDocument()
    await tick('I have kidney')
    expect(await heading('Emergency title')).toBeVisible()
    expect(screen.getByText('I have kidney')).toBeVisible()
  })
  it('is asked only once, and its reason stands with the result, behind why', async () => {
    const { press, tick } = await atDoctor()
    await press('None of these')
    await press(/Group leg/)
    await tick('swollen')
    await press('Show my result')
    await tick('I have pregnancy')
    await press('Show my result')
    await heading('Today title')
    expect(screen.getByText('I have pregnancy')).toBeVisible()
    expect(screen.queryByText('Why pregnancy')).not.toBeInTheDocument()
    await press('Why does this matter?')
    expect(screen.getByText('Why pregnancy')).toBeVisible()
    await press('Back')
    await press('Back')
    await press('Show my result')
    expect(await heading('Today title')).toBeVisible()
  })
})

describe('for someone else', () => {
  it('changes the words, not the answers, and ends with the visit', async () => {
    const { press, tick } = await atDoctor()
    await press('For someone else')
    expect(await heading('Do they have any of these right now?')).toBeVisible()
    await press('None of these')
    await press(/Group leg/)
    await tick('their swollen')
    expect([...useVisitStore().ticked]).toEqual(['swollen'])
    useVisitStore().reset()
    expect(useVisitStore().isForOther).toBe(false)
    expect([...useVisitStore().ticked, ...useVisitStore().contexts, ...useVisitStore().questions]).toEqual([])
  })
})

describe('the visit sheet', () => {
  it('takes along what was ticked, asked and read; what fits is offered first', async () => {
    vi.spyOn(pdf, 'openPdf').mockReturnValue(new Promise(() => undefined)) // the print page asks for it; no page is drawn here
    const { press, tick, charley } = await atDoctor()
    await press('None of these')
    await press(/Group leg/)
    await tick('swollen')
    await press('Show my result')
    await press('None of these')
    await press('Questions for your visit')
    const boxes = await screen.findAllByRole('checkbox')
    expect(boxes.map((box) => box.textContent)).toEqual(['My salt?', 'My tests?'])
    await tick('My salt?')
    await press('Print my visit sheet')
    const look = { language: 'en', size: 'standard', paper: 'letter' } as const
    const touched = { packId: 'leg-cramps', ticked: ['swollen'], contexts: [], forOther: false }
    expect(useNavigationStore().route).toEqual({
      name: 'print',
      of: { kind: 'visit', ...touched, questions: ['salt'], read: [], ...look },
    })
    expect(charley.makeHandout).not.toHaveBeenCalledWith(expect.objectContaining({ kind: 'doctor' }))
  })
})

it('every rule can be read, with what makes it more urgent', async () => {
  const { press } = await atDoctor()
  await press('How Charley decides')
  expect(await heading('How Charley decides')).toBeVisible()
  for (const { id } of list.signs) expect(screen.getByText(id)).toBeVisible()
  expect(screen.getByText('Together with “I have kidney”: Emergency.')).toBeVisible()
  expect(screen.getByText('Matters more with “I have pregnancy”.')).toBeVisible()
  const readable: Checklist['contexts'] = list.contexts
  for (const { why } of readable) expect(screen.getByText(why)).toBeVisible()
})
