import type { Block, Claim, LanguageTag, Prose, Run, Section, TermId, Text } from '#shared/content/content.ts'
import type { AuthoredTopic } from '../session/authored.ts'
import type { ParsedGlossary } from './glossary.ts'
import type { WordFinder } from './word-finder.ts'

/** Finds the words of a language; what fell back to another language is read in that one. */
type FindIn = (language: LanguageTag) => WordFinder<TermId>

/**
 * Marks hard words where a section first uses them; titles and captions stay as they are. Done last: what a translation
 * is made from and what an approval binds to are the words, whether the glossary explains them or not.
 */
export function markTerms(
  topic: AuthoredTopic,
  readings: ReadonlyMap<LanguageTag, Pick<ParsedGlossary, 'findTerms'>>,
): AuthoredTopic {
  return {
    ...topic,
    message: markClaim(topic.message, once(readings)(topic.message.language ?? topic.language)),
    sections: topic.sections.map((section): Section => {
      const find = once(readings)
      return { ...section, blocks: section.blocks.map((block) => markBlock(block, find(block.language ?? topic.language))) }
    }),
  }
}

/** Gives each term the first time only. */
function once(readings: ReadonlyMap<LanguageTag, Pick<ParsedGlossary, 'findTerms'>>): FindIn {
  const met = new Set<TermId>()
  return (language) => (text) =>
    (readings.get(language)?.findTerms(text) ?? []).filter(({ value }) => !met.has(value) && met.add(value))
}

function markBlock(block: Block, find: WordFinder<TermId>): Block {
  switch (block.kind) {
    case 'paragraph':
    case 'list':
      return markProse(block, find)
    case 'claim':
      return markClaim(block, find)
    case 'callout':
      return { ...block, blocks: block.blocks.map((part) => markProse(part, find)) }
    case 'question':
      return { ...block, answer: block.answer.map((part) => markProse(part, find)) }
    case 'figure':
    case 'food-chart':
      return block
  }
}

function markClaim(claim: Claim, find: WordFinder<TermId>): Claim {
  return { ...claim, blocks: claim.blocks.map((part) => markProse(part, find)) }
}

function markProse(block: Prose, find: WordFinder<TermId>): Prose {
  if (block.kind === 'paragraph') return { ...block, text: markText(block.text, find) }
  return { ...block, items: block.items.map((item) => markText(item, find)) }
}

function markText(text: Text, find: WordFinder<TermId>): Text {
  return text.flatMap((run) => splitRun(run, find))
}

function splitRun(run: Run, find: WordFinder<TermId>): readonly Run[] {
  const runs: Run[] = []
  let end = 0
  for (const { index, text, value } of find(run.text)) {
    runs.push({ ...run, text: run.text.slice(end, index) }, { ...run, text, term: value })
    end = index + text.length
  }
  return [...runs, { ...run, text: run.text.slice(end) }].filter(({ text }) => text !== '')
}
