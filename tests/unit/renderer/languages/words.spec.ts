import { describe, expect, it } from 'vitest'
import { LOCALES } from '#shared/languages/registry/page.ts'
import { SCREEN_WORDS } from '#shared/languages/registry/screen.ts'
import { type EveryLanguage, LANGUAGE_CODES } from '#shared/languages/codes.ts'
import { PAGE_WORDS } from '#shared/languages/registry/page-words.ts'
import { createWords, fetchWords } from '@/words/i18n.ts'
import { fillingsIn, holdsEnglish, textsOf } from '../../shared/support/spoken-words.ts'

const english = textsOf(SCREEN_WORDS.en)
const others = Object.entries(SCREEN_WORDS).filter(([language]) => language !== 'en')

/** Keys that stand on one line, and how many letters fit there at the standard text size on an upright screen. */
const ROOM: Readonly<Record<string, number>> = {
  'kiosk.home': 9,
  'kiosk.back': 9,
  'kiosk.doctor': 16,
  'kiosk.print': 9,
  'kiosk.done': 9,
  'kiosk.pageDown': 9,
  'kiosk.pageUp': 9,
  'doctor.why': 10,
  'doctor.next': 16,
  'doctor.none': 18,
  'doctor.showResult': 20,
  'desk.add': 8,
  'desk.added': 8,
  'desk.clear': 8,
  'keyboard.letters': 5,
  'keyboard.signs': 7,
  'keyboard.newLine': 10,
  'keyboard.done': 8,
  'topic.depths.1': 10,
  'topic.depths.2': 10,
  'topic.depths.3': 12,
  'certainty.not-shown': 26,
}

it.each(Object.entries(SCREEN_WORDS))('%s: words fit on their keys', (_language, words) => {
  const texts = textsOf(words)
  const long = Object.entries(ROOM).filter(([key, most]) => (texts.get(key) ?? expect.fail(key)).length > most)
  expect(long).toEqual([])
})

/** What people call their own language. */
const OWN_NAMES: EveryLanguage<string> = { en: 'English', es: 'Español' }

it('names each language on its key in its own words', () => {
  expect(Object.fromEntries(Object.entries(LOCALES).map(([code, { ownName }]) => [code, ownName]))).toEqual(OWN_NAMES)
  expect(Object.values(OWN_NAMES).filter((name) => name.length > 10)).toEqual([])
})

describe.each(others)('%s', (language, words) => {
  const texts = textsOf(words)

  it('has the keys of English, no more and no fewer', () => {
    expect([...texts.keys()].sort()).toEqual([...english.keys()].sort())
  })
  it('has something to say at each', () => {
    expect([...texts].filter(([, text]) => text.trim() === '')).toEqual([])
  })
  it.each([...english])('sets the same into %s', (key, text) => {
    expect(fillingsIn(texts.get(key) ?? '')).toEqual(fillingsIn(text))
  })
  it('has as many plural forms as English: both tell one from more', () => {
    const forms = (text = '') => text.split(' | ').length
    expect([...english].filter(([key, text]) => forms(texts.get(key)) !== forms(text))).toEqual([])
  })
  it('holds no English', () => {
    const own = [...texts].filter(([key]) => !key.startsWith('desk.systems'))
    expect(own.filter(([, text]) => holdsEnglish(language, text))).toEqual([])
  })
  it('says nothing as English says it, but for names, numbers and words that are the same', () => {
    const same = /^(?:desk\.systems|keyboard\.letters$|topic\.percent$|bodyMap\.chosen$)/u
    expect([...texts].filter(([key, text]) => text === english.get(key) && !same.test(key))).toEqual([])
  })
})

it('es: opens what it closes', () => {
  const marks: readonly (readonly [string, string])[] = [
    ['¿', '?'],
    ['¡', '!'],
    ['“', '”'],
  ]
  const count = (text: string, mark: string) => text.split(mark).length
  const texts = [...textsOf(SCREEN_WORDS.es)].filter(([key]) => key !== 'keyboard.signs')
  expect(texts.filter(([, text]) => marks.some(([open, close]) => count(text, open) !== count(text, close)))).toEqual([])
})

it.each(LANGUAGE_CODES)('%s: the page has every word, at first or later', async (language) => {
  const later = await fetchWords(language, ['desk', 'print', 'setup', 'texts'])
  expect({ ...PAGE_WORDS[language].first, ...later }).toEqual(SCREEN_WORDS[language])
})

it('speaks the language that is chosen, and counts in it', async () => {
  const { t, locale, mergeLocaleMessage } = createWords().global
  mergeLocaleMessage('es', await fetchWords('es', ['print']))
  locale.value = 'es'
  expect(t('print.print', 1)).toBe('Imprimir 1 página')
  expect(t('print.print', 2)).toBe('Imprimir 2 páginas')
})
