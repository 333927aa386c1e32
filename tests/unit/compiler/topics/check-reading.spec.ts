import { expect, it } from 'vitest'
import { diagnosticsOf, withChange } from '../support/pack-folder.ts'
import { TWO_LANGUAGES } from '../support/two-languages.ts'

const PAGE = 'topics/magnesium/en.md'
const SPANISH = 'topics/magnesium/es.md'

it('names a block above grade 8, and leaves an easy topic alone', async () => {
  const hard = 'Medicines may alter magnesium absorption.'
  expect(await diagnosticsOf({ [PAGE]: withChange(PAGE, 'Ask about 350 mg.', hard) })).toEqual([
    expect.stringMatching(
      /^topics\/magnesium\/en\.md:27:1 hard to read: grade [\d.]+; the limit of a block is 8\. Write shorter sentences/u,
    ),
  ])
})

it('names a topic above grade 6 none of whose blocks is above 8', async () => {
  const middling = 'Magnesium helps muscles rest again after a long day.'
  const page = withChange(PAGE, 'It helps muscles\nrest at a:x.', `${`${middling} `.repeat(30).trim()}`)
  // Long texts are for deep sections: only how hard they are to read is asked here.
  const facts = withChange('topics/magnesium/topic.yaml', '{id: role, depth: 1}', '{id: role, depth: 3}')
  expect(await diagnosticsOf({ [PAGE]: page, 'topics/magnesium/topic.yaml': facts })).toEqual([
    expect.stringMatching(/^topics\/magnesium\/en\.md:2:1 hard to read: the topic is grade [67][\d.]*; the limit is 6\./u),
  ])
})

it('measures Spanish by its own scale', async () => {
  const lines = async (words: string) => {
    const changed = TWO_LANGUAGES[SPANISH].replace('Ask about 350 mg.', words)
    return (await diagnosticsOf({ ...TWO_LANGUAGES, [SPANISH]: changed })).filter((line) => line.includes('hard to read'))
  }
  expect(await lines('Pregunte a su médico antes de tomar las pastillas.')).toEqual([])
  expect(await lines('Determinadas concentraciones plasmáticas incrementan la excitabilidad neuromuscular.')).toEqual([
    expect.stringMatching(/^topics\/magnesium\/es\.md:27:1 hard to read: INFLESZ -?[\d.]+; the limit of a block is 55\./u),
  ])
})
