import { expect, it } from 'vitest'
import { diagnosticsOf, withChange } from '../support/pack-folder.ts'

const PAGE = 'topics/magnesium/en.md'
const FACTS = 'topics/magnesium/topic.yaml'
const long = (words: number) => 'Eat a seed or two. '.repeat(words / 5).trim()

it('names a topic that takes over 75 seconds at one minute, at the block that takes most of it', async () => {
  const page = withChange(PAGE, 'It helps muscles\nrest at a:x.', long(180))
  expect(await diagnosticsOf({ [PAGE]: page })).toEqual([
    expect.stringMatching(
      /^topics\/magnesium\/en\.md:15:1 at one minute the topic takes \d+ seconds to say at 150 words a minute; the limit is 75\. This block takes most/u,
    ),
  ])
})

it('names one that takes over 5 minutes at five, and lets everything be as long as it is', async () => {
  const page = withChange(PAGE, 'It helps muscles\nrest at a:x.', long(800))
  const facts = (depth: number) => withChange(FACTS, '{id: role, depth: 1}', `{id: role, depth: ${depth}}`)
  expect(await diagnosticsOf({ [PAGE]: page, [FACTS]: facts(2) })).toEqual([
    expect.stringMatching(/^topics\/magnesium\/en\.md:15:1 at five minutes .* the limit is 300\./u),
  ])
  expect(await diagnosticsOf({ [PAGE]: page, [FACTS]: facts(3) })).toEqual([])
})

it('counts must blocks of every section, however deep', async () => {
  const claim = ':::claim{certainty=some sources="ods-mg, cochrane-mg"}'
  const page = withChange(PAGE, `${claim}\n1. Eat seeds.`, `${claim.replace('}', ' must}')}\n${long(180)}`)
  expect(await diagnosticsOf({ [PAGE]: page })).toEqual([expect.stringMatching(/en\.md:31:1 at one minute/u)])
})
