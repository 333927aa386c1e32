import { describe, expect, it } from 'vitest'
import { DEPTHS, type Topic } from '#shared/content/content.ts'
import { isMust } from '#shared/content/depth.ts'
import { type HandoutRequest, PACKET_MAX, PAPERS, SIZES } from '#shared/handout.ts'
import { LANGUAGE_CODES, requirePart } from '#shared/languages/codes.ts'
import { SPEECH_WORDS } from '#shared/languages/registry/speech.ts'
import { spellOut } from '#shared/speech/spell-out.ts'
import { speakTopic } from '#shared/speech/speech.ts'
import { idsOf } from '../unit/main/handout/support/make.ts'
import { readPdf } from '../unit/main/handout/support/read-pdf.ts'
import { otherThan, shippedInputs, shippedSheet } from '../unit/main/handout/support/shipped.ts'
import { blocksOf, closeUp, wordsOf } from './support/block-words.ts'

const inputIn = await shippedInputs()

const mustLines = (topic: Topic) => blocksOf(topic).filter(isMust).flatMap(wordsOf)

/** Words of a sheet without the foot of each page: a block may run over two pages. */
async function wordsOnPaper(request: HandoutRequest, titles: readonly string[]): Promise<string> {
  const { text } = await readPdf((await shippedSheet(request)).bytes)
  const foot = /(?:(?:Page|Página)\d+(?:of|de)\d+·?)+$/u
  return text
    .map((page) => {
      const words = closeUp(page).replace(foot, '')
      const running = titles.map(closeUp).find((title) => words.endsWith(title))
      return running === undefined ? words : words.slice(0, -running.length)
    })
    .join('')
}

describe.each(LANGUAGE_CODES)('in %s', (language) => {
  const { topics } = inputIn(language)
  const others = inputIn(otherThan(language)).topics
  const otherOf = ({ id }: Topic) => others.find((one) => one.id === id) ?? expect.fail(`no ${id}`)

  it('says what must stand at every depth', () => {
    const speaker = { language, words: requirePart(SPEECH_WORDS, language), nameOf: () => '', inDigits: String }
    const lost = topics.flatMap((topic) =>
      DEPTHS.flatMap((depth) => {
        const said = closeUp(
          speakTopic(topic, speaker, depth)
            .map(({ text }) => text)
            .join(' '),
        )
        return mustLines(topic).filter((line) => !said.includes(closeUp(spellOut(line, language))))
      }),
    )
    expect(lost).toEqual([])
  })

  it.each(SIZES.flatMap((size) => PAPERS.map((paper) => [size, paper] as const)))(
    'prints it in %s size on %s',
    async (size, paper) => {
      for (const topic of topics) {
        const sheet = await wordsOnPaper({ kind: 'topic', topicId: topic.id, language, size, paper }, [topic.title])
        expect([topic.id, mustLines(topic).filter((line) => !sheet.includes(closeUp(line)))]).toEqual([topic.id, []])
      }
    },
  )

  it.each(SIZES)('prints it in two languages in %s size', async (size) => {
    for (const topic of topics) {
      const look = { language, secondLanguage: otherThan(language), size, paper: 'letter' } as const
      const other = otherOf(topic)
      const sheet = await wordsOnPaper({ kind: 'topic', topicId: topic.id, ...look }, [topic.title, other.title])
      const lost = [topic, other].flatMap(mustLines).filter((line) => !sheet.includes(closeUp(line)))
      expect([topic.id, lost]).toEqual([topic.id, []])
    }
  })

  it.each(SIZES)('prints it in a packet in %s size', async (size) => {
    const parts = [topics.slice(0, PACKET_MAX), topics.slice(PACKET_MAX)].filter((part) => part.length > 0)
    for (const part of parts) {
      const topicIds = idsOf(part)
      const look = { language, size, paper: 'letter', newSheetEach: false, note: '' } as const
      const sheet = await wordsOnPaper(
        { kind: 'packet', topicIds, ...look },
        part.map(({ title }) => title),
      )
      expect(part.flatMap(mustLines).filter((line) => !sheet.includes(closeUp(line)))).toEqual([])
    }
  })
})

/** What must not be missing from the must blocks of a topic: the name of the topic, and some of the words. */
const NAMED: readonly (readonly [string, string])[] = [
  ...['magnesium', 'potassium', 'calcium', 'vitamin-d', 'vitamin-b12', 'vitamin-b6', 'sodium', 'fluids'].map(
    (topic) => [topic, 'Get help now'] as const,
  ),
  ['vitamin-b12', 'be seen today'],
  ['vitamin-b12', 'You take metformin'],
  ['fluids', 'Too much:'],
  ['leg-cramps', '6 in 10'],
  ['magnesium', 'Food does not count toward this limit'],
  ['calcium', 'Spinach does not help much'],
  ['questions', 'Be seen today'],
]
it.each(NAMED)('holds of %s what can harm: %s', (name, words) => {
  const topic = inputIn('en').topics.find(({ id }) => id.endsWith(`/${name}`)) ?? expect.fail(`no ${name}`)
  expect(mustLines(topic).join(' ')).toContain(words)
})

it('tells of signs that no sheet of one topic may lack', async () => {
  for (const language of LANGUAGE_CODES) {
    const { topics, checklist } = inputIn(language)
    const must = checklist.signs.filter((sign) => sign.must === true)
    expect(must.map(({ id }) => id)).toEqual(['stroke', 'saddle-numbness'])
    for (const topic of topics) {
      const look = { language, size: 'standard', paper: 'letter' } as const
      const sheet = await wordsOnPaper({ kind: 'topic', topicId: topic.id, ...look }, [topic.title])
      const lost = must.filter(({ text }) => !sheet.includes(closeUp(text.map((run) => run.text).join(''))))
      expect([topic.id, lost.map(({ id }) => id)]).toEqual([topic.id, []])
    }
  }
})
