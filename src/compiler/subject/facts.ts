import { OWN_PAINTS } from '#shared/content/drawing.ts'
import type { AuthoredSubject } from '../session/authored.ts'
import { checkUnique } from '../yaml/checks.ts'
import { checkDrawing, type Drawings } from '../drawings/drawings.ts'
import type { SourceTree } from '../tree/source-tree.ts'
import { suggest } from '../text/suggest.ts'
import type { YamlFile } from '../yaml/yaml-file.ts'
import type { YamlPath } from '../yaml/yaml-locations.ts'
import { checkHues } from './hues.ts'
import type { SubjectFacts } from './shapes.ts'

/** What the subject may name besides its own parts. */
export interface SubjectReferences {
  readonly topics: readonly string[]
  readonly drawings: Drawings
  readonly tree: Pick<SourceTree, 'list'>
}

/** Optional parts of a pack -> the folder that holds them: a pack has a part when it has the folder. */
const FOLDER_OF = { 'body-map': 'body-map', comparison: 'comparison' } as const

/** Reports what does not fit together in what pack.yaml says of the subject. */
export function checkSubject(yaml: YamlFile<SubjectFacts>, known: SubjectReferences): void {
  const { sections, kinds, overview, hue, hues, paints, drawings, foodDrawings } = yaml.value
  const idsOf = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id)
  const roles = sections.map(({ role }) => role)
  checkUnique(yaml, ['sections'], idsOf(sections), ['id'])
  roles.forEach((role, index) => {
    if (role !== undefined && roles.indexOf(role) < index)
      yaml.report(['sections', index, 'role'], `another section has the role \`${role}\` already. Keep one.`)
  })
  checkUnique(yaml, ['kinds'], idsOf(kinds), ['id'])
  checkTopic(yaml, ['overview'], overview, known)
  checkHues(yaml, hues)
  if (!(hue in hues)) yaml.report(['hue'], `unknown hue \`${hue}\`.${suggest(hue, Object.keys(hues)) || ' Add it to `hues`.'}`)
  for (const paint of Object.keys(paints).filter((name) => (OWN_PAINTS as readonly string[]).includes(name)))
    yaml.reportAtKey(['paints', paint], `\`${paint}\` is a paint that every pack has. Give this one another name.`)
  for (const [role, drawing] of Object.entries(drawings))
    if (drawing !== undefined) checkDrawing(yaml, ['drawings', role], drawing, known.drawings)
  foodDrawings.forEach(({ drawing }, index) => checkDrawing(yaml, ['foodDrawings', index, 'drawing'], drawing, known.drawings))
  checkDoors(yaml, known)
}

function checkDoors(yaml: YamlFile<SubjectFacts>, known: SubjectReferences): void {
  const { doors, sections } = yaml.value
  checkUnique(
    yaml,
    ['doors'],
    doors.map(({ id }) => id),
    ['id'],
  )
  doors.forEach(({ to, topic, drawing }, index) => {
    const path = ['doors', index]
    const needsTopic = to === 'relief' || to === 'topic'
    if (needsTopic && topic === undefined) yaml.report(path, `a door to \`${to}\` names its \`topic\`. Add it.`)
    if (!needsTopic && topic !== undefined) yaml.report([...path, 'topic'], `a door to \`${to}\` has no \`topic\`. Take it out.`)
    if (topic !== undefined) checkTopic(yaml, [...path, 'topic'], topic, known)
    if (drawing !== undefined) checkDrawing(yaml, [...path, 'drawing'], drawing, known.drawings)
    const isFirst = doors.findIndex((door) => door.to === to) === index
    if (to !== 'topic' && !isFirst) yaml.report([...path, 'to'], `another door leads to \`${to}\` already. Keep one.`)
    if (to === 'relief' && !sections.some(({ role }) => role === 'relief'))
      yaml.report([...path, 'to'], 'no section of `sections` has the role `relief`. Give it to one, or take this door out.')
    if ((to === 'body-map' || to === 'comparison') && known.tree.list(FOLDER_OF[to]).length === 0)
      yaml.report([...path, 'to'], `the pack has no folder ${FOLDER_OF[to]}/. Write it, or take this door out.`)
  })
}

function checkTopic(yaml: YamlFile<unknown>, path: YamlPath, topic: string, { topics }: SubjectReferences): void {
  if (topics.includes(topic)) return
  const help = suggest(topic, topics) || ' Use a topic of `topics`.'
  yaml.report(path, `unknown topic \`${topic}\`.${help}`)
}

/** The doors as the pack carries them. Only for facts without diagnostics. */
export function doorsOf({ doors }: SubjectFacts): AuthoredSubject['doors'] {
  return doors.map(({ id, to, topic = '', drawing }): AuthoredSubject['doors'][number] => {
    const common = { id, ...(drawing === undefined ? {} : { drawing }) }
    return to === 'relief' || to === 'topic' ? { ...common, to, topic } : { ...common, to }
  })
}
