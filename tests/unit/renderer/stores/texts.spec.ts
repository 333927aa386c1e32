import { createPinia, setActivePinia } from 'pinia'
import { beforeEach, expect, it, vi } from 'vitest'
import { useTextsStore } from '@/stores/texts.ts'
import { useVisitStore } from '@/stores/visit.ts'
import { fakeCharley } from '../support/fake-charley.ts'
import { glossary } from '../support/sample-content.ts'

const name = { kind: 'glossary', packId: 'leg-cramps', language: 'en' } as const
const good = { ok: true, value: glossary } as const

beforeEach(() => setActivePinia(createPinia()))

it('reads a text once a visit', async () => {
  const { readText } = fakeCharley()
  const texts = useTextsStore()
  expect(await texts.read(name)).toEqual(glossary)
  expect(await texts.read({ ...name })).toEqual(glossary)
  expect(readText).toHaveBeenCalledTimes(1)
  useVisitStore().reset()
  await texts.read(name)
  expect(readText).toHaveBeenCalledTimes(2)
})

it('asks again for a text that could not be read', async () => {
  const answer = vi.fn(async () => good).mockResolvedValueOnce({ ok: false, reason: 'unreadable' } as never)
  fakeCharley({ texts: { glossary: answer } })
  const texts = useTextsStore()
  expect(await texts.read(name)).toBeUndefined()
  expect(await texts.read(name)).toEqual(glossary)
})

it('keeps no answer that comes after it was told to forget', async () => {
  const answers: ((reply: typeof good) => void)[] = []
  fakeCharley({ texts: { glossary: () => new Promise((resolve) => answers.push(resolve)) } })
  const texts = useTextsStore()
  const first = texts.read(name)
  texts.forget()
  answers[0]?.(good)
  await first
  void texts.read(name)
  expect(answers).toHaveLength(2)
})
