import type { InferOutput } from 'valibot'
import type { LanguageTag, MayFallBack } from '#shared/content/content.ts'
import { type Tier, TIERS, type TierAdvice } from '#shared/checklist/triage.ts'
import type { wordsShape } from './shapes.ts'
import { compare } from '../text/compare.ts'
import { suggest } from '../text/suggest.ts'
import { bindHead, type WordsPair } from '../translations/words-pair.ts'

type Written = InferOutput<typeof wordsShape>

/** A checklist's words; those that stand in for a translation carry their language. */
export interface ChecklistWords extends Omit<Written, 'contexts' | 'groups' | 'signs' | 'questions' | 'tiers'> {
  readonly titleLanguage?: LanguageTag
  readonly contexts: Readonly<Record<string, Written['contexts'][string] & MayFallBack>>
  readonly groups: Readonly<Record<string, Written['groups'][string] & MayFallBack>>
  readonly signs: Readonly<Record<string, Written['signs'][string] & MayFallBack>>
  readonly questions: Readonly<Record<string, Written['questions'][string] & MayFallBack>>
  readonly tiers: Readonly<Record<Tier, Written['tiers'][Tier] & MayFallBack>>
}

/** Part by part the translation where it was made from the first language's words, and those words where it was not. */
export function bindChecklist(pair: WordsPair<Written>): ChecklistWords {
  const { first, yaml, translation } = pair
  const [original, own]: readonly [ChecklistWords, ChecklistWords] = [first.value, yaml.value]
  return {
    ...bindHead(pair, ['title', 'intro', 'introOther', 'worried']),
    contexts: bindNamed('contexts', original.contexts, own.contexts),
    groups: bindNamed('groups', original.groups, own.groups),
    signs: bindNamed('signs', original.signs, own.signs),
    questions: bindNamed('questions', original.questions, own.questions),
    tiers: bindTiers(pair),
  }

  /**
   * Words that stand under names, as `signs`: each is bound on its own. One that has words here which are older than the
   * original's falls back; one that has none at all keeps the pack from shipping, as that is always a slip.
   */
  function bindNamed<T extends object>(
    part: 'contexts' | 'groups' | 'signs' | 'questions',
    said: Readonly<Record<string, T>>,
    found: Readonly<Record<string, T>>,
  ): Readonly<Record<string, T & MayFallBack>> {
    for (const name of Object.keys(found).filter((name) => !(name in said))) {
      const help = suggest(name, Object.keys(said)) || ' Take it out.'
      translation.reportBlocker(yaml.locationOf([part, name]), `${first.file} has no \`${name}\` in \`${part}\`.${help}`)
    }
    const bound = Object.entries(said).map(([name, words]): [string, T & MayFallBack] => {
      const location = yaml.locationOf([part, name])
      const mine = found[name]
      if (mine === undefined) {
        yaml.reportAtKey([part], `missing translation of \`${name}\` in ${first.file}. Write it.`)
        return [name, words]
      }
      for (const key of ['textOther', 'stop', 'stopOther', 'brief'] as const)
        if (key in words !== key in mine) sayAlike(key, name, words)
      return [
        name,
        translation.choose(`${part}.${name}`, { words, at: `\`${name}\` in ${first.file}` }, { words: mine, location }),
      ]
    })
    return Object.fromEntries(bound)

    function sayAlike(key: string, name: string, words: object): void {
      const path = [part, name]
      if (key in words) yaml.reportAtKey(path, `missing translation of \`${name}.${key}\` in ${first.file}. Write it.`)
      else if (key === 'textOther')
        yaml.reportAtKey([...path, key], `${first.file} says \`${name}\` alike of everyone. Take \`textOther\` out.`)
      else yaml.reportAtKey([...path, key], `${first.file} has no \`${key}\` for \`${name}\`. Take it out.`)
    }
  }
}

function bindTiers({ first, yaml, translation }: WordsPair<Written>): ChecklistWords['tiers'] {
  const bound = TIERS.map((tier) => {
    const [said, found] = [first.value.tiers[tier], yaml.value.tiers[tier]]
    const location = yaml.locationOf(['tiers', tier])
    const words = translation.choose(
      `tiers.${tier}`,
      { words: said, at: `\`tiers.${tier}\` in ${first.file}` },
      { words: found, location },
    )
    for (const { part, message } of differencesOf(first.file, said, found)) {
      const path = ['tiers', tier, ...part]
      if (words.language === undefined) yaml.report(path, message)
      else translation.reportBlocker(yaml.locationOf(path), message)
    }
    return [tier, words] as const
  })
  return Object.fromEntries(bound) as ChecklistWords['tiers']
}

/** A translated result gives as many steps and fills in the same details of the clinic. */
function differencesOf(
  file: string,
  said: Written['tiers'][Tier],
  found: Written['tiers'][Tier],
): readonly { part: readonly string[]; message: string }[] {
  return [
    ...adviceDifferences(file, said, found),
    ...adviceDifferences(file, said.other, found.other).map(({ part, message }) => ({ part: ['other', ...part], message })),
  ]
}

function adviceDifferences(file: string, said: TierAdvice, found: TierAdvice) {
  const counts: { part: readonly string[]; message: string }[] = (['steps', 'not'] as const).flatMap((part) => {
    const [right, here] = [said[part].length, found[part].length]
    return right === here ? [] : [{ part: [part], message: `lines here: ${here}; in ${file}: ${right}. Write the same.` }]
  })
  const keeps = (said.keep === undefined) === (found.keep === undefined)
  if (!keeps) counts.push({ part: [], message: `\`keep\` stands in one language only; see ${file}. Write it in both.` })
  const [right, here] = [said, found].map(fillings)
  if (right === here) return counts
  return [
    ...counts,
    { part: [], message: `fills in ${here || 'nothing'}; ${file} fills in ${right || 'nothing'}. Fill in the same.` },
  ]
}

const fillings = ({ title, say, steps, not, keep = '' }: TierAdvice) =>
  [...[title, say, ...steps, ...not, keep].join(' ').matchAll(/\{\w+\}/gu)]
    .map(([name]) => name)
    .sort(compare)
    .join(' ')
