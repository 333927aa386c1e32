import type { Block, LanguageTag, Topic } from '#shared/content/content.ts'
import type { Tier } from '#shared/checklist/triage.ts'
import { readingLines } from '../../../src/compiler/reading/reading-lines.ts'
import { blocksOf } from './block-words.ts'

/** How each language says how soon, in a title or in a line. The most urgent that a line says is meant. */
const HOW_SOON: Readonly<Record<LanguageTag, readonly (readonly [Tier, RegExp])[]>> = {
  en: [
    ['emergency', /help now|emergency|right away if|tell the staff now|do not wait for a test/iu],
    ['today', /be seen today|(?:tell the staff|call (?:your clinic|your doctor)?) ?today(?! or)/iu],
    ['appointment', /today or tomorrow|ask (?:today )?for a visit/iu],
  ],
  es: [
    [
      'emergency',
      /ayuda (?:ahora|ya)|emergencia|de inmediato si|avise al personal (?:ahora|ya)|no espere (?:a que le hagan )?una prueba/iu,
    ],
    ['today', /(?:(?:busque|necesita)? ?atención médica|avise al personal|llame(?: a su clínica)?) hoy(?! o)/iu],
    ['appointment', /hoy o mañana|pida (?:hoy )?una cita/iu],
  ],
}

/** A line of a page and how soon it says to act. */
export interface SaidTier {
  readonly page: string
  readonly line: string
  readonly tier: Tier
}

/** Every line of a page that says how soon; a line that says nothing itself means what the title of its box says. */
export function saidTiers(topic: Topic): readonly SaidTier[] {
  return blocksOf(topic).flatMap((block) =>
    readingLines(block)
      .flatMap((line) => line.split(/(?<=[.:?])\s+(?=\p{Lu}|¿)/u))
      .flatMap((line): SaidTier[] => {
        const tier = tierOf(line, topic.language) ?? tierOf(titleOf(block), topic.language)
        return tier === undefined ? [] : [{ page: `${topic.id}.${topic.language}`, line, tier }]
      }),
  )
}

const titleOf = (block: Block) => (block.kind === 'callout' ? block.title : '')

function tierOf(text: string, language: LanguageTag): Tier | undefined {
  return HOW_SOON[language]?.find(([, pattern]) => pattern.test(text))?.[0]
}
