import { expect, it } from 'vitest'
import { diagnosticsOf, SMALL_PACK, type SmallPackPath, withChange } from './support/pack-folder.ts'

const TOPIC = 'topics/magnesium/topic.yaml'
const WORDS = 'checklist/en.yaml'
const CELLS = 'comparison/en.yaml'
const PAGE = 'topics/magnesium/en.md'

/** What is wrong, in which file, what is replaced by what, and every line that an author is told. */
const DIAGNOSED: readonly (readonly [string, SmallPackPath, string, string, readonly string[]])[] = [
  [
    'broken YAML',
    TOPIC,
    'hue: mg',
    'hue: [mg',
    ['topics/magnesium/topic.yaml:4:1 the indent does not fit the lines around it, or a quote or bracket above is not closed.'],
  ],
  [
    'a brace that is not in quotes',
    WORDS,
    '["Call {emergencyNumber}"]',
    '[Call {emergencyNumber}]',
    [
      'checklist/en.yaml:11:61 broken YAML: a comma, colon, quote or bracket is missing. Text that holds `{`, `[`, `,`, `#` or `: ` stands in quotes.',
    ],
  ],
  [
    'a colon that is not in quotes',
    'pack.yaml',
    'id: small',
    'id: small: pack',
    ['pack.yaml:1:5 a colon in the text is read as a key. Put the whole text in quotes.'],
  ],
  ['a key twice', TOPIC, 'hue: mg', 'hue: mg\nhue: k', ['topics/magnesium/topic.yaml:4:1 this key stands twice. Keep one.']],
  ['a tab as indent', CELLS, '  role:', '	role:', ['comparison/en.yaml:4:1 a tab is used to indent. Use spaces.']],
  [
    'an alias',
    TOPIC,
    'hue: mg',
    'hue: &h mg\nkind2: *h',
    ['topics/magnesium/topic.yaml:4:8 aliases (`*name`) are not used here. Write the value out.'],
  ],
  ['an empty file', TOPIC, SMALL_PACK[TOPIC], '# nothing\n', ['topics/magnesium/topic.yaml:1:1 is empty.']],
  [
    'an unknown key',
    TOPIC,
    'hue: mg',
    'hue: mg\nhues: k',
    ['topics/magnesium/topic.yaml:4:1 unknown key `hues`. Did you mean `hue`?'],
  ],
  ['a missing key', TOPIC, 'hue: mg\n', '', ['topics/magnesium/topic.yaml:1:1 missing `hue`.']],
  [
    'an unknown hue',
    TOPIC,
    'hue: mg',
    'hue: pink',
    ['topics/magnesium/topic.yaml:3:6 `hue`: `pink` is not a choice. Use `mg` or `leg`.'],
  ],
  [
    'an unknown section',
    TOPIC,
    '{id: role, depth: 1}',
    '{id: rolle, depth: 1}',
    ['topics/magnesium/topic.yaml:7:17 `sections #1 id`: `rolle` is not a choice. Did you mean `role`?'],
  ],
  [
    'a depth there is not',
    TOPIC,
    'depth: 2',
    'depth: 4',
    ['topics/magnesium/topic.yaml:7:53 `sections #2 depth`: `4` is not a choice. Use `1`, `2` or `3`.'],
  ],
  [
    'a section twice',
    TOPIC,
    '{id: foods, depth: 2}',
    '{id: role, depth: 2}',
    ['topics/magnesium/topic.yaml:7:39 `role` stands twice. Keep one.'],
  ],
  [
    'a code that YAML reads as a number',
    TOPIC,
    'code: E83.42',
    'code: 44054006',
    ['topics/magnesium/topic.yaml:4:35 `codes #1 code`: should be text, is `44054006`. Put the whole text in quotes.'],
  ],
  [
    'an unverified code',
    TOPIC,
    'status: checked',
    'status: unverified',
    ['topics/magnesium/topic.yaml:4:76 `codes #1 status`: `unverified` is not a choice. Use `checked` or `seen-once`.'],
  ],
  [
    'a day that does not exist',
    TOPIC,
    '2027-11-22',
    '2027-02-30',
    ['topics/magnesium/topic.yaml:6:12 `reviewDue`: `2027-02-30` is not a day. Write it as 2026-11-22.'],
  ],
  [
    'a review before the text was written',
    TOPIC,
    '2027-11-22',
    '2025-11-22',
    ['topics/magnesium/topic.yaml:6:12 review is due 2025-11-22, but the text was written 2026-11-22. Set a later day.'],
  ],
  [
    'an emblem of two kinds',
    TOPIC,
    '{letters: Mg}',
    '{letters: Mg, drawing: calf}',
    ['topics/magnesium/topic.yaml:2:9 `emblem`: write `letters` (and `sub`), or `drawing`, not both.'],
  ],
  [
    'an emblem of an unknown drawing',
    TOPIC,
    '{letters: Mg}',
    '{drawing: clf}',
    ['topics/magnesium/topic.yaml:2:19 unknown drawing `clf`. Did you mean `calf`?'],
  ],
  [
    'an unknown food',
    TOPIC,
    'show: [magnesium-seeds]',
    'show: [magnesium-seed]',
    ['topics/magnesium/topic.yaml:8:64 unknown food `magnesium-seed`. Did you mean `magnesium-seeds`?'],
  ],
  [
    'a food that is not verified',
    TOPIC,
    'show: [magnesium-seeds]',
    'show: [magnesium-guess]',
    [
      'topics/magnesium/en.md:25:1 food `magnesium-guess` has no words. Add it to foods/en.yaml with name and serving.',
      'topics/magnesium/topic.yaml:8:64 food `magnesium-guess` is not verified and cannot be charted. Take it out of `show`.',
    ],
  ],
  [
    'a food of another nutrient and unit',
    TOPIC,
    'show: [magnesium-seeds]',
    'show: [vitamin-d-milk]',
    [
      'topics/magnesium/en.md:25:1 food `vitamin-d-milk` has no words. Add it to foods/en.yaml with name and serving.',
      'topics/magnesium/topic.yaml:8:64 food `vitamin-d-milk` is a row for vitamin D, the chart is for magnesium.',
      'topics/magnesium/topic.yaml:8:64 food `vitamin-d-milk` is given in mcg, the chart in mg. Use one unit.',
    ],
  ],
  [
    'a food without words',
    'foods/en.yaml',
    'magnesium-seeds:',
    'magnesium-guess:',
    ['topics/magnesium/en.md:25:1 food `magnesium-seeds` has no words. Add it to foods/en.yaml with name and serving.'],
  ],
  [
    'words for a food there is not',
    'foods/en.yaml',
    'magnesium-seeds: {',
    'magnesium-sed: {name: x, serving: y}\nmagnesium-seeds: {',
    ['foods/en.yaml:1:1 there is no food `magnesium-sed` in foods.csv. Did you mean `magnesium-seeds`?'],
  ],
  [
    'a percent that does not fit the amount',
    'foods.csv',
    '28,156,mg,37',
    '28,165,mg,37',
    [
      'topics/magnesium/topic.yaml:8:64 food `magnesium-seeds` says 37 % of the Daily Value, but 165 of 420 mg is about 39 %. Check foods.csv and `dailyValue`.',
    ],
  ],
  [
    'an amount that is no number',
    'foods.csv',
    '28,156,mg,37',
    '28,1x6,mg,37',
    [
      'foods.csv:2:1 amount: `1x6` should be a number above 0.',
      'foods/en.yaml:1:1 there is no food `magnesium-seeds` in foods.csv. Use `magnesium-guess` or `vitamin-d-milk`.',
      'topics/magnesium/topic.yaml:8:64 unknown food `magnesium-seeds`. Use `magnesium-guess` or `vitamin-d-milk`.',
    ],
  ],
  ['an unknown unit', 'foods.csv', '28,50,mg', '28,50,g', ['foods.csv:3:1 unit: `g` should be `mg` or `mcg`.']],
  [
    'a spare comma',
    'foods.csv',
    '28,50,mg',
    '28,5,0,mg',
    ['foods.csv:3:1 this line has 9 cells, not 8. Look for a missing or spare comma.'],
  ],
  [
    'a food twice',
    'foods.csv',
    'magnesium-guess',
    'magnesium-seeds',
    ['foods.csv:3:1 `magnesium-seeds` stands twice. Keep one.'],
  ],
  [
    'an unknown food source',
    'foods.csv',
    '37,ods-mg',
    '37,osd-mg',
    ['foods.csv:2:1 unknown source `osd-mg`. Did you mean `ods-mg`?'],
  ],
  [
    'another first line',
    'foods.csv',
    'id,nutrient',
    'food,nutrient',
    ['foods.csv:1:1 the first line should be `id,nutrient,serving_grams,amount,unit,percent_dv,source_id,verified`.'],
  ],
  [
    'a chart that no page shows',
    PAGE,
    '::food-chart\n',
    'Words.\n',
    [
      'topics/magnesium/topic.yaml:8:1 no `::food-chart` in topics/magnesium/en.md shows these foods. Show them, or take them out.',
    ],
  ],
  [
    'a chart without foods',
    TOPIC,
    'foods: {nutrient: magnesium, unit: mg, dailyValue: 420, show: [magnesium-seeds], sources: [ods-mg]}\n',
    '',
    ['topics/magnesium/en.md:25:1 there is nothing to chart. Add `foods` to topics/magnesium/topic.yaml, or take this line out.'],
  ],
  [
    'a source without address',
    'sources.yaml',
    ', url: "https://ods.od.nih.gov/"',
    '',
    ['sources.yaml:1:1 source `ods-mg` needs its `url`.'],
  ],
  [
    'a source with a broken address',
    'sources.yaml',
    '"https://ods.od.nih.gov/"',
    'ods.od.nih.gov',
    ['sources.yaml:1:49 `ods-mg.url`: is not a web address. Write it from `https://` on.'],
  ],
  [
    'an address for general knowledge',
    'sources.yaml',
    'publisher: Your clinic',
    'publisher: Your clinic, url: "https://example.org/"',
    ['sources.yaml:3:85 `general-knowledge` has no single source. Take out the url.'],
  ],
  [
    'a year that YAML reads as a number',
    'sources.yaml',
    '"2024"',
    '2024',
    ['sources.yaml:1:82 `ods-mg.year`: should be text, is `2024`. Put the whole text in quotes.'],
  ],
  [
    'an id in capitals',
    'sources.yaml',
    'ods-mg:',
    'ODS_mg:',
    ['sources.yaml:1:1 `ODS_mg`: is not an id. Use small letters, digits and single hyphens.'],
  ],
]

it.each(DIAGNOSED)('refuses a fact file with %s', async (_what, file, from, to, lines) => {
  expect(await diagnosticsOf({ [file]: withChange(file, from, to) })).toEqual(lines)
})
