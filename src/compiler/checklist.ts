import type { InferOutput } from 'valibot'
import { type Checklist, TIERS } from '#shared/triage.ts'
import { canonicalJson, sha256 } from './canonical-json.ts'
import { checkDates, checkKnown, checkNoNumber, checkUnique } from './checks.ts'
import { factsShape, wordsShape } from './checklist-shapes.ts'
import { type ChecklistWords, bindChecklist, unboundWords } from './checklist-translation.ts'
import type { Problems } from './problems.ts'
import { checkPublicSource } from './public-source.ts'
import { strongRuns } from './strong-runs.ts'
import type { SourceTree } from './source-tree.ts'
import { suggest } from './suggest.ts'
import type { Translations } from './translations/translations.ts'
import { readYaml, type YamlFile } from './yaml/yaml-file.ts'

type Facts = InferOutput<typeof factsShape>
type Words = InferOutput<typeof wordsShape>

export const CHECKLIST_FILE = 'checklist/checklist.yaml'

/** Reads what is the same in every language. Without an emergency sign there is no checklist. */
export function readChecklistFacts(
  tree: SourceTree,
  sources: ReadonlySet<string>,
  addresses: ReadonlyMap<string, string>,
  problems: Problems,
): Facts | undefined {
  const text = tree.take(CHECKLIST_FILE, 'written, reviewDue, groups, signs')
  const yaml = readYaml(CHECKLIST_FILE, text, factsShape, problems)
  if (yaml === undefined) return undefined
  const { groups, signs } = yaml.value
  checkDates(yaml)
  checkPublicSource(
    yaml,
    signs.flatMap((sign) => sign.sources),
    addresses,
  )
  checkUnique(
    yaml,
    ['groups'],
    groups.map((group) => group.id),
    ['id'],
  )
  checkUnique(
    yaml,
    ['signs'],
    signs.map((sign) => sign.id),
    ['id'],
  )
  const names = groups.map((group) => group.id)
  signs.forEach(({ group, tier, sources: cited }, index) => {
    checkKnown(yaml, ['signs', index, 'sources'], cited, sources, 'source')
    const home = groups.find(({ id }) => id === group)
    if (home === undefined) yaml.problem(['signs', index, 'group'], `unknown group \`${group}\`.${suggest(group, names)}`)
    else if (home.tier !== tier)
      yaml.problem(
        ['signs', index, 'tier'],
        `the sign is ${tier}, but its group \`${group}\` is ${home.tier}. Make them the same.`,
      )
  })
  groups.forEach(({ id }, index) => {
    if (!signs.some(({ group }) => group === id))
      yaml.problem(['groups', index, 'id'], `group \`${id}\` has no signs. Add one, or take it out.`)
  })
  for (const tier of TIERS.filter((tier) => !signs.some((sign) => sign.tier === tier))) {
    yaml.problemAtKey(['signs'], `no sign has the tier \`${tier}\`. Every tier needs one.`)
  }
  return yaml.value
}

/** Reads every language's words and sets them in the order of the facts; each says as much as the first. */
export function readChecklists(
  tree: SourceTree,
  languages: readonly string[],
  facts: Facts | undefined,
  translations: Translations,
  problems: Problems,
): readonly Checklist[] {
  const files = languages.flatMap((language) => {
    const file = `checklist/${language}.yaml`
    const yaml = readYaml(file, tree.take(file, 'title, intro, worried, groups, signs, tiers'), wordsShape, problems)
    return yaml === undefined ? [] : [{ language, yaml }]
  })
  if (facts === undefined) return []
  const first = files.find(({ language }) => language === languages[0])?.yaml
  return files.map(({ language, yaml }) => {
    const twin = translations.twin(yaml.file, language)
    checkUnsourced(yaml)
    if (twin !== undefined && first !== undefined) return makeChecklist(language, facts, bindChecklist(first, yaml, twin))
    checkWords(yaml, facts)
    return makeChecklist(language, facts, unboundWords(yaml.value))
  })
}

/** Every sign and group has words. */
function checkWords(yaml: YamlFile<Words>, facts: Facts): void {
  checkNames(
    yaml,
    'groups',
    facts.groups.map(({ id }) => id),
    'group',
    'its title',
  )
  checkNames(
    yaml,
    'signs',
    facts.signs.map(({ id }) => id),
    'sign',
    'text and why',
  )
}

/** Signs and groups of the facts all have words, and there are words for no others. */
function checkNames(yaml: YamlFile<Words>, part: 'groups' | 'signs', known: readonly string[], kind: string, what: string): void {
  const written = Object.keys(yaml.value[part])
  for (const name of known.filter((name) => !written.includes(name))) {
    yaml.problemAtKey([part], `${kind} \`${name}\` has no words. Write ${what}.`)
  }
  for (const name of written.filter((name) => !known.includes(name))) {
    yaml.problemAtKey([part, name], `${CHECKLIST_FILE} has no \`${name}\` in \`${part}\`.${suggest(name, known)}`)
  }
}

/** Only signs name sources; numbers stay out of everything else. */
function checkUnsourced(yaml: YamlFile<Words>): void {
  const mend = 'Only a sign names sources; say this without the number.'
  const { groups, tiers } = yaml.value
  for (const key of ['title', 'intro', 'worried'] as const) checkNoNumber(yaml, [key], yaml.value[key], mend)
  for (const [id, title] of Object.entries(groups)) checkNoNumber(yaml, ['groups', id], title, mend)
  for (const tier of TIERS) {
    const { word, title, say, steps, not } = tiers[tier]
    for (const [key, text] of Object.entries({ word, title, say })) checkNoNumber(yaml, ['tiers', tier, key], text, mend)
    steps.forEach((text, index) => checkNoNumber(yaml, ['tiers', tier, 'steps', index], text, mend))
    not.forEach((text, index) => checkNoNumber(yaml, ['tiers', tier, 'not', index], text, mend))
  }
}

function makeChecklist(language: string, facts: Facts, { title, intro, worried, tiers, ...words }: ChecklistWords): Checklist {
  const groups = facts.groups.map(({ id, tier }) => ({ id, tier, title: '', ...words.groups[id] }))
  const signs = facts.signs.map(({ id, tier, group, sources }) => {
    const { text = '', why = '', ...mark } = words.signs[id] ?? {}
    return { id, tier, group, text: strongRuns(text), why, sources, ...mark }
  })
  const sources = [...new Set(signs.flatMap((sign) => sign.sources))]
  const { written, reviewDue, publicSource } = facts
  const backing = { sources, ...(publicSource === undefined ? {} : { publicSource }) }
  const revision = sha256(canonicalJson({ language, title, intro, worried, groups, signs, tiers, ...backing }))
  const mark = words.titleLanguage === undefined ? {} : { titleLanguage: words.titleLanguage }
  return { language, title, intro, worried, ...mark, groups, signs, tiers, written, reviewDue, ...backing, revision }
}
