import { describe, expect, it } from 'vitest'
import { diagnosticsOf, withChange } from '../support/pack-folder.ts'

const PAGE = 'topics/magnesium/en.md'

/** The small pack with a section in short, and what stands in it. */
function withShort(short: string, message = 'It did **not** help 9 in 10 people.') {
  const page = withChange(PAGE, '## What it does', `## In short\n\n${short}\n\n## What it does`)
  return {
    'pack.yaml': withChange('pack.yaml', 'sections: [{id: role}', 'sections: [{id: short, role: short}, {id: role}'),
    'topics/magnesium/topic.yaml': withChange(
      'topics/magnesium/topic.yaml',
      '{id: role, depth: 1}',
      '{id: short, depth: 1}, {id: role, depth: 2}',
    ),
    [PAGE]: page.replace('It did **not** help 9 in 10 people.', message),
  }
}
const claim = (text: string) => `:::claim{certainty=some sources="ods-mg"}\n${text}\n:::`
const danger = (text: string) => `:::callout[Get help now]{tone=danger must sources="ods-mg"}\n${text}\n:::`
const list = (count: number, mark = '-') =>
  Array.from({ length: count }, (_, index) => `${mark} Thing ${'abcdefgh'[index]}`).join('\n')

it('lets a short page be', async () => {
  expect(await diagnosticsOf(withShort(claim(list(3))))).toEqual([])
  expect(await diagnosticsOf(withShort(`${claim(list(3, '1.'))}\n\n${danger(list(5))}`))).toEqual([])
})

describe('names what a short page may not hold', () => {
  it.each([
    ['four points', claim(list(4)), '15:1 the short section has 4 points; the most is 3.'],
    ['points of two claims', `${claim(list(2))}\n\n${claim(list(2))}`, '15:1 the short section has 4 points'],
    ['four steps', claim(list(4, '1.')), '15:1 the short section has 4 steps; the most is 3.'],
    ['six dangers in one box', danger(list(6)), '15:1 this box names 6 dangers; the most is 5.'],
    ['a share', claim('Eat 40% more.'), '15:1 `40%` stands on the short page.'],
    ['a part of a point', claim('It fell by 1.3 points.'), '15:1 `1.3` stands on the short page.'],
    [
      'four different numbers',
      claim('Take 2, 3, 4 or 12 seeds.'),
      '15:1 the short page has 4 different numbers (2, 3, 4, 12); the most is 3.',
    ],
  ])('%s', async (_what, short, line) => {
    const lines = await diagnosticsOf(withShort(short))
    expect(lines.join('\n')).toContain(`topics/magnesium/en.md:${line}`)
    expect(lines).toHaveLength(1)
  })

  it('a message of four sentences', async () => {
    const lines = await diagnosticsOf(withShort(claim('Eat seeds.'), 'Eat seeds. Eat nuts. Eat greens. Ask first.'))
    expect(lines).toEqual([expect.stringContaining('en.md:9:1 the message has 4 sentences; the most is 3.')])
  })
})

it('says the same of a number in a must block, wherever that stands', async () => {
  const page = withShort(claim('Eat seeds.'))
  const changed = page[PAGE]?.replace(
    ':::callout[Ask first]{tone=ask-first sources="ods-mg"}\nAsk about 350 mg.',
    ':::callout[Ask first]{tone=ask-first must sources="ods-mg"}\nAsk about 0.5 mg.',
  )
  const lines = await diagnosticsOf({ ...page, [PAGE]: changed })
  expect(lines).toEqual([expect.stringContaining('`0.5 mg` stands on the short page.')])
})

it('asks nothing of a topic without a short section', async () => {
  const page = withChange(PAGE, 'It did **not** help 9 in 10 people.', 'Eat seeds. Eat nuts. Eat greens. Ask first.')
  expect(await diagnosticsOf({ [PAGE]: page })).toEqual([])
})
