import { expect, it } from 'vitest'
import { diagnosticsOf, type SmallPackPath, withChange } from '../support/pack-folder.ts'

const DRAWING = 'drawings/calf.svg'

/** What is wrong, in which file, what is replaced by what, and every line that an author is told. */
const DIAGNOSED: readonly (readonly [string, SmallPackPath, string, string, readonly string[]])[] = [
  [
    'a script',
    DRAWING,
    '<path',
    '<script>alert()</script><path',
    [
      'drawings/calf.svg:2:3 <script> may not stand in a drawing. Use `g`, `path`, `circle`, `ellipse`, `rect`, `line`, `polyline`, `polygon` or `text`.',
    ],
  ],
  [
    'a foreign object',
    DRAWING,
    '<path',
    '<foreignObject/><path',
    [
      'drawings/calf.svg:2:3 <foreignObject> may not stand in a drawing. Use `g`, `path`, `circle`, `ellipse`, `rect`, `line`, `polyline`, `polygon` or `text`.',
    ],
  ],
  [
    'a link',
    DRAWING,
    '<path d',
    '<path href="x" d',
    ['drawings/calf.svg:2:3 `href` may not stand on <path>. Use `d`, `fill`, `stroke` or `stroke-width`.'],
  ],
  [
    'a handler',
    DRAWING,
    '<path d',
    '<path onclick="x" d',
    ['drawings/calf.svg:2:3 `onclick` may not stand on <path>. Use `d`, `fill`, `stroke` or `stroke-width`.'],
  ],
  [
    'a style',
    DRAWING,
    '<path d',
    '<path style="x" d',
    ['drawings/calf.svg:2:3 `style` may not stand on <path>. Use `d`, `fill`, `stroke` or `stroke-width`.'],
  ],
  [
    'a transform',
    DRAWING,
    '<path d',
    '<path transform="x" d',
    ['drawings/calf.svg:2:3 `transform` may not stand on <path>. Use `d`, `fill`, `stroke` or `stroke-width`.'],
  ],
  [
    'an element named as a method',
    DRAWING,
    '<path',
    '<constructor/><path',
    [
      'drawings/calf.svg:2:3 <constructor> may not stand in a drawing. Use `g`, `path`, `circle`, `ellipse`, `rect`, `line`, `polyline`, `polygon` or `text`.',
    ],
  ],
  ['a document type', DRAWING, '<svg', '<!DOCTYPE svg><svg', ['drawings/calf.svg:1:15 DOCTYPE is not read. Take it out.']],
  [
    'an entity',
    DRAWING,
    'data-key="nerve"',
    'data-key="&nerve;"',
    [
      'drawings/calf.svg:3:3 `data-key="&nerve;"`: use small letters, digits and hyphens.',
      'drawings/calf.svg:3:26 broken SVG: undefined entity.',
    ],
  ],
  [
    'a colour',
    DRAWING,
    'stroke="ink"',
    'stroke="#ff0000"',
    ['drawings/calf.svg:2:3 `stroke="#ff0000"` is not a paint. Paints are named, as `ink`; `paints` in pack.yaml adds more.'],
  ],
  [
    'a misspelt paint',
    DRAWING,
    'stroke="ink"',
    'stroke="muscel"',
    ['drawings/calf.svg:2:3 `stroke="muscel"` is not a paint. Did you mean `muscle`?'],
  ],
  [
    'a mark that cannot be seen',
    DRAWING,
    ' stroke="ink"',
    '',
    ['drawings/calf.svg:2:3 <path> cannot be seen. Give it a `fill` or a `stroke`.'],
  ],
  [
    'path data with a foreign sign',
    DRAWING,
    'M0 0 L10 10',
    'M0 0 L10 url(x)',
    ['drawings/calf.svg:2:3 `d`: `u` is not a path command.'],
  ],
  [
    'path data that lacks a number',
    DRAWING,
    'L10 10',
    'L10',
    ['drawings/calf.svg:2:3 `d`: `L` takes 2 numbers each time, here are 1.'],
  ],
  ['path data that starts elsewhere', DRAWING, 'M0 0 L10 10', 'L10 10', ['drawings/calf.svg:2:3 `d`: a path starts with `M`.']],
  [
    'arc flags that touch',
    DRAWING,
    'L10 10',
    'A5 5 0 01 10 10',
    ['drawings/calf.svg:2:3 `d`: an arc flag is `0` or `1`, not `01`. Put spaces between flags.'],
  ],
  [
    'words in the drawing',
    DRAWING,
    '<text data-key="nerve" x="5" y="9" font-size="4"/>',
    '<text data-key="nerve" x="5" y="9" font-size="4">Nerve</text>',
    ['drawings/calf.svg:3:3 words stand in the drawing. Leave <text> empty; its words come from the language file.'],
  ],
  [
    'a word without a key',
    DRAWING,
    'data-key="nerve" ',
    '',
    [
      'drawings/calf.svg:3:3 <text> needs `data-key`, the name its words have in the language file (or `data-text` when all languages write the same).',
    ],
  ],
  ['a word without a size', DRAWING, 'y="9" font-size="4"', 'y="9"', ['drawings/calf.svg:3:3 <text> needs `font-size`.']],
  [
    'a length with a unit',
    DRAWING,
    '<path',
    '<circle cx="1" cy="1" r="2px" fill="ink"/><path',
    ['drawings/calf.svg:2:3 `r="2px"` should be a plain number, not below 0, without a unit.'],
  ],
  [
    'no view box',
    DRAWING,
    ' viewBox="0 0 100 50"',
    '',
    ['drawings/calf.svg:1:1 <svg> needs `viewBox="0 0 WIDTH HEIGHT"`, starting at 0 0.'],
  ],
  ['a tag that is not closed', DRAWING, '</svg>', '', ['drawings/calf.svg:6:1 broken SVG: unclosed tag: svg.']],
]

it.each(DIAGNOSED)('refuses a drawing with %s', async (_what, file, from, to, lines) => {
  expect(await diagnosticsOf({ [file]: withChange(file, from, to) })).toEqual(lines)
})
