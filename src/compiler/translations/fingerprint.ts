import type { Block, Prose, Text } from '#shared/content/content.ts'
import { canonicalJson, sha256 } from '../text/canonical-json.ts'

/** Hex digits that name the words of one part: enough that no two editions of it share them. */
const DIGITS = 10

/** Names the words of an original part, and those of its translation that were read against them. */
export interface FingerprintPair {
  readonly original: string
  /** Absent in ledgers of the old form, which did not name the words of translations. */
  readonly translation?: string
}

/** Names exact words, whatever shape they come in: 10 hex digits of a SHA-256. */
export function fingerprint(words: unknown): string {
  return sha256(canonicalJson(words)).slice(0, DIGITS)
}

/** Names a block by all that a translator works from. A chart's numbers follow by themselves; foods are bound one by one. */
export function blockFingerprint(block: Block): string {
  return fingerprint(wordsOf(block))
}

function wordsOf(block: Block): unknown {
  const { kind } = block
  switch (kind) {
    case 'paragraph':
    case 'list':
      return proseWords(block)
    case 'claim':
      return { kind, certainty: block.certainty, sources: block.sources, blocks: block.blocks.map(proseWords) }
    case 'callout':
      return { kind, tone: block.tone, sources: block.sources, title: block.title, blocks: block.blocks.map(proseWords) }
    case 'question': {
      const { certainty, sources, question, answer } = block
      return { kind, certainty, sources, question, answer: answer.map(proseWords) }
    }
    case 'figure':
      return { kind, drawing: block.drawing, caption: block.caption, alt: block.alt, labels: block.labels }
    case 'food-chart':
      return { kind }
    default:
      // A function that returns `unknown` may end without a return: this line makes the compiler name a forgotten kind.
      return kind satisfies never
  }
}

function proseWords(block: Prose): unknown {
  return block.kind === 'paragraph' ? markedText(block.text) : { ordered: block.ordered, items: block.items.map(markedText) }
}

/** A line with its strong parts in stars, however it is cut into runs. */
function markedText(text: Text): string {
  return text
    .map((run) => (run.strong === true ? `**${run.text}**` : run.text))
    .join('')
    .replaceAll('****', '')
}
