import { expect, it } from 'vitest'
import { diagnosticsOf, type SmallPackPath, withChange } from '../support/pack-folder.ts'

const PAGE = 'topics/magnesium/en.md'

/** What is wrong, in which file, what is replaced by what, and every line that an author is told. */
const DIAGNOSED: readonly (readonly [string, SmallPackPath, string, string, readonly string[]])[] = [
  [
    'an unknown block',
    PAGE,
    ':::claim{',
    ':::clam{',
    ['topics/magnesium/en.md:31:1 unknown block `:::clam`. Did you mean `:::claim{certainty=some sources="name"}`?'],
  ],
  [
    'a block nobody would guess',
    PAGE,
    ':::claim{',
    ':::warning{',
    [
      'topics/magnesium/en.md:31:1 unknown block `:::warning`. Use `message`, `claim`, `callout`, `question`, `figure` or `food-chart`.',
    ],
  ],
  [
    'a leaf written as a container',
    PAGE,
    '::food-chart\n',
    ':::food-chart\n:::\n',
    [
      'topics/magnesium/en.md:25:1 `:::food-chart` is written `::food-chart`.',
      'topics/magnesium/topic.yaml:8:1 no `::food-chart` in topics/magnesium/en.md shows these foods. Show them, or take them out.',
    ],
  ],
  [
    'a space before the brace',
    PAGE,
    ':::claim{',
    ':::claim {',
    [
      'topics/magnesium/en.md:31:1 this block was not understood. Write it as `:::claim{certainty=some sources="name"}`: no space before `{`, quotes closed, and an empty line above.',
      'topics/magnesium/en.md:33:1 this block was not understood. It closes nothing: look at how the block above it starts.',
    ],
  ],
  [
    'a block that is never closed',
    PAGE,
    '1. Eat seeds.\n:::',
    '1. Eat seeds.',
    ['topics/magnesium/en.md:34:1 a block cannot stand inside another. Close the first with `:::`.'],
  ],
  [
    'a block in a block',
    PAGE,
    '1. Eat seeds.',
    '::figure{drawing=calf}',
    ['topics/magnesium/en.md:32:1 a figure or chart cannot stand inside another block. Close the block with `:::` first.'],
  ],
  ['an empty block', PAGE, '1. Eat seeds.\n', '', ['topics/magnesium/en.md:31:1 `:::claim` is empty. Write its words.']],
  [
    'an unknown attribute',
    PAGE,
    ':::claim{certainty=some',
    ':::claim{certainy=some',
    [
      'topics/magnesium/en.md:31:1 `certainy` may not stand on `claim`. Did you mean `certainty`?',
      'topics/magnesium/en.md:31:1 `claim` needs `certainty`: `strong`, `some`, `weak` or `not-shown`.',
    ],
  ],
  [
    'a claim without certainty',
    PAGE,
    ':::claim{certainty=some ',
    ':::claim{',
    ['topics/magnesium/en.md:31:1 `claim` needs `certainty`: `strong`, `some`, `weak` or `not-shown`.'],
  ],
  [
    'an unknown certainty',
    PAGE,
    'certainty=some',
    'certainty=sme',
    ['topics/magnesium/en.md:31:1 unknown certainty `sme`. Did you mean `some`?'],
  ],
  [
    'a claim without sources',
    PAGE,
    ' sources="ods-mg, cochrane-mg"',
    '',
    ['topics/magnesium/en.md:31:1 `claim` needs `sources="name"`: where does this come from?'],
  ],
  [
    'an unknown source',
    PAGE,
    'sources="ods-mg, cochrane-mg"',
    'sources="ods-mg, cochrane-mgg"',
    ['topics/magnesium/en.md:31:1 unknown source `cochrane-mgg`. Did you mean `cochrane-mg`?'],
  ],
  [
    'a source twice',
    PAGE,
    'sources="ods-mg, cochrane-mg"',
    'sources="ods-mg ods-mg"',
    ['topics/magnesium/en.md:31:1 a source is named twice. Keep one.'],
  ],
  [
    'a callout without a tone',
    PAGE,
    '{tone=ask-first ',
    '{',
    ['topics/magnesium/en.md:27:1 `callout` needs `tone`: `ask-first`, `danger` or `do`.'],
  ],
  [
    'a callout without a title',
    PAGE,
    '[Ask first]',
    '',
    ['topics/magnesium/en.md:27:1 `callout` needs its words: `:::callout[Title]{…}`.'],
  ],
  [
    'a question without words',
    PAGE,
    '[Do bananas help?]',
    '',
    ['topics/magnesium/en.md:35:1 `question` needs its words: `:::question[The question?]{…}`.'],
  ],
  [
    'no message',
    PAGE,
    ':::message{certainty=weak sources="cochrane-mg"}\nIt did **not** help 9 in 10 people.\n:::\n',
    '',
    [
      'topics/magnesium/en.md:10:1 the page starts with `:::message{certainty=strong sources="name"}`, the one thing to take away.',
    ],
  ],
  [
    'a second message',
    PAGE,
    ':::claim{',
    ':::message{',
    ['topics/magnesium/en.md:31:1 the message stands once, before the first heading. Make this a `:::claim`.'],
  ],
  [
    'words between message and first heading',
    PAGE,
    '## What it does',
    'Some words.\n\n## What it does',
    ['topics/magnesium/en.md:13:1 only the message stands before the first `##` heading. Move this below one.'],
  ],
]

it.each(DIAGNOSED)('refuses a page with %s', async (_what, file, from, to, lines) => {
  expect(await diagnosticsOf({ [file]: withChange(file, from, to) })).toEqual(lines)
})
