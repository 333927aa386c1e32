import { expect, it } from 'vitest'
import { LANGUAGE_CODES } from '#shared/languages/codes.ts'
import { EVERY_PART } from '#shared/languages/registry/every-part.ts'
import { missingFrom } from '../../../../src/compiler/languages/coverage.ts'
import { addLanguage } from '../../../support/languages/add-language.ts'
import { diagnosticsOf, withChange } from '../support/pack-folder.ts'

/** `qaa` is kept for private use: no language of the program will ever have it. */
const inNewLanguage = { 'pack.yaml': withChange('pack.yaml', 'languages: [en]', 'languages: [en, qaa]') }
const HELP =
  'Add them in src/shared/languages/qaa/ and in the lists of src/shared/languages/registry/, or name the language under `drafts`.'
const ofProgram = async () => (await diagnosticsOf(inNewLanguage)).filter((line) => line.startsWith('pack.yaml:3:'))

it.each(LANGUAGE_CODES)('%s is covered', (language) => {
  expect(missingFrom(language)).toEqual([])
})

it('refuses a language that the program does not cover, and names every part', async () => {
  const parts = 'calm, groups, keyboard, locale, numbers, page-words, reading, screen, sheet, speech, spelling, voice'
  expect(await ofProgram()).toEqual([`pack.yaml:3:17 the program does not cover \`qaa\`. It lacks: ${parts}. ${HELP}`])
})

it('refuses a language that is covered in part, and names what is missing', async () => {
  addLanguage('qaa', (name, part) => {
    if (name === 'sheet') return undefined
    if (name === 'calm') return { ...EVERY_PART.calm.en, ask: '' }
    if (name === 'speech') return { ...EVERY_PART.speech.en, certainty: { strong: 'Sûr.' } }
    return part
  })
  const lacks = 'calm.ask, sheet, speech.certainty.some, speech.certainty.weak, speech.certainty.not-shown'
  expect(await ofProgram()).toEqual([`pack.yaml:3:17 the program covers \`qaa\` only in part. It lacks: ${lacks}. ${HELP}`])
})

it('takes a language that is covered', async () => {
  addLanguage('qaa')
  expect(await ofProgram()).toEqual([])
})

it('does not ask for a language that is being written', async () => {
  const drafts = { 'pack.yaml': withChange('pack.yaml', 'languages: [en]', 'languages: [en]\ndrafts: [qaa]') }
  expect((await diagnosticsOf(drafts)).filter((line) => line.includes('the program'))).toEqual([])
})
