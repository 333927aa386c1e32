import type { Block } from '#shared/content/content.ts'
import { isMust } from '#shared/content/depth.ts'

/**
 * What a translated block has otherwise than its original. A translation changes words only: the kind of block, how sure
 * we are and the sources are those of the first language.
 * @param at - where the original stands.
 */
export function differencesOf(original: Block, translation: Block, at: string): readonly string[] {
  const [said, found] = [marksOf(original), marksOf(translation)]
  if (said['kind'] !== found['kind'])
    return [`this is a ${found['kind']}; at ${at} it is a ${said['kind']}. A translation keeps every block, in order.`]
  const others = Object.entries(said).flatMap(([name, value]) => {
    if (found[name] === value) return []
    return [`\`${name}=${found[name]}\`; at ${at} it is \`${name}=${value}\`. A translation changes words only: write the same.`]
  })
  return isMust(original) === isMust(translation) ? others : [...others, mustDifference(isMust(original), at)]
}

function mustDifference(isOriginalMust: boolean, at: string): string {
  return isOriginalMust
    ? `\`must\` is missing: the block at ${at} has it. Write it here too.`
    : `\`must\` stands here only. Take it out, or write it at ${at} too.`
}

/** All of a block that is the same in every language, as it is written. */
function marksOf(block: Block): Readonly<Record<string, string>> {
  const { kind } = block
  switch (kind) {
    case 'claim':
    case 'question':
      return { kind, certainty: block.certainty, sources: `"${block.sources.join(' ')}"` }
    case 'callout':
      return {
        kind,
        tone: block.tone,
        sources: `"${block.sources.join(' ')}"`,
        ...(block.signs === undefined ? {} : { signs: `"${block.signs.join(' ')}"` }),
      }
    case 'figure':
      return { kind, drawing: block.drawing }
    case 'paragraph':
    case 'list':
    case 'food-chart':
      return { kind }
  }
}
