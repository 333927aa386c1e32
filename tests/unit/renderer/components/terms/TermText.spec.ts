import { screen } from '@testing-library/vue'
import { expect, it } from 'vitest'
import type { Prose } from '#shared/content/content.ts'
import type { Term } from '#shared/content/glossary.ts'
import ProseBlock from '@/components/blocks/ProseBlock.vue'
import { useGlossaryStore } from '@/stores/glossary.ts'
import { useNavigationStore } from '@/stores/navigation.ts'
import { fakeCharley } from '../../support/fake-charley.ts'
import { glossary } from '../../support/sample-content.ts'
import { show } from '../../support/show.ts'

const line = [
  { text: 'A ' },
  { text: 'water pill', term: 'water-pill' },
  { text: ' and a ' },
  { text: 'clot', strong: true, term: 'clot' },
  { text: ' and an ' },
  { text: 'unknown word', term: 'unknown' },
] as const
const block: Prose = { kind: 'paragraph', text: line }

async function open(over: Parameters<typeof fakeCharley>[0] = {}, shown: Prose = block) {
  fakeCharley(over)
  return show(ProseBlock, { block: shown }, async () => void (await useGlossaryStore().load()))
}
const key = (name: string) => screen.getByRole('button', { name })
const note = () => screen.queryByRole('group')

it.each([
  ['cannot be read', async () => ({ ok: false, reason: 'unreadable' }) as const],
  ['is empty', async () => ({ ok: true, value: { ...glossary, terms: [] } }) as const],
])('says the same words with nothing to touch when the glossary %s', async (_what, answer) => {
  const { container } = await open({ texts: { glossary: answer } })
  expect(container).toHaveTextContent('A water pill and a clot and an unknown word')
  expect(screen.queryByRole('button')).not.toBeInTheDocument()
})

it('makes a key of a word that the glossary explains, and of no other', async () => {
  const { container } = await open()
  expect(container).toHaveTextContent('A water pill and a clot and an unknown word')
  expect(screen.getAllByRole('button').map((button) => button.textContent?.trim())).toEqual(['water pill', 'clot'])
  expect(key('water pill')).toHaveAttribute('aria-expanded', 'false')
})

it('explains the word touched below its line, one at a time, and takes the focus there', async () => {
  const { user } = await open()
  await user.click(key('water pill'))
  expect(note()).toHaveTextContent('It makes you pee more.')
  expect(note()).toHaveFocus()
  expect(key('water pill')).toHaveAttribute('aria-expanded', 'true')
  expect(key('water pill')).toHaveAttribute('aria-controls', note()?.id)
  await user.click(key('clot'))
  expect(note()).toHaveTextContent('Blood that has turned thick.')
  expect(key('water pill')).toHaveAttribute('aria-expanded', 'false')
})

it.each([
  ['the key', (user: Awaited<ReturnType<typeof open>>['user']) => user.click(key('Close'))],
  ['Escape', (user: Awaited<ReturnType<typeof open>>['user']) => user.keyboard('{Escape}')],
])('closes by %s and gives the focus back to the word', async (_what, close) => {
  const { user } = await open()
  await user.click(key('clot'))
  await close(user)
  expect(note()).not.toBeInTheDocument()
  expect(key('clot')).toHaveFocus()
})

it('closes when the word is touched again', async () => {
  const { user } = await open()
  await user.click(key('clot'))
  await user.click(key('clot'))
  expect(note()).not.toBeInTheDocument()
})

it('leads to the list of words', async () => {
  const { user } = await open({}, { kind: 'list', ordered: false, items: [line] })
  await user.click(key('clot'))
  await user.click(key('Words explained'))
  expect(useNavigationStore().route).toEqual({ name: 'glossary', termId: 'clot' })
})

const [waterPill, clot] = [glossary.terms[0]!, glossary.terms[1]!]
const withTerms = (...terms: readonly Term[]) => ({
  texts: { glossary: async () => ({ ok: true, value: { ...glossary, terms } }) as const },
})
const NOT_YET = 'This part is not yet translated.'

it('says no notice where the meaning is in the language of the reader', async () => {
  const { user } = await open()
  await user.click(key('clot'))
  expect(note()).not.toHaveTextContent(NOT_YET)
  expect(note()).toHaveAttribute('lang', 'en')
})

it('marks a meaning in another language and tells why', async () => {
  const { user } = await open(withTerms(waterPill, { ...clot, language: 'es', meaning: [{ text: 'Sangre espesa.' }] }))
  await user.click(key('clot'))
  expect(screen.getByText('Sangre espesa.').closest('[lang]')).toHaveAttribute('lang', 'es')
  expect(screen.getByText(NOT_YET)).toHaveAttribute('lang', 'en')
  expect(screen.getByText('clot', { selector: 'strong' }).closest('[lang]')).toHaveAttribute('lang', 'en')
})

it('marks a word that has none in the language of the reader', async () => {
  const { user } = await open(withTerms({ ...clot, word: 'coágulo', language: 'es', wordLanguage: 'es' }))
  await user.click(key('clot'))
  expect(screen.getByText('coágulo')).toHaveAttribute('lang', 'es')
})

it('says where a meaning comes from, and nothing where the source has no name', async () => {
  const { user } = await open()
  await user.click(key('water pill'))
  expect(note()).toHaveTextContent('This comes from: Nutrient database, US Department of Agriculture.')
  await user.click(key('clot'))
  expect(note()).not.toHaveTextContent('This comes from')
})
