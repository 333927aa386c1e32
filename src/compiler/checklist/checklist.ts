import type { InferOutput } from 'valibot'
import { TIERS } from '#shared/checklist/triage.ts'
import { canonicalJson, sha256 } from '../text/canonical-json.ts'
import type { AuthoredChecklist } from '../session/authored.ts'
import { CHECKLIST_FILE, type ChecklistFacts, citedSources } from './facts.ts'
import { wordsShape } from './shapes.ts'
import { type ChecklistWords, bindChecklist } from './translation.ts'
import { checkNoNumber } from '../yaml/checks.ts'
import type { Drawings } from '../drawings/drawings.ts'
import { picturesOf } from '../drawings/pictures.ts'
import type { CompileSession } from '../session/session.ts'
import { pairWithFirst, readWordFiles } from '../session/word-files.ts'
import { checkParts } from '../reading/check-words.ts'
import { partsOfChecklist } from './reading-parts.ts'
import { strongRuns } from '../text/strong-runs.ts'
import { suggest } from '../text/suggest.ts'
import type { YamlFile } from '../yaml/yaml-file.ts'
import type { YamlPath } from '../yaml/yaml-locations.ts'

type Words = InferOutput<typeof wordsShape>

const HOLDS = 'title, intro, introOther, worried, contexts, groups, signs, questions, tiers'

/** Reads every language's words and sets them in the order of the facts; each says as much as the first. */
export function readChecklists(
  session: CompileSession,
  facts: ChecklistFacts | undefined,
  drawings: Drawings,
): readonly AuthoredChecklist[] {
  const files = readWordFiles(session, 'checklist', wordsShape, HOLDS)
  if (facts === undefined) return []
  return pairWithFirst(session, files).map(({ language, yaml, pair }) => {
    checkUnsourced(yaml)
    const parts = partsOfChecklist(yaml.value)
    checkParts(yaml, language, parts)
    session.readings.addWords('checklist', language, yaml, parts)
    if (pair !== undefined) return makeChecklist(language, facts, bindChecklist(pair), drawings)
    checkWords(yaml, facts)
    return makeChecklist(language, facts, yaml.value, drawings)
  })
}

/** What the words of each part are written for; a name that the facts do not have, or that has no words, is reported. */
const NAMED = { contexts: 'text and why', groups: 'title and hint', signs: 'text and why', questions: 'its text' } as const

/** Contexts, groups, signs and questions of the facts all have words, and there are words for no others. */
function checkWords(yaml: YamlFile<Words>, facts: ChecklistFacts): void {
  for (const part of ['contexts', 'groups', 'signs', 'questions'] as const) {
    const written = Object.keys(yaml.value[part])
    const known = facts[part].map(({ id }) => id)
    for (const name of known.filter((name) => !written.includes(name))) {
      yaml.reportAtKey([part], `${part.slice(0, -1)} \`${name}\` has no words. Write ${NAMED[part]}.`)
    }
    for (const name of written.filter((name) => !known.includes(name))) {
      yaml.reportAtKey([part, name], `${CHECKLIST_FILE} has no \`${name}\` in \`${part}\`.${suggest(name, known)}`)
    }
  }
  checkBrief(yaml, facts)
}

/** A must sign has words for a short sheet, and no other sign has. */
function checkBrief(yaml: YamlFile<Words>, facts: ChecklistFacts): void {
  for (const { id, must } of facts.signs) {
    const brief = yaml.value.signs[id]?.brief
    if (must === true && brief === undefined && id in yaml.value.signs)
      yaml.reportAtKey(
        ['signs', id],
        `\`${id}\` is a must sign. Write \`brief\`: the same in the fewest words, for a short sheet.`,
      )
    if (must === undefined && brief !== undefined)
      yaml.reportAtKey(['signs', id, 'brief'], `\`${id}\` is no must sign, so nothing shows these words. Take them out.`)
  }
}

/** Only signs and contexts name sources; numbers stay out of everything else. */
function checkUnsourced(yaml: YamlFile<Words>): void {
  for (const [path, text] of unsourced(yaml.value)) {
    checkNoNumber(yaml, path, text, 'Only a sign or a context names sources; say this without the number.')
  }
}

