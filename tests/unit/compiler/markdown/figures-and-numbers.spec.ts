import { expect, it } from 'vitest'
import { diagnosticsOf, type SmallPackPath, withChange } from '../support/pack-folder.ts'

const TOPIC = 'topics/magnesium/topic.yaml'
const PAGE = 'topics/magnesium/en.md'

/** What is wrong, in which file, what is replaced by what, and every line that an author is told. */
const DIAGNOSED: readonly (readonly [string, SmallPackPath, string, string, readonly string[]])[] = [
  [
    'a number without source in a paragraph',
    PAGE,
    'rest at a:x.',
    'rest for 30 seconds.',
    ['topics/magnesium/en.md:16:10 number without source: `30`. Put the sentence into a `:::claim` that names its sources.'],
  ],
  [
    'a number without source in a heading',
    PAGE,
    '## Foods',
    '## 5 foods',
    ['topics/magnesium/en.md:23:4 number without source: `5`. Write the heading without it.'],
  ],
  [
    'a fraction without source',
    PAGE,
    'rest at a:x.',
    'rest for ½ a day.',
    ['topics/magnesium/en.md:16:10 number without source: `½`. Put the sentence into a `:::claim` that names its sources.'],
  ],
  [
    'a number without source in the tagline',
    PAGE,
    'It helps muscles rest.',
    'You need 420 mg.',
    ['topics/magnesium/en.md:3:10 number without source: `420`. Leave the number to a `:::claim` that names its sources.'],
  ],
  [
    'a number without source for clinicians',
    PAGE,
    'Kidney disease first.',
    'Not above 350 mg.',
    [
      'topics/magnesium/en.md:5:17 number without source: `350`. Name what it leans on in `pointSources` of topic.yaml, or leave the number to a `:::claim`.',
    ],
  ],
  [
    'a source there is not, for what clinicians are told',
    TOPIC,
    'written:',
    'pointSources: [ods-mgg]\nwritten:',
    ['topics/magnesium/topic.yaml:5:16 unknown source `ods-mgg`. Did you mean `ods-mg`?'],
  ],
  [
    'a number without source in an alternate text',
    PAGE,
    'A drawn calf.',
    'Calf with 2 nerves.',
    ['topics/magnesium/en.md:6:41 number without source: `2`. Leave the number to a `:::claim` that names its sources.'],
  ],
  [
    'a place to fill in',
    PAGE,
    '- One thing',
    '- Ask {desk}',
    ['topics/magnesium/en.md:18:7 braces are not filled in here. Write the words out, or close the quotes of the block.'],
  ],
  [
    'a figure of an unknown drawing',
    PAGE,
    '::figure{drawing=calf}',
    '::figure{drawing=calv}',
    [
      'topics/magnesium/en.md:6:11 no `::figure{drawing=calf}` on this page shows these words. Show it, or take them out.',
      'topics/magnesium/en.md:21:1 unknown drawing `calv`. Did you mean `calf`?',
    ],
  ],
  [
    'a figure without its words',
    PAGE,
    'figures: {calf: {caption: A calf., alt: A drawn calf., labels: {nerve: Nerve}}}\n',
    '',
    [
      'topics/magnesium/en.md:20:1 figure `calf` has no words. Add `figures.calf` with caption, alt and labels to the front matter.',
    ],
  ],
  [
    'a figure without alternate text',
    PAGE,
    ' alt: A drawn calf.,',
    '',
    ['topics/magnesium/en.md:6:11 missing `alt` in `figures.calf`.'],
  ],
  [
    'a drawing label without words',
    PAGE,
    ', labels: {nerve: Nerve}',
    '',
    ['topics/magnesium/en.md:6:11 label `nerve` of the drawing has no words. Add `labels.nerve`.'],
  ],
  [
    'words for a label the drawing has not',
    PAGE,
    '{nerve: Nerve}',
    '{nerve: Nerve, nerves: Nerves}',
    ['topics/magnesium/en.md:6:79 the drawing has no label `nerves`. Did you mean `nerve`?'],
  ],
  [
    'words for a drawing that is not shown',
    PAGE,
    '::figure{drawing=calf}\n',
    '',
    ['topics/magnesium/en.md:6:11 no `::figure{drawing=calf}` on this page shows these words. Show it, or take them out.'],
  ],
  [
    'no front matter',
    PAGE,
    '---\ntitle',
    'title',
    [
      'topics/magnesium/en.md:1:1 the page starts with a `---` line, its title, tagline, words and talkingPoints, and another `---`.',
    ],
  ],
  [
    'an unknown key in the front matter',
    PAGE,
    'tagline:',
    'tag-line:',
    [
      'topics/magnesium/en.md:2:1 missing `tagline`.',
      'topics/magnesium/en.md:3:1 unknown key `tag-line`. Did you mean `tagline`?',
    ],
  ],
  ['an empty title', PAGE, 'title: Magnesium', "title: ''", ['topics/magnesium/en.md:2:8 `title`: is empty. Write the words.']],
  [
    'an escape that hides a direction mark',
    PAGE,
    'title: Magnesium',
    'title: "Mag\\u202Enesium"',
    ['topics/magnesium/en.md:2:8 `title`: hidden character U+202E. Delete it and type the text again.'],
  ],
  [
    'an entity that hides a direction mark',
    PAGE,
    '- One thing',
    '- One &#x202E;thing',
    ['topics/magnesium/en.md:18:7 hidden character U+202E. Delete it and type the text again.'],
  ],
]

it.each(DIAGNOSED)('refuses a page with %s', async (_what, file, from, to, lines) => {
  expect(await diagnosticsOf({ [file]: withChange(file, from, to) })).toEqual(lines)
})

it('takes a number for clinicians when the topic names its sources', async () => {
  const changed = {
    [PAGE]: withChange(PAGE, 'Kidney disease first.', 'Not above 350 mg.'),
    [TOPIC]: withChange(TOPIC, 'written:', 'pointSources: [ods-mg]\nwritten:'),
  }
  expect(await diagnosticsOf(changed)).toEqual([])
})
