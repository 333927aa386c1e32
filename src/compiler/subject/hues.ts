import { type Colour, contrastOf, GROUNDS, PARTS_CONTRAST, WORDS_CONTRAST } from '#shared/subject/colour.ts'
import type { YamlFile } from '../yaml/yaml-file.ts'
import type { SubjectFacts } from './shapes.ts'

/** On paper a printer may turn colours to grey, and ink spreads: WCAG's highest level is asked for, and two limits of grey. */
const PAPER_CONTRAST = 7
const TINT_LEAST_GREY = 0.92
const TONE_MOST_GREY = 0.3

/** Says each hue whose words could not be read, or whose parts could not be seen, on a screen or on paper. */
export function checkHues(yaml: YamlFile<SubjectFacts>, hues: SubjectFacts['hues']): void {
  if (Object.keys(hues).length === 0) yaml.report(['hues'], 'is empty. Give at least one hue.')
  for (const [name, hue] of Object.entries(hues)) {
    for (const look of ['day', 'night'] as const) {
      const { tone, tint } = hue[look]
      const { ink, sheet, focus } = GROUNDS[look]
      const hold = (part: 'tone' | 'tint', least: number, pairs: Readonly<Record<string, readonly [Colour, Colour]>>) => {
        for (const [what, [one, other]] of Object.entries(pairs)) {
          const ratio = contrastOf(one, other)
          if (ratio >= least) continue
          const message = `${what}: contrast is ${short(ratio)} to 1; the least is ${least} to 1. ${mendOf(part, look)}`
          yaml.report(['hues', name, look, part], message)
        }
      }
      hold('tone', WORDS_CONTRAST, { 'the tone on its tint': [tone, tint], 'the tone on a key': [tone, sheet] })
      hold('tint', WORDS_CONTRAST, { 'words on the tint': [ink, tint] })
      hold('tint', PARTS_CONTRAST, { 'the ring of the focus on the tint': [focus, tint] })
    }
    checkPaper(yaml, name, hue.paper)
  }
}

function checkPaper(yaml: YamlFile<SubjectFacts>, name: string, { tone, tint }: SubjectFacts['hues'][string]['paper']): void {
  const ratio = contrastOf(tone, tint)
  const [toneGrey, tintGrey] = [greyOf(tone), greyOf(tint)]
  const report = (part: 'tone' | 'tint', message: string) => yaml.report(['hues', name, 'paper', part], message)
  if (ratio < PAPER_CONTRAST)
    report('tone', `the tone on its tint: contrast is ${short(ratio)} to 1; the least is ${PAPER_CONTRAST} to 1. Darken it.`)
  if (toneGrey > TONE_MOST_GREY) report('tone', 'in grey print the tone is too light to read. Darken it.')
  if (tintGrey < TINT_LEAST_GREY) report('tint', 'in grey print the tint is too dark to read on. Lighten it.')
}

/** How light a colour prints in grey, from 0 to 1. Source: ITU-R BT.601. */
function greyOf(colour: Colour): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
  return 0.299 * red + 0.587 * green + 0.114 * blue
}

/** Deep tones stand on light tints by day, and the other way round by night. */
const mendOf = (part: 'tone' | 'tint', look: 'day' | 'night') =>
  (part === 'tone') === (look === 'day') ? 'Darken it.' : 'Lighten it.'

const short = (ratio: number) => String(Math.floor(ratio * 10) / 10)
