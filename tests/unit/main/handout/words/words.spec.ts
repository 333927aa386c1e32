import { describe, expect, it } from 'vitest'
import { LANGUAGE_CODES } from '#shared/languages/codes.ts'
import { wordsFor } from '../../../../../src/main/handout/words/words.ts'
import { fillingsIn, holdsEnglish, textsOf } from '../../../shared/support/spoken-words.ts'

const english = textsOf(wordsFor('en'))

describe.each(LANGUAGE_CODES.filter((language) => language !== 'en'))('%s', (language) => {
  const texts = textsOf(wordsFor(language))

  it('has the words of English, no more and no fewer', () => {
    expect([...texts.keys()].sort()).toEqual([...english.keys()].sort())
  })
  it.each([...english])('sets the same into %s', (key, text) => {
    expect(fillingsIn(texts.get(key) ?? '')).toEqual(fillingsIn(text))
  })
  it('holds no English', () => {
    expect([...texts].filter(([, text]) => holdsEnglish(language, text))).toEqual([])
    const same = [...texts].filter(([key, text]) => text === english.get(key) && key !== 'food.percent')
    expect(same).toEqual([])
  })
})

it('writes numbers as they are written in the United States', () => {
  for (const language of LANGUAGE_CODES) {
    expect(new Intl.NumberFormat(wordsFor(language).locale).format(1500)).toBe('1,500')
  }
})
