import { expect, it } from 'vitest'
import { createHandout } from '../../../../../src/main/handout/create-handout.ts'
import { openFonts } from '../../../../../src/main/handout/typeset/fonts.ts'
import { materials } from '../fixtures/materials.ts'
import { topicRequest } from '../support/make.ts'
import { readPdf } from '../support/read-pdf.ts'

// The "Z" of a later sheet was drawn, but could neither be copied nor read aloud: "Ž" is drawn with the glyph of "Z".
it('keeps a letter readable when an accented one was set before it', async () => {
  const fonts = openFonts('resources/fonts')
  const readWith = async (name: string) => {
    const clinic = { ...materials.clinic, name }
    return (await readPdf((await createHandout(topicRequest(), { ...materials, clinic, fonts })).bytes)).text.join(' ')
  }
  expect(await readWith('Ž 1')).toContain('Ž 1')
  expect(await readWith('Z 2')).toContain('Z 2')
})
