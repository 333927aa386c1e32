import { expect, it } from 'vitest'
import { diagnosticsOf, withChange } from '../support/pack-folder.ts'

const HARD = 'Concentrated supplementation precipitates gastrointestinal irritability.'
const LIST = 'checklist/en.yaml'
const TABLE = 'comparison/en.yaml'

it.each([
  ['a sign, with its reason', LIST, 'text: One leg is swollen', `text: ${HARD}`, '7:20'],
  ['the reason of a sign', LIST, 'why: It can be a clot.}\n  nights', `why: ${HARD}}\n  nights`, '7:20'],
  ['a sign as said of someone else', LIST, 'textOther: They take a **new** statin', `textOther: ${HARD}`, '18:56'],
  ['a question', LIST, 'text: Is the stretch right?', `text: ${HARD}`, '21:19'],
  ['a result', LIST, 'steps: [Stretch]', `steps: [${HARD}]`, '14:34'],
  ['a result for someone else', LIST, 'Care at home, steps: [Help]', `Care at home, steps: [${HARD}]`, '14:111'],
  ['the introduction', LIST, 'intro: Touch what fits.', `intro: ${HARD}`, '2:8'],
  ['a row of the comparison', TABLE, 'Rests muscles in 1 way.', HARD, '5:12'],
] as const)('names %s above grade 8', async (_, file, from, to, place) => {
  expect(await diagnosticsOf({ [file]: withChange(file, from, to) })).toEqual([
    expect.stringMatching(new RegExp(`^${file}:${place} hard to read: grade [\\d.]+; the limit is 8\\. Write shorter`, 'u')),
  ])
})
