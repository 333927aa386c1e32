import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { SpokenPart } from '#shared/speech/parts.ts'
import type { Narration } from '@/voice/narration.ts'
import { Narrator } from '@/voice/narrator.ts'
import { machineVoice } from '@/voice/voice.ts'
import { fakeSpeech, voice } from '../support/fake-voice.ts'

const EN = voice('Ann', 'en-US')
const ES = voice('Rosa', 'es-MX')
const part = (at: string, ...texts: readonly string[]): SpokenPart => ({
  at,
  utterances: texts.map((text) => ({ text, language: 'en' })),
})
const PAGE = [part('title', 'Magnesium'), part('message', 'It helps.', 'Some evidence.'), part('end', 'Sources.')]

let heard: Narration[] = []
beforeEach(() => {
  vi.useFakeTimers()
  heard = []
})
afterEach(() => {
  vi.useRealTimers()
})

function makeNarrator(voices = [EN]) {
  const speech = fakeSpeech(voices)
  const narrator = new Narrator(machineVoice(), (narration) => heard.push(narration))
  return { speech, narrator }
}
/** A voice that needs a plausible time for each piece. */
async function sayAll(speech: ReturnType<typeof fakeSpeech>) {
  while (speech.isSpeaking()) {
    await vi.advanceTimersByTimeAsync(1000)
    speech.end()
  }
}

describe('what may go wrong', () => {
  it('says so when the machine has no voice for the language, after a moment for the list to come', async () => {
    const { speech, narrator } = makeNarrator([])
    narrator.start(() => PAGE, 'en')
    expect(heard.at(-1)).toEqual({ kind: 'speaking', at: undefined })
    await vi.advanceTimersByTimeAsync(4_100)
    expect(heard.at(-1)).toEqual({ kind: 'no-voice', language: 'en' })
    expect(speech.texts()).toEqual([])
  })
  it('says so at once when others are listed, and takes none of the network', () => {
    const { speech, narrator } = makeNarrator([ES, voice('Cloud', 'en-US', { localService: false })])
    narrator.start(() => PAGE, 'en')
    expect(heard.at(-1)).toEqual({ kind: 'no-voice', language: 'en' })
    narrator.stop()
    speech.list([ES, EN])
    narrator.start(() => PAGE, 'en')
    expect(heard.at(-1)).toEqual({ kind: 'speaking', at: 'title' })
  })
  it('says so as soon as the list comes without one', () => {
    const { speech, narrator } = makeNarrator([])
    narrator.start(() => PAGE, 'en')
    speech.list([ES])
    expect(heard.at(-1)).toEqual({ kind: 'no-voice', language: 'en' })
  })
  it('waits for voices that come late', async () => {
    const { speech, narrator } = makeNarrator([])
    narrator.start(() => PAGE, 'en')
    await vi.advanceTimersByTimeAsync(500)
    speech.list([EN])
    expect(speech.texts()).toEqual(['Magnesium'])
    await vi.advanceTimersByTimeAsync(3_000)
    expect(heard.at(-1)).toEqual({ kind: 'speaking', at: 'title' })
  })
  it('does not begin when voices come after it was told to stop', () => {
    const { speech, narrator } = makeNarrator([])
    narrator.start(() => PAGE, 'en')
    narrator.stop()
    speech.list([EN])
    expect(speech.texts()).toEqual([])
  })
  it('tries a piece again after an error, and gives up after the second', () => {
    const { speech, narrator } = makeNarrator()
    narrator.start(() => PAGE, 'en')
    speech.fail()
    expect(speech.texts()).toEqual(['Magnesium', 'Magnesium'])
    speech.fail()
    expect(heard.at(-1)).toEqual({ kind: 'mute' })
    expect(speech.texts()).toHaveLength(2)
  })
  it('goes on when the second try is said', async () => {
    const { speech, narrator } = makeNarrator()
    narrator.start(() => PAGE, 'en')
    speech.fail()
    await sayAll(speech)
    expect(speech.texts()).toEqual(['Magnesium', 'Magnesium', 'It helps.', 'Some evidence.', 'Sources.'])
    expect(heard.at(-1)).toEqual({ kind: 'silent' })
  })
  it('does not wait for ever for a voice that never ends', async () => {
    const { speech, narrator } = makeNarrator()
    narrator.start(() => PAGE, 'en')
    await vi.advanceTimersByTimeAsync(10_000)
    expect(speech.texts()).toEqual(['Magnesium', 'Magnesium'])
    await vi.advanceTimersByTimeAsync(10_000)
    expect(heard.at(-1)).toEqual({ kind: 'mute' })
    expect(speech.isSpeaking()).toBe(false)
  })
  it('notices a voice that ends at once and makes no sound', () => {
    const { speech, narrator } = makeNarrator()
    narrator.start(
      () => Array.from({ length: 20 }, (_, index) => part(`p${index}`, 'Quite a long line that takes a while.')),
      'en',
    )
    for (let turn = 0; turn < 20; turn += 1) speech.end()
    expect(heard.at(-1)).toEqual({ kind: 'mute' })
    expect(speech.texts().length).toBeLessThan(8)
  })
  it('is not misled by the late error of what it cut off itself', async () => {
    const { speech, narrator } = makeNarrator()
    narrator.start(() => PAGE, 'en')
    narrator.start(() => PAGE, 'en', 'end')
    await vi.advanceTimersByTimeAsync(10)
    expect(heard.at(-1)).toEqual({ kind: 'speaking', at: 'end' })
    expect(speech.texts()).toEqual(['Magnesium', 'Sources.'])
  })
  it('leaves out words that only another language’s voice could say, and tells at the end', async () => {
    const { speech, narrator } = makeNarrator()
    const mixed = [
      part('title', 'Magnesium'),
      { at: 'other', utterances: [{ text: 'Hola', language: 'es' }] },
      part('end', 'Bye'),
    ]
    narrator.start(() => mixed, 'en')
    await sayAll(speech)
    expect(speech.texts()).toEqual(['Magnesium', 'Bye'])
    expect(heard.at(-1)).toEqual({ kind: 'no-voice', language: 'es' })
  })
  it('has nothing to say on a machine without speech', async () => {
    new Narrator(machineVoice(), (narration) => heard.push(narration)).start(() => PAGE, 'en')
    await vi.advanceTimersByTimeAsync(4_100)
    expect(heard.at(-1)).toEqual({ kind: 'no-voice', language: 'en' })
  })
})