function unsourced({ title, intro, introOther, worried, groups, questions, tiers }: Words): [YamlPath, string | undefined][] {
  return [
    ...Object.entries({ title, intro, introOther, worried }).map(([key, text]): [YamlPath, string] => [[key], text]),
    ...Object.entries(groups).flatMap(([id, said]) =>
      Object.entries(said).map(([key, text]): [YamlPath, string] => [['groups', id, key], text]),
    ),
    ...Object.entries(questions).flatMap(([id, { text, textOther }]): [YamlPath, string | undefined][] => [
      [['questions', id, 'text'], text],
      [['questions', id, 'textOther'], textOther],
    ]),
    ...TIERS.flatMap((tier): [YamlPath, string][] => [
      [['tiers', tier, 'word'], tiers[tier].word],
      ...advice(['tiers', tier], tiers[tier]),
      ...advice(['tiers', tier, 'other'], tiers[tier].other),
    ]),
  ]
}

function advice(path: YamlPath, { title, say, steps, not, keep }: Words['tiers']['today']['other']): [YamlPath, string][] {
  return [
    [[...path, 'title'], title],
    [[...path, 'say'], say],
    ...steps.map((text, index): [YamlPath, string] => [[...path, 'steps', index], text]),
    ...not.map((text, index): [YamlPath, string] => [[...path, 'not', index], text]),
    ...(keep === undefined ? [] : [[[...path, 'keep'], keep] satisfies [YamlPath, string]]),
  ]
}

function makeChecklist(language: string, facts: ChecklistFacts, words: ChecklistWords, drawings: Drawings): AuthoredChecklist {
  const { title, intro, introOther, worried, tiers } = words
  const contexts = facts.contexts.map(({ id, certainty, sources }) => ({ id, ...saidOf(words.contexts[id]), certainty, sources }))
  const groups = facts.groups.map((group) => ({ ...group, title: '', hint: '', ...words.groups[group.id] }))
  const rules = facts.signs.map(({ id, tier, group, certainty, sources, raises = [], urges = [], must }) => {
    const mark = must === undefined ? {} : { must }
    const { brief, ...said } = words.signs[id] ?? {}
    const briefly = brief === undefined ? {} : { brief: strongRuns(brief) }
    return { id, tier, group, ...saidOf(said), ...briefly, certainty, sources, raises, urges, ...mark }
  })
  const signs = rules.map((sign, index) => ({ ...sign, reviewDue: facts.signs[index]?.reviewDue ?? facts.reviewDue }))
  const questions = facts.questions.map(({ id, topics = [], signs = [], contexts = [] }) => {
    const { text = '', textOther = text, ...mark } = words.questions[id] ?? {}
    return { id, text, textOther, topics, signs, contexts, ...mark }
  })
  const { written, reviewDue, publicSource } = facts
  const backing = { sources: citedSources(facts), ...(publicSource === undefined ? {} : { publicSource }) }
  const said = { title, intro, introOther, worried, contexts, groups, questions, tiers }
  // The day of a review is no part of the words and rules that are approved.
  const pictures = picturesOf(
    groups.map(({ drawing }) => drawing),
    drawings,
  )
  const revision = sha256(canonicalJson({ language, ...said, signs: rules, ...backing, ...pictures }))
  const mark = words.titleLanguage === undefined ? {} : { titleLanguage: words.titleLanguage }
  return { language, ...mark, ...said, signs, written, reviewDue, ...backing, revision }
}

/** Words of a sign or context as the kiosk shows them. What fits both readers is written once. */
function saidOf(words: Partial<ChecklistWords['contexts'][string]> | undefined) {
  const { text = '', textOther = text, why = '', stop, stopOther = stop, ...mark } = words ?? {}
  const stops = stop === undefined || stopOther === undefined ? {} : { stop: { text: stop, other: stopOther } }
  return { text: strongRuns(text), textOther: strongRuns(textOther), why, ...stops, ...mark }
}
