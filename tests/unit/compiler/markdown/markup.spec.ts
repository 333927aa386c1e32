import { expect, it } from 'vitest'
import { diagnosticsOf, type SmallPackPath, withChange } from '../support/pack-folder.ts'

const PAGE = 'topics/magnesium/en.md'

/** What is wrong, in which file, what is replaced by what, and every line that an author is told. */
const DIAGNOSED: readonly (readonly [string, SmallPackPath, string, string, readonly string[]])[] = [
  [
    'raw HTML',
    PAGE,
    '- One thing',
    '<b>One</b> thing',
    [
      'topics/magnesium/en.md:18:1 raw HTML is not shown. Write plain words.',
      'topics/magnesium/en.md:18:7 raw HTML is not shown. Write plain words.',
    ],
  ],
  [
    'a link',
    PAGE,
    '- One thing',
    '- [One](https://example.org) thing',
    ['topics/magnesium/en.md:18:3 links are not shown. Name where it comes from in `sources`.'],
  ],
  [
    'a bare web address',
    PAGE,
    '- One thing',
    '- See https://example.org',
    ['topics/magnesium/en.md:18:7 the text holds a web address. Only plain words are shown.'],
  ],
  [
    'an image',
    PAGE,
    '::figure{drawing=calf}',
    '::figure{drawing=calf}\n\n![calf](calf.png)',
    ['topics/magnesium/en.md:23:1 a picture is written `::figure{drawing=name}`.'],
  ],
  [
    'emphasis',
    PAGE,
    '- One thing',
    '- *One* thing',
    ['topics/magnesium/en.md:18:3 emphasis is not used. Write `**strong**` with two stars, or plain words.'],
  ],
  ['code in a line', PAGE, '- One thing', '- `One` thing', ['topics/magnesium/en.md:18:3 code is not used. Write plain words.']],
  [
    'a code block',
    PAGE,
    '::food-chart\n',
    '::food-chart\n\n```\ncode\n```\n',
    ['topics/magnesium/en.md:27:1 code is not used. Take out the fence, or the four spaces at the start of the line.'],
  ],
  [
    'a table',
    PAGE,
    '::food-chart\n',
    '::food-chart\n\n| a | b |\n|---|---|\n',
    ['topics/magnesium/en.md:27:1 tables are not used. Write a list, or use the comparison.'],
  ],
  [
    'a quote',
    PAGE,
    '::food-chart\n',
    '::food-chart\n\n> so they say\n',
    ['topics/magnesium/en.md:27:1 quotes with `>` are not used. Write a `:::callout`, or plain words.'],
  ],
  [
    'a rule',
    PAGE,
    '::food-chart\n',
    '::food-chart\n\n***\n',
    ['topics/magnesium/en.md:27:1 rules are not used. Start a new `##` section instead.'],
  ],
  [
    'a list in a list',
    PAGE,
    '- B12 is a name',
    '- B12 is a name\n  - deeper',
    ['topics/magnesium/en.md:20:3 a list cannot stand inside a list. Write one list.'],
  ],
  [
    'a heading of the wrong level',
    PAGE,
    '## Foods',
    '## Foods\n\n### More',
    ['topics/magnesium/en.md:25:1 headings are written with two signs: `## More`.'],
  ],
  [
    'a heading too few',
    PAGE,
    '## Foods\n',
    '',
    [
      'topics/magnesium/en.md:13:1 `##` headings on this page: 1; sections in topic.yaml: 2 (role, foods). Make them fit, in that order.',
    ],
  ],
  [
    'a heading too many',
    PAGE,
    '## Foods',
    '## Extra\n\nWords.\n\n## Foods',
    [
      'topics/magnesium/en.md:27:1 `##` headings on this page: 3; sections in topic.yaml: 2 (role, foods). Make them fit, in that order.',
    ],
  ],
  [
    'a heading with nothing under it',
    PAGE,
    '## Foods',
    '## Foods\n\n## Foods',
    [
      'topics/magnesium/en.md:23:1 nothing stands under `Foods`. Write the section, or take the heading out.',
      'topics/magnesium/en.md:25:1 `##` headings on this page: 3; sections in topic.yaml: 2 (role, foods). Make them fit, in that order.',
    ],
  ],
]

it.each(DIAGNOSED)('refuses a page with %s', async (_what, file, from, to, lines) => {
  expect(await diagnosticsOf({ [file]: withChange(file, from, to) })).toEqual(lines)
})
