import type {
  Block,
  Depth,
  FoodChart,
  FoodRow,
  LanguageTag,
  List,
  Prose,
  Section,
  SourceId,
  Text,
  Topic,
} from '../content/content.ts'
import { atDepth, isTitled } from '../content/depth.ts'
import { requirePart } from '../languages/codes.ts'
import type { SpeechWords } from '../languages/parts/speech.ts'
import { GROUP_WORDS } from '../languages/registry/groups.ts'
import { spellOut } from './spell-out.ts'

/** One breath of speech, in one language. */
export interface Utterance {
  readonly text: string
  readonly language: LanguageTag
}

/** Who speaks: the language of the page, its words, and the names of what is cited. */
export interface Speaker {
  readonly language: LanguageTag
  readonly words: SpeechWords
  nameOf(source: SourceId): string
  /** A number as this language writes it. */
  inDigits(number: number): string
}

/** What a voice needs of a topic. */
export type SpokenTopic = Pick<Topic, 'language' | 'title' | 'tagline' | 'titleLanguage' | 'message' | 'sections'>

/** A topic as it is shown at a depth: title, what to take away, then what can harm and each section. */
export function speakTopic(topic: SpokenTopic, speaker: Speaker, depth: Depth = 3): readonly Utterance[] {
  const { title, tagline, titleLanguage } = topic
  const { message, picture, must, sections } = atDepth(topic, depth)
  return [
    ...[title, tagline].map((text) => said(text, titleLanguage ?? speaker.language)),
    ...speakBlock(message, speaker),
    ...(picture === undefined ? [] : speakBlock(picture, speaker)),
    ...must.flatMap((part) => speakSection(part.section, speaker, part.isTitled)),
    ...sections.flatMap((section) => speakSection(section, speaker, isTitled(section))),
  ]
}

function speakSection({ title, language, blocks }: Section, speaker: Speaker, hasTitle: boolean): readonly Utterance[] {
  const heading = hasTitle ? [said(title, language ?? speaker.language)] : []
  return [...heading, ...blocks.flatMap((block) => speakBlock(block, speaker))]
}

/**
 * One block as a voice says it: all of its words, how sure science is, and where it comes from. A block that stands in for
 * its translation is said in its own language, after a word of warning in the reader's.
 */
export function speakBlock(block: Block, speaker: Speaker): readonly Utterance[] {
  const { language, words } = speaker
  const warning = block.language === undefined ? [] : [said(words.untranslated, language)]
  return [...warning, ...ownWords(block, block.language ?? language, speaker)]
}

/** A kind of block that is forgotten here does not compile. */
function ownWords(block: Block, language: LanguageTag, speaker: Speaker): readonly Utterance[] {
  const { words } = speaker
  const ours = (text: string) => said(text, speaker.language)
  switch (block.kind) {
    case 'paragraph':
    case 'list':
      return speakProse(block, language, speaker)
    case 'claim':
      return [
        ...speakAll(block.blocks, language, speaker),
        ours(words.certainty[block.certainty]),
        ...citing(block.sources, speaker),
      ]
    case 'callout':
      return [
        ours(words.tone[block.tone]),
        said(block.title, language),
        ...speakAll(block.blocks, language, speaker),
        ...citing(block.sources, speaker),
      ]
    case 'question':
      return [
        said(block.question, language),
        ...speakAll(block.answer, language, speaker),
        ours(words.certainty[block.certainty]),
        ...citing(block.sources, speaker),
      ]
    case 'figure':
      // What the picture says stands in for its labels, unless there is only a minute; the caption is read by all.
      return [...(block.isBrief === true ? [] : [said(words.figure(block.alt), language)]), said(block.caption, language)]
    case 'food-chart':
      return speakChart(block, speaker)
  }
}

function speakAll(blocks: readonly Prose[], language: LanguageTag, speaker: Speaker): readonly Utterance[] {
  return blocks.flatMap((block) => speakProse(block, language, speaker))
}

function speakProse(block: Prose, language: LanguageTag, speaker: Speaker): readonly Utterance[] {
  return block.kind === 'paragraph' ? [said(plain(block.text), language)] : speakList(block, language, speaker)
}

/** So many points a listener holds without being told how many come; steps are always counted. */
const UNCOUNTED_MOST = 3

function speakList({ ordered, items }: List, language: LanguageTag, { words, ...speaker }: Speaker): readonly Utterance[] {
  const isCounted = ordered || items.length > UNCOUNTED_MOST
  const head = isCounted ? [said((ordered ? words.steps : words.points)(items.length), speaker.language)] : []
  const spoken = items.flatMap((item, index) => [
    ...(ordered ? [said(words.step(index + 1), speaker.language)] : []),
    said(plain(item), language),
  ])
  return [...head, ...spoken]
}

/** A sentence a food: bars are for the eye. */
function speakChart(chart: FoodChart, speaker: Speaker): readonly Utterance[] {
  const { rows, wholeDay, unit, sources, group, needs, isBrief } = chart
  const { words, inDigits, language } = speaker
  const { inWords, shareInWords } = requirePart(GROUP_WORDS, language)
  const head = words.chart(`${inDigits(wholeDay)} ${unit}`, group && inWords(group))
  const saidOf = ({ name, serving, amount, percentOfDay }: FoodRow) => {
    if (isBrief === true) return words.foodInBrief({ name, serving, share: shareInWords(percentOfDay) })
    return words.food({ name, serving, percent: `${inDigits(percentOfDay)}%`, amount: `${inDigits(amount)} ${unit}` })
  }
  return [
    said(isBrief === true ? words.chartInBrief(chart.isLimit === true) : head, language),
    ...rows.map((row) => said(saidOf(row), language)),
    ...citing([...new Set([...sources, ...(needs?.sources ?? []), ...rows.map(({ source }) => source)])], speaker),
  ]
}

/** Nothing where no source has a name to be said. */
function citing(sources: readonly SourceId[], { words, nameOf, language }: Speaker): readonly Utterance[] {
  const names = [...new Set(sources.map(nameOf))].filter((name) => name !== '')
  return names.length === 0 ? [] : [said(words.sources(names.join('; ')), language)]
}

const plain = (text: Text) => text.map((run) => run.text).join('')

const said = (text: string, language: LanguageTag): Utterance => ({ text: spellOut(text, language), language })