it('is silent until asked, and hushes what a page before it was saying', async () => {
  const { speech } = makeNarrator()
  await vi.advanceTimersByTimeAsync(3_100)
  expect(speech.synthesis.cancel).toHaveBeenCalledOnce()
  expect(speech.synthesis.speak).not.toHaveBeenCalled()
})
it('leaves the machine alone until the first screens are there, and then has the voices listed', async () => {
  const { speech, narrator } = makeNarrator()
  narrator.stop()
  await vi.advanceTimersByTimeAsync(2_900)
  expect(speech.synthesis.cancel).not.toHaveBeenCalled()
  expect(speech.synthesis.getVoices).not.toHaveBeenCalled()
  await vi.advanceTimersByTimeAsync(200)
  expect(speech.synthesis.getVoices).toHaveBeenCalled()
})
it('hushes before it lists when someone asks sooner, once', async () => {
  const { speech, narrator } = makeNarrator()
  narrator.start(() => PAGE, 'en')
  expect(speech.texts()).toEqual(['Magnesium'])
  await vi.advanceTimersByTimeAsync(3_100)
  expect(speech.isSpeaking()).toBe(true)
})
it('says every part in order, each with its place', async () => {
  const { speech, narrator } = makeNarrator()
  narrator.start(() => PAGE, 'en')
  await sayAll(speech)
  expect(speech.texts()).toEqual(['Magnesium', 'It helps.', 'Some evidence.', 'Sources.'])
  expect(heard).toEqual([...['title', 'message', 'end'].map((at) => ({ kind: 'speaking', at })), { kind: 'silent' }])
})
it('begins at a part, and at the first where there is no such part', () => {
  const { speech, narrator } = makeNarrator()
  narrator.start(() => PAGE, 'en', 'message')
  narrator.start(() => PAGE, 'en', 'nowhere')
  expect(speech.texts()).toEqual(['It helps.', 'Magnesium'])
})
it('says each language with a voice of its own', async () => {
  const { speech, narrator } = makeNarrator([EN, ES])
  narrator.start(() => [{ at: 'title', utterances: [...PAGE[0]!.utterances, { text: 'Hola', language: 'es' }] }], 'en')
  await sayAll(speech)
  expect(speech.said.map(({ voice: own, lang }) => [own?.name, lang])).toEqual([
    ['Ann', 'en-US'],
    ['Rosa', 'es-MX'],
  ])
})
it('says the sentence again when the pace changes', () => {
  const { speech, narrator } = makeNarrator()
  narrator.setPace('fast')
  expect(speech.texts()).toEqual([])
  narrator.start(() => PAGE, 'en')
  narrator.setPace('slow')
  expect(speech.said.map(({ text, rate }) => [text, rate])).toEqual([
    ['Magnesium', 1.3],
    ['Magnesium', 0.75],
  ])
})
it('follows a page that grows, and ends where its place is gone', async () => {
  const { speech, narrator } = makeNarrator()
  let page = [PAGE[0]!]
  narrator.start(() => page, 'en')
  page = [...page, part('more', 'More.')]
  speech.end()
  expect(speech.texts()).toEqual(['Magnesium', 'More.'])
  page = [part('other', 'Other.')]
  speech.end()
  expect(heard.at(-1)).toEqual({ kind: 'silent' })
  expect(speech.isSpeaking()).toBe(false)
})
it('stops at once', () => {
  const { speech, narrator } = makeNarrator()
  narrator.start(() => PAGE, 'en')
  narrator.stop()
  expect(speech.isSpeaking()).toBe(false)
  expect(heard.at(-1)).toEqual({ kind: 'silent' })
})
describe('a pause', () => {
  it('is silent however long it lasts, and goes on from the same sentence', async () => {
    const { speech, narrator } = makeNarrator()
    narrator.start(() => PAGE, 'en', 'message')
    await vi.advanceTimersByTimeAsync(500)
    speech.end()
    narrator.pause()
    expect(heard.at(-1)).toEqual({ kind: 'paused', at: 'message' })
    expect(speech.isSpeaking()).toBe(false)
    await vi.advanceTimersByTimeAsync(90_000)
    expect(heard.at(-1)).toEqual({ kind: 'paused', at: 'message' })
    narrator.goOn()
    await sayAll(speech)
    expect(speech.texts()).toEqual(['It helps.', 'Some evidence.', 'Some evidence.', 'Sources.'])
    expect(heard.at(-1)).toEqual({ kind: 'silent' })
  })
  it('stays one when the pace changes, which then holds', () => {
    const { speech, narrator } = makeNarrator()
    narrator.start(() => PAGE, 'en')
    narrator.pause()
    narrator.setPace('slow')
    expect(speech.isSpeaking()).toBe(false)
    narrator.goOn()
    expect(speech.said.at(-1)?.rate).toBe(0.75)
  })
  it('can be stopped: nothing goes on after that', () => {
    const { speech, narrator } = makeNarrator()
    narrator.start(() => PAGE, 'en')
    narrator.pause()
    narrator.stop()
    narrator.goOn()
    expect(heard.at(-1)).toEqual({ kind: 'silent' })
    expect(speech.texts()).toEqual(['Magnesium'])
  })
  it('is nothing where nothing is said', () => {
    const { narrator } = makeNarrator()
    narrator.pause()
    narrator.goOn()
    expect(heard).toEqual([])
  })
  it('holds while voices are still being listed', () => {
    const { speech, narrator } = makeNarrator([])
    narrator.start(() => PAGE, 'en')
    narrator.pause()
    speech.list([EN])
    expect(speech.texts()).toEqual([])
    narrator.goOn()
    expect(speech.texts()).toEqual(['Magnesium'])
  })
})
