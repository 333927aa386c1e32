import type { InferOutput } from 'valibot'
import { TIERS } from '#shared/checklist/triage.ts'
import { checkDates, checkKnown, checkUnique } from '../yaml/checks.ts'
import { factsShape } from './shapes.ts'
import { checkDrawing, type Drawings } from '../drawings/drawings.ts'
import { readYamlFile } from '../session/read-file.ts'
import type { SourceSession } from '../session/session.ts'
import { checkPublicSource } from '../sources/public-source.ts'
import { suggest } from '../text/suggest.ts'
import type { YamlFile } from '../yaml/yaml-file.ts'
import type { YamlPath } from '../yaml/yaml-locations.ts'

/** What checklist.yaml says: everything but the words. */
export type ChecklistFacts = InferOutput<typeof factsShape>

export const CHECKLIST_FILE = 'checklist/checklist.yaml'

/** What the checklist may refer to. */
export interface ChecklistReferences {
  readonly sources: ReadonlySet<string>
  /** Addresses of the sources that have one. */
  readonly addresses: ReadonlyMap<string, string>
  readonly drawings: Drawings
  /** Absent when the list of topics itself was reported. */
  readonly topics?: ReadonlySet<string>
}

/** Reads what is the same in every language. Without an emergency sign there is no checklist. */
export function readChecklistFacts(session: SourceSession, around: ChecklistReferences): ChecklistFacts | undefined {
  const yaml = readYamlFile(session, CHECKLIST_FILE, factsShape, 'written, reviewDue, contexts, groups, signs, questions')
  if (yaml === undefined) return undefined
  checkDates(yaml)
  const { contexts, groups, signs, questions } = yaml.value
  for (const [part, items] of Object.entries({ contexts, groups, signs, questions })) {
    checkUnique(yaml, [part], idsOf(items), ['id'])
  }
  checkGroups(yaml, around.drawings)
  checkSigns(yaml)
  checkBacking(yaml, around)
  checkQuestions(yaml, around.topics)
  return yaml.value
}

const idsOf = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id)

function checkGroups(yaml: YamlFile<ChecklistFacts>, drawings: Drawings): void {
  const { groups, signs } = yaml.value
  groups.forEach(({ id, drawing }, index) => {
    if (!signs.some(({ group }) => group === id))
      yaml.report(['groups', index, 'id'], `group \`${id}\` has no signs. Add one, or take it out.`)
    checkDrawing(yaml, ['groups', index, 'drawing'], drawing, drawings)
  })
}

/** Each sign stands in a group of its own tier, and what it says of contexts only ever makes it more urgent. */
function checkSigns(yaml: YamlFile<ChecklistFacts>): void {
  const { written, contexts, groups, signs } = yaml.value
  const known = new Set(idsOf(contexts))
  signs.forEach(({ group, tier, reviewDue, raises = [], urges = [] }, index) => {
    const home = groups.find(({ id }) => id === group)
    if (home === undefined) yaml.report(['signs', index, 'group'], `unknown group \`${group}\`.${suggest(group, idsOf(groups))}`)
    else if (home.tier !== tier)
      yaml.report(
        ['signs', index, 'tier'],
        `the sign is ${tier}, but its group \`${group}\` is ${home.tier}. Make them the same.`,
      )
    if (reviewDue !== undefined && reviewDue <= written)
      yaml.report(
        ['signs', index, 'reviewDue'],
        `review is due ${reviewDue}, but the text was written ${written}. Set a later day.`,
      )
    raises.forEach(({ context, to }, at) => {
      const path = ['signs', index, 'raises', at]
      if (!known.has(context)) yaml.report([...path, 'context'], `unknown context \`${context}\`.${suggest(context, known)}`)
      if (TIERS.indexOf(to) >= TIERS.indexOf(tier))
        yaml.report(
          [...path, 'to'],
          `a context only makes a sign more urgent; \`${to}\` is not above \`${tier}\`. Name a higher tier, or take this out.`,
        )
    })
    const names = raises.map(({ context }) => context)
    checkUnique(yaml, ['signs', index, 'raises'], names, ['context'])
    checkUnique(yaml, ['signs', index, 'urges'], urges)
    checkKnown(yaml, ['signs', index, 'urges'], urges, { known, what: 'context' })
  })
  for (const tier of TIERS.filter((tier) => !signs.some((sign) => sign.tier === tier))) {
    yaml.reportAtKey(['signs'], `no sign has the tier \`${tier}\`. Every tier needs one.`)
  }
  contexts.forEach(({ id }, index) => {
    if (!signs.some(({ raises = [], urges = [] }) => urges.includes(id) || raises.some(({ context }) => context === id)))
      yaml.report(
        ['contexts', index, 'id'],
        `context \`${id}\` changes no sign. Name it in \`raises\` or \`urges\`, or take it out.`,
      )
  })
}

/** Every source that a rule leans on is listed, and the one that readers are sent to is one of them. */
function checkBacking(yaml: YamlFile<ChecklistFacts>, { sources, addresses }: ChecklistReferences): void {
  const cited = citations(yaml.value)
  for (const { path, names } of cited) checkKnown(yaml, path, names, { known: sources, what: 'source' })
  checkPublicSource(
    yaml,
    cited.flatMap(({ names }) => names),
    addresses,
  )
}

/** Every list of sources in the file, and where it stands. */
function citations({ contexts, signs }: ChecklistFacts): readonly { path: YamlPath; names: readonly string[] }[] {
  return [
    ...contexts.map(({ sources }, index) => ({ path: ['contexts', index, 'sources'], names: sources })),
    ...signs.flatMap(({ sources, raises = [] }, index) => [
      { path: ['signs', index, 'sources'], names: sources },
      ...raises.map((raise, at) => ({ path: ['signs', index, 'raises', at, 'sources'], names: raise.sources })),
    ]),
  ]
}

/** What the checklist cites, in the order of first citation. */
export function citedSources(facts: ChecklistFacts): readonly string[] {
  return [...new Set(citations(facts).flatMap(({ names }) => names))]
}

/** A question is tied to something that a reader can read, touch or have. */
function checkQuestions(yaml: YamlFile<ChecklistFacts>, topics: ReadonlySet<string> | undefined): void {
  const { questions, signs, contexts } = yaml.value
  questions.forEach((question, index) => {
    const at = (part: string) => ['questions', index, part]
    if (topics !== undefined) checkKnown(yaml, at('topics'), question.topics ?? [], { known: topics, what: 'topic' })
    checkKnown(yaml, at('signs'), question.signs ?? [], { known: new Set(idsOf(signs)), what: 'sign' })
    checkKnown(yaml, at('contexts'), question.contexts ?? [], { known: new Set(idsOf(contexts)), what: 'context' })
    if ((question.topics ?? []).length + (question.signs ?? []).length === 0)
      yaml.report(at('id'), `question \`${question.id}\` belongs to no topic and no sign. Name one in \`topics\` or \`signs\`.`)
  })
}
