import { expect, it } from 'vitest'
import { diagnosticsOf, type SmallPackPath, withChange } from '../support/pack-folder.ts'

const WORDS = 'checklist/en.yaml'
const SIGNS = 'checklist/checklist.yaml'
const ROWS = 'comparison/comparison.yaml'
const CELLS = 'comparison/en.yaml'

/** What is wrong, in which file, what is replaced by what, and every line that an author is told. */
const DIAGNOSED: readonly (readonly [string, SmallPackPath, string, string, readonly string[]])[] = [
  [
    'a sign without words',
    WORDS,
    '  once: {text: It came 1 time, why: Most pass.}\n',
    '',
    ['checklist/en.yaml:5:1 sign `once` has no words. Write text and why.'],
  ],
  ['a sign without a why', WORDS, ', why: Most pass.', '', ['checklist/en.yaml:9:3 missing `why` in `signs.once`.']],
  [
    'a sign without sources',
    SIGNS,
    'group: mild, sources: [ods-mg]',
    'group: mild',
    ['checklist/checklist.yaml:12:5 missing `sources` in `signs #4`.'],
  ],
  [
    'a sign with an empty source list',
    SIGNS,
    'group: mild, sources: [ods-mg]',
    'group: mild, sources: []',
    ['checklist/checklist.yaml:12:55 `signs #4 sources`: is an empty list. Name at least one.'],
  ],
  [
    'a sign with an unknown source',
    SIGNS,
    'group: mild, sources: [ods-mg]',
    'group: mild, sources: [ods-k]',
    ['checklist/checklist.yaml:12:56 unknown source `ods-k`. Use `ods-mg`, `cochrane-mg` or `general-knowledge`.'],
  ],
  [
    'a sign without a tier',
    SIGNS,
    'id: once, tier: self-care',
    'id: once',
    ['checklist/checklist.yaml:12:5 missing `tier` in `signs #4`.'],
  ],
  [
    'an unknown tier',
    SIGNS,
    'id: once, tier: self-care',
    'id: once, tier: selfcare',
    ['checklist/checklist.yaml:12:22 `signs #4 tier`: `selfcare` is not a choice. Did you mean `self-care`?'],
  ],
  [
    'a sign twice',
    SIGNS,
    'id: once',
    'id: nights',
    [
      'checklist/checklist.yaml:12:10 `nights` stands twice. Keep one.',
      'checklist/checklist.yaml:17:50 unknown sign `once`. Use `breath`, `swelling` or `nights`.',
      'checklist/en.yaml:9:3 checklist/checklist.yaml has no `once` in `signs`. Use `breath`, `swelling` or `nights`.',
    ],
  ],
  [
    'a sign in an unknown group',
    SIGNS,
    'group: mild',
    'group: milde',
    [
      'checklist/checklist.yaml:7:10 group `mild` has no signs. Add one, or take it out.',
      'checklist/checklist.yaml:12:40 unknown group `milde`. Did you mean `mild`?',
    ],
  ],
  [
    'a sign in a group of another tier',
    SIGNS,
    'id: nights, tier: appointment',
    'id: nights, tier: self-care',
    [
      'checklist/checklist.yaml:8:1 no sign has the tier `appointment`. Every tier needs one.',
      'checklist/checklist.yaml:11:24 the sign is self-care, but its group `often` is appointment. Make them the same.',
    ],
  ],
  [
    'a group without signs',
    SIGNS,
    '  - {id: mild, tier: self-care, drawing: calf}',
    '  - {id: mild, tier: self-care, drawing: calf}\n  - {id: spare, tier: today, drawing: calf}',
    [
      'checklist/checklist.yaml:8:10 group `spare` has no signs. Add one, or take it out.',
      'checklist/en.yaml:4:1 group `spare` has no words. Write title and hint.',
    ],
  ],
  [
    'words for a sign there is not',
    WORDS,
    '  once: {',
    '  ones: {text: x, why: y}\n  once: {',
    ['checklist/en.yaml:9:3 checklist/checklist.yaml has no `ones` in `signs`. Use `breath`, `swelling`, `nights` or `once`.'],
  ],
  [
    'no words for the emergency tier',
    WORDS,
    '  emergency: {word: Now, title: "Tell {desk}", steps: ["Call {emergencyNumber}"], say: I cannot breathe., not: [Do not drive.], other: {title: "Tell {desk}", steps: [Stay with them], say: They cannot breathe., not: []}}\n',
    '',
    ['checklist/en.yaml:10:1 missing `emergency` in `tiers`.'],
  ],
  [
    'more than three steps',
    WORDS,
    'steps: [Stretch]',
    'steps: [Stretch, Rest, Drink, Sleep]',
    ['checklist/en.yaml:14:55 `tiers.self-care.steps`: has 4 steps; the most is 3. Keep what matters first.'],
  ],
  [
    'a place to fill in where nothing is filled in',
    WORDS,
    'worried: Worried? Tell the desk.',
    'worried: Worried? Tell {desk}.',
    ['checklist/en.yaml:3:10 `worried`: holds braces. Nothing is filled in here; write the words out.'],
  ],
  [
    'a place to fill in that is not known',
    WORDS,
    'say: I had a cramp.',
    'say: "Tell {dsek}."',
    ['checklist/en.yaml:14:71 `tiers.self-care.say`: `{dsek}` is not filled in. Use `{desk}` or `{emergencyNumber}`.'],
  ],
  [
    'a number without source',
    WORDS,
    'steps: [Stretch]',
    'steps: [Stretch 30 times]',
    ['checklist/en.yaml:14:56 number without source: `30`. Only a sign or a context names sources; say this without the number.'],
  ],
  [
    'an unknown topic side by side',
    ROWS,
    'topics: [magnesium]',
    'topics: [magnesum]',
    [
      'comparison/comparison.yaml:1:10 unknown topic `magnesum`. Did you mean `magnesium`?',
      'comparison/en.yaml:6:5 `rows.role.cells` has nothing for `magnesum`. Write it.',
      'comparison/en.yaml:7:7 there is no topic in comparison/comparison.yaml named `magnesium`. Did you mean `magnesum`?',
    ],
  ],
  [
    'a row without words',
    ROWS,
    '[{id: role}]',
    '[{id: role}, {id: foods}]',
    ['comparison/en.yaml:3:1 `rows` has nothing for `foods`. Write it.'],
  ],
  [
    'words for a row there is not',
    CELLS,
    '  role:',
    '  rule:',
    [
      'comparison/en.yaml:3:1 `rows` has nothing for `role`. Write it.',
      'comparison/en.yaml:4:3 there is no row in comparison/comparison.yaml named `rule`. Did you mean `role`?',
    ],
  ],
  [
    'a cell without words',
    CELLS,
    '      magnesium: {text: Rests muscles in 1 way., certainty: some, sources: [ods-mg]}',
    '      magnesium: {certainty: some, sources: [ods-mg]}',
    ['comparison/en.yaml:7:7 missing `text` in `rows.role.cells.magnesium`.'],
  ],
  [
    'a cell with an unknown source',
    CELLS,
    'sources: [ods-mg]',
    'sources: [ods-mgg]',
    ['comparison/en.yaml:7:77 unknown source `ods-mgg`. Did you mean `ods-mg`?'],
  ],
  [
    'a cell that is sure of nothing named',
    CELLS,
    ', sources: [ods-mg]',
    '',
    [
      'comparison/en.yaml:7:18 a cell that says how sure we are needs `sources`.',
      'comparison/en.yaml:7:25 number without source: `1`. Name its `sources` in this cell.',
    ],
  ],
  [
    'a number in a cell without sources',
    CELLS,
    ', certainty: some, sources: [ods-mg]',
    '',
    ['comparison/en.yaml:7:25 number without source: `1`. Name its `sources` in this cell.'],
  ],
]

it.each(DIAGNOSED)('refuses a checklist or comparison with %s', async (_what, file, from, to, lines) => {
  expect(await diagnosticsOf({ [file]: withChange(file, from, to) })).toEqual(lines)
})
