import type { Node } from 'unist'
import type { Block, Callout, List, Prose } from '#shared/content/content.ts'
import { minuteOf } from '#shared/content/depth.ts'
import { countWords } from '#shared/speech/length.ts'
import { PHONE_NUMBER } from '#shared/speech/spell-out.ts'
import { readingLines } from '../reading/reading-lines.ts'
import { amountsIn } from '../text/amounts.ts'
import type { ParsedTopic } from './topic.ts'

/**
 * What a short page may hold, so that who reads little reads it: AHRQ's PEMAT-P and CDC's Clear Communication Index count these
 * (docs/plain-language.md). Of dangers, those of one box.
 */
const MOST = { words: 300, points: 3, steps: 3, dangers: 5, numbers: 3, messageSentences: 3 } as const

/** Reports what makes the minute and the short sheet of a topic hard to take in. A topic without a short section has none. */
export function checkShort({ topic, page, body, isClean }: ParsedTopic): void {
  if (!isClean || !topic.sections.some(({ role }) => role === 'short')) return
  const placed = body.sections.flatMap(({ blocks, nodes }) => blocks.map((block, index) => ({ block, node: nodes[index] })))
  const nodeOf = (block: Block | undefined): Node | undefined =>
    placed.find((each) => each.block === block)?.node ?? body.messageNode
  const report = (block: Block | undefined, message: string) => page.report(nodeOf(block) ?? {}, message)
  const sentences = readingLines(topic.message)
    .join(' ')
    .split(/[.!?]+(?:\s|$)/u)
    .filter(Boolean).length
  if (sentences > MOST.messageSentences)
    report(
      undefined,
      `the message has ${sentences} sentences; the most is ${MOST.messageSentences}. Keep one thing to take away.`,
    )
  const { must, sections } = minuteOf(topic)
  const dangers = must.flatMap(({ section }) => section.blocks)
  const short = sections.filter(({ role }) => role === 'short').flatMap(({ blocks }) => blocks)
  for (const block of dangers) checkDangers(block, report)
  checkPoints(short, report)
  checkNumbers([...dangers, ...short], topic.language, report)
  const words = [topic.message, ...dangers, ...short].flatMap(readingLines).reduce((sum, line) => sum + countWords(line), 0)
  if (words > MOST.words)
    report(short[0], `the short page has ${words} words; the most is ${MOST.words}. Leave more to the longer forms.`)
}

type Report = (block: Block | undefined, message: string) => void

function checkDangers(block: Block, report: Report): void {
  if (block.kind !== 'callout') return
  const count = listsOf(block).reduce((sum, { items }) => sum + items.length, 0)
  if (count > MOST.dangers)
    report(
      block,
      `this box names ${count} dangers; the most is ${MOST.dangers}. Keep the gravest, and leave the others to another block.`,
    )
}

function checkPoints(short: readonly Block[], report: Report): void {
  const lists = short.flatMap((block) => (block.kind === 'claim' ? listsOf(block) : block.kind === 'list' ? [block] : []))
  for (const [isOrdered, most, what] of [
    [false, MOST.points, 'points'],
    [true, MOST.steps, 'steps'],
  ] as const) {
    const count = lists.filter(({ ordered }) => ordered === isOrdered).reduce((sum, { items }) => sum + items.length, 0)
    if (count > most)
      report(
        short.find((block) => block.kind !== 'figure'),
        `the short section has ${count} ${what}; the most is ${most}.`,
      )
  }
}

/** Few numbers, and whole: a share or a part of a point says little to most readers. */
function checkNumbers(blocks: readonly Block[], language: string, report: Report): void {
  const found = blocks.flatMap((block) =>
    readingLines(block).flatMap((line) =>
      amountsIn(line.replaceAll(PHONE_NUMBER, ''), language)
        .filter(({ isCertain }) => isCertain)
        .map(({ value, unit, written }) => ({ block, value, written, isShare: unit === 'percent' })),
    ),
  )
  for (const { block, value, written, isShare } of found) {
    if (!isShare && Number.isInteger(value)) continue
    report(
      block,
      `\`${written}\` stands on the short page. Say it as a whole number or in everyday measures: “about a third of a day”.`,
    )
  }
  const different = new Set(found.map(({ value }) => value))
  if (different.size > MOST.numbers)
    report(
      found.at(-1)?.block,
      `the short page has ${different.size} different numbers (${[...new Set(found.map(({ written }) => written))].join(', ')}); the most is ${MOST.numbers}.`,
    )
}

function listsOf({ blocks }: Pick<Callout, 'blocks'>): readonly List[] {
  return blocks.filter((block: Prose): block is List => block.kind === 'list')
}
