import { expect, it } from 'vitest'
import { diagnosticsOf, SMALL_PACK, type SmallPackPath, withChange } from './support/pack-folder.ts'
import { TWO_LANGUAGES, withTranslationChange } from './support/two-languages.ts'

const PAGE = 'topics/magnesium/en.md'
const TOPIC = 'topics/magnesium/topic.yaml'
const DRAWING = 'drawings/calf.svg'

const change = (path: SmallPackPath, from: string, to: string) => ({ [path]: withChange(path, from, to) })
const claim = ':::claim{certainty=some sources="ods-mg, cochrane-mg"}'

/** Everything that `npm run content -- check` promises to find, by the names it was promised under. */
const PROMISED: readonly (readonly [string, Readonly<Record<string, string>>, RegExp])[] = [
  ['schema', change(TOPIC, 'hue: mg', 'hue: 7'), /topic\.yaml:3:6 `hue`: `7` is not a choice\. Use /u],
  ['unknown keys', change(TOPIC, 'hue: mg', 'hue: mg\nhuge: mg'), /topic\.yaml:4:1 unknown key `huge`\. Did you mean `hue`\?/u],
  [
    'missing translation',
    withTranslationChange(PAGE, '::food-chart', '::food-chart\n\nA new line.'),
    /es\.md:\d+:1 missing translation of the paragraph at .*\. Write it, then run/u,
  ],
  [
    'outdated translation',
    withTranslationChange(PAGE, 'helps muscles\nrest', 'makes muscles\nrest'),
    /es\.md:15:1 outdated translation: .*\. Bring it up to date, then run/u,
  ],
  [
    'claim without certainty',
    change(PAGE, claim, ':::claim{sources="ods-mg"}'),
    /en\.md:31:1 `claim` needs `certainty`: `strong`/u,
  ],
  ['claim without source', change(PAGE, claim, ':::claim{certainty=some}'), /en\.md:31:1 `claim` needs `sources="name"`/u],
  [
    'number without source',
    change(PAGE, 'One thing', '1 thing'),
    /en\.md:18:3 number without source: `1`\. Put the sentence into/u,
  ],
  [
    'dead source id',
    change(PAGE, claim, ':::claim{certainty=some sources="ods-mgg"}'),
    /en\.md:31:1 unknown source `ods-mgg`\. Did you mean/u,
  ],
  ['figure without alternate text', change(PAGE, ' alt: A drawn calf.,', ''), /en\.md:6:\d+ missing `alt` in `figures\.calf`\./u],
  [
    'block above grade 8',
    change(PAGE, 'Ask about 350 mg.', 'Laboratory concentration determination necessitates individualized interpretation.'),
    /en\.md:27:1 hard to read: grade [\d.]+; the limit of a block is 8\. Write shorter/u,
  ],
  [
    'topic above grade 6',
    change(PAGE, 'It helps muscles\nrest at a:x.', 'Magnesium helps muscles rest again after a long day. '.repeat(30).trim()),
    /en\.md:2:1 hard to read: the topic is grade [\d.]+; the limit is 6\. Write shorter/u,
  ],
  ['link outside the pack', change(PAGE, 'One thing', '[One](https://example.org)'), /en\.md:18:3 links are not shown\. Name/u],
  ['raw HTML', change(PAGE, '- One thing', '<script>x</script>'), /en\.md:18:1 raw HTML is not shown\. Write plain words/u],
  ['control characters', change(PAGE, 'One thing', 'One\u0007 thing'), /en\.md:18:6 hidden character U\+0007\. Delete it/u],
  ['bidi-override characters', change(PAGE, 'One thing', 'One\u202e thing'), /en\.md:18:6 hidden character U\+202E\. Delete it/u],
  ['image with a script', change(DRAWING, '</svg>', '<script>x</script></svg>'), /calf\.svg:5:1 .*script/u],
  [
    'image with an external reference',
    change(DRAWING, '</svg>', '<image href="https://example.org/a.png"/></svg>'),
    /calf\.svg:5:1 .*image/u,
  ],
  ['file over size', { [PAGE]: 'x'.repeat(300_001) }, /en\.md:1:1 file has 300001 bytes; the most is 300000\. Split it/u],
]

it.each(PROMISED)('finds: %s', async (_what, files, line) => {
  const lines = await diagnosticsOf(files)
  expect(lines.filter((found) => line.test(found))).toHaveLength(1)
  for (const found of lines) expect(found).toMatch(/^[\w/.-]+:[1-9]\d*:[1-9]\d* \S/u)
})

it('finds nothing in the packs that these were made from', async () => {
  expect([await diagnosticsOf(SMALL_PACK), await diagnosticsOf(TWO_LANGUAGES)]).toEqual([[], []])
})
