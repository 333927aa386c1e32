import type { Source } from '#shared/content.ts'
import { moved, rectangle, tag, type Box, type Wrap } from '../ink.ts'
import type { PieceOf } from '../pieces.ts'
import { INK, STYLES } from '../theme.ts'
import { certaintyKey } from './certainty.ts'
import { headingBlock, listItem, plain, textBlock } from './prose.ts'
import { headingTag } from './section.ts'
import { boxOf, type Laid, type Setting } from './setting.ts'
import { beside, stack } from './stack.ts'

/** Characters of an address that somebody may still type. */
const ADDRESS_MAX = 44

/** How to reach the clinic: name over phone, hours and emergency number. What is not set says to ask. */
export function clinicBoxes(setting: Setting, { clinic, level }: PieceOf<'clinic'>): Box[] {
  const { words } = setting
  const [padPt, gapPt] = [12, 14]
  const widthPt = setting.widthPt - 2 * padPt
  const columnPt = (widthPt - 2 * gapPt) / 3
  const fields = [
    [words.clinic.phone, clinic.phone || words.askDesk],
    [words.clinic.hours, clinic.hours || words.askDesk],
    [words.clinic.emergency, clinic.emergencyNumber || capitalised(words.localEmergencyNumber, words.locale)],
  ] as const
  const cells = fields.map(([label, value], index) => ({
    laid: field(setting, label, value, columnPt),
    xPt: index * (columnPt + gapPt),
  }))
  const title = headingBlock(setting, clinic.name || words.clinic.title, widthPt, STYLES.h3, headingTag(level, 1))
  const inner = stack([title, beside(cells)], 4)
  const heightPt = inner.heightPt + 2 * padPt - 4
  const frame = rectangle(0.5, 0.5, setting.widthPt - 1, heightPt - 1, 6, { stroke: { colour: INK.text, width: 1 } })
  return [boxOf({ heightPt, nodes: [frame, ...moved(inner.nodes, padPt, padPt - 2)] }, 12)]
}

/** Label over value, as one paragraph. */
function field(setting: Setting, label: string, value: string, widthPt: number): Laid {
  const name = textBlock(setting, plain(label), widthPt, STYLES.small, 'Span')
  const words = textBlock(setting, [{ text: value, strong: true }], widthPt, STYLES.body, 'Span')
  const { heightPt, nodes } = stack([name, words], 0)
  return { heightPt, nodes: [tag('P', nodes)] }
}

function capitalised(text: string, locale: string): string {
  return text.slice(0, 1).toLocaleUpperCase(locale) + text.slice(1)
}

export function keyBoxes(setting: Setting): Box[] {
  return [boxOf(certaintyKey(setting), 12)]
}

export function alsoBoxes(setting: Setting, { titles }: PieceOf<'also'>): Box[] {
  const text = setting.words.alsoOnScreen(titles.join(' · '))
  return [boxOf(textBlock(setting, plain(text), setting.widthPt, STYLES.small), 10)]
}

/** Publisher, title, year and address in words. */
export function sourcesBoxes(setting: Setting, { sources, isCompact, level }: PieceOf<'sources'>): Box[] {
  if (sources.length === 0) return []
  if (isCompact) return [boxOf(runOnSources(setting, sources), 9)]
  const wrap: Wrap = { type: 'L' }
  const items = sources.map((source) => listItem(setting, plain(sourceText(source)), setting.widthPt, STYLES.small, 'bullet'))
  return [
    boxOf(headingBlock(setting, setting.words.sources, setting.widthPt, STYLES.h3, headingTag(level, 1)), 12, {
      keepWithNext: true,
    }),
    ...items.map((item, index) =>
      boxOf(item, index === 0 ? 2 : 1.5, { wraps: [wrap], keepWithNext: index === 0 || index === items.length - 2 }),
    ),
  ]
}

/** All sources in one paragraph under a title of its own weight. */
function runOnSources(setting: Setting, sources: readonly Source[]): Laid {
  const list = sources.map(sourceText).join('; ')
  return textBlock(
    setting,
    [{ text: `${setting.words.sources}: `, strong: true }, { text: `${list}.` }],
    setting.widthPt,
    STYLES.small,
  )
}

function sourceText(source: Source): string {
  const parts = [source.publisher, source.title, source.year, source.url === undefined ? undefined : addressInWords(source.url)]
  return parts.filter((part) => part !== undefined && part !== '').join(', ')
}

/** An address as one would say or type it; of a long one only the site, which has a search field. */
export function addressInWords(url: string): string {
  const address = url.replace(/^https?:\/\/(www\.)?/u, '').replace(/\/$/u, '')
  return address.length <= ADDRESS_MAX ? address : (address.split('/', 1)[0] ?? address)
}

/** Edition, dates, who has not yet read it, and what it is not. */
export function aboutBoxes(setting: Setting, { text }: PieceOf<'about'>): Box[] {
  return [boxOf(textBlock(setting, text, setting.widthPt, STYLES.small), 9)]
}
