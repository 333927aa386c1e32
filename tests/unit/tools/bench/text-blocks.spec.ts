import { expect, it } from 'vitest'
import { plainSheetOf } from '../../../../tools/bench/text-blocks.ts'
import { materials } from '../../main/handout/fixtures/materials.ts'
import { make, topicRequest } from '../../main/handout/support/make.ts'

const sheet = await plainSheetOf((await make(topicRequest())).bytes)
const wordsOf = (runs: readonly { text: string }[]) => runs.map(({ text }) => text).join('')

it('gives the words of the sheet in reading order, with their sizes and weights', () => {
  expect(sheet).toMatchObject({ title: 'Magnesium', widthPt: 612, heightPt: 792 })
  const at = sheet.blocks.findIndex(({ runs }) => wordsOf(runs) === 'Magnesium')
  expect(sheet.blocks[at]).toEqual({ runs: [{ text: 'Magnesium', strong: true }], sizePt: 28 })
  expect(wordsOf(sheet.blocks[at + 1]?.runs ?? [])).toBe(materials.topics[0]?.tagline)
})

it('keeps the marks of lists, drawn ones too, and no words of pictures', () => {
  expect(new Set(sheet.blocks.map(({ mark }) => mark))).toContain('•')
  expect(sheet.blocks.every(({ runs, sizePt }) => wordsOf(runs).trim() !== '' && sizePt >= 12)).toBe(true)
})
