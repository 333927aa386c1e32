import { array, check, literal, minValue, number, picklist, pipe, strictObject, string, union } from 'valibot'
import {
  CODE_SYSTEMS,
  type Code,
  type DailyNeeds,
  type DrawingId,
  type Emblem,
  type Hue,
  type Section,
} from '#shared/content/content.ts'
import type { SectionKind } from '#shared/subject/subject.ts'
import { needsOf } from '#shared/content/daily-needs.ts'
import { AGES, READERS, READER_GROUPS } from '#shared/content/reader-group.ts'
import type { PackHead } from '../pack/head.ts'
import { checkDates, checkKnown, checkUnique } from '../yaml/checks.ts'
import { readYamlFile } from '../session/read-file.ts'
import type { SourceSession } from '../session/session.ts'
import { checkDrawing, type Drawings } from '../drawings/drawings.ts'
import type { YamlFile } from '../yaml/yaml-file.ts'
import { id, optional, reviewDates, someIds, words } from '../yaml/shapes.ts'

/** Which foods a topic charts, against which daily value. */
export interface ChartFacts {
  readonly nutrient: string
  readonly unit: 'mg' | 'mcg'
  readonly dailyValue: number
  readonly needs?: DailyNeeds | undefined
  readonly isLimit?: true | undefined
  readonly show: readonly string[]
  readonly sources: readonly string[]
  /** Drawings of the foods that have one, by food. */
  readonly drawings: Readonly<Record<string, DrawingId>>
}

/** What topic.yaml says: all of a topic that is the same in every language. */
export interface TopicFacts {
  readonly kind: string
  readonly emblem: Emblem
  readonly hue: Hue
  readonly codes: readonly Code[]
  readonly written: string
  readonly reviewDue: string
  readonly sections: readonly Pick<Section, 'id' | 'depth' | 'role' | 'printRank'>[]
  readonly foods?: ChartFacts | undefined
  /** What the numbers in a clinician's talking points lean on; without it they hold none. */
  readonly pointSources?: readonly string[] | undefined
  /** The source whose page a reader is sent to. */
  readonly publicSource?: string | undefined
}

const code = pipe(
  string(),
  check((text) => /^[A-Z0-9][A-Z0-9.-]*$/u.test(text), 'is not a code. Write it as `E83.42`, in quotes when it is all digits.'),
)

/** What stands on a tile is a sign of the element or vitamin, never an amount. */
const letters = pipe(
  string(),
  check(
    (text) => /^\p{L}{1,4}$|^\d{1,2}$/u.test(text),
    'is not a short sign. Write one to four letters, and digits below them in `sub`.',
  ),
)

const amount = pipe(number(), minValue(0.001, 'should be above 0.'))

/** Names of the pack that a topic may use. */
export interface TopicNames {
  readonly kinds: readonly string[]
  readonly hues: readonly string[]
  /** In the pack's order, which is their use on paper. */
  readonly sections: readonly SectionKind[]
  /** The first that has a word of a food's id shows that food. */
  readonly foodDrawings: PackHead['foodDrawings']
}

/** The names in pack.yaml. */
export function topicNames({ kinds, hues, sections, foodDrawings }: PackHead): TopicNames {
  const list = sections.map(({ id, role }) => (role === undefined ? { id } : { id, role }))
  return { kinds: kinds.map(({ id }) => id), hues: Object.keys(hues), sections: list, foodDrawings }
}

const shapeOf = ({ kinds, hues, sections }: TopicNames) =>
  strictObject({
    kind: picklist(kinds),
    emblem: strictObject({ letters: optional(letters), sub: optional(letters), drawing: optional(id) }),
    hue: picklist(hues),
    codes: array(
      strictObject({ system: picklist(CODE_SYSTEMS), code, display: words, status: picklist(['checked', 'seen-once']) }),
    ),
    ...reviewDates,
    sections: array(
      strictObject({
        id: picklist(sections.map(({ id }) => id)),
        depth: union([literal(1), literal(2), literal(3)], 'should be 1, 2 or 3.'),
      }),
    ),
    foods: optional(
      strictObject({
        nutrient: words,
        unit: picklist(['mg', 'mcg']),
        dailyValue: amount,
        isLimit: optional(literal(true)),
        needs: optional(
          strictObject({
            sources: someIds,
            groups: array(strictObject({ readers: array(picklist(READERS)), ages: array(picklist(AGES)), amount })),
          }),
        ),
        show: someIds,
        sources: someIds,
      }),
    ),
    pointSources: optional(someIds),
    publicSource: optional(id),
  })

/** What topic.yaml may refer to. */
export interface TopicReferences {
  readonly sources: ReadonlySet<string>
  readonly drawings: Drawings
  readonly names: TopicNames
}

/** Reads topic.yaml and keeps the file, so that later checks can report at its lines. */
export function readTopicFacts(session: SourceSession, topic: string, known: TopicReferences): YamlFile<TopicFacts> | undefined {
  const file = `topics/${topic}/topic.yaml`
  const shape = shapeOf(known.names)
  const yaml = readYamlFile(session, file, shape, 'kind, emblem, hue, codes, written, reviewDue, sections')
  if (yaml === undefined) return undefined
  const { sections, codes, foods, pointSources = [] } = yaml.value
  checkDates(yaml)
  checkKnown(yaml, ['pointSources'], pointSources, { known: known.sources, what: 'source' })
  checkUnique(
    yaml,
    ['sections'],
    sections.map((section) => section.id),
    ['id'],
  )
  checkUnique(
    yaml,
    ['codes'],
    codes.map(({ system, code }) => `${system} ${code}`),
    ['code'],
  )
  if (foods !== undefined) {
    checkUnique(yaml, ['foods', 'show'], foods.show)
    checkKnown(yaml, ['foods', 'sources'], foods.sources, { known: known.sources, what: 'source' })
    if (foods.needs !== undefined) {
      checkKnown(yaml, ['foods', 'needs', 'sources'], foods.needs.sources, { known: known.sources, what: 'source' })
      checkNeeds(yaml, foods.needs)
    }
  }
  const emblem = readEmblem(yaml, known)
  return emblem === undefined
    ? undefined
    : { ...yaml, value: { ...yaml.value, emblem, sections: sections.map(withKind), foods: withDrawings(foods, known.names) } }

  function withKind(section: (typeof sections)[number]): TopicFacts['sections'][number] {
    const printRank = known.names.sections.findIndex(({ id }) => id === section.id)
    const role = known.names.sections[printRank]?.role
    return { ...section, printRank, ...(role === undefined ? {} : { role }) }
  }
}

function withDrawings(foods: Omit<ChartFacts, 'drawings'> | undefined, { foodDrawings }: TopicNames): ChartFacts | undefined {
  const drawingOf = (food: string) => foodDrawings.find(({ foods: names }) => names.some((name) => food.includes(name)))?.drawing
  const drawings = foods?.show.flatMap((food) => {
    const drawing = drawingOf(food)
    return drawing === undefined ? [] : [[food, drawing] as const]
  })
  return foods && { ...foods, drawings: Object.fromEntries(drawings ?? []) }
}

/** Says each group of adults that the daily needs leave out, or give more than one amount. */
function checkNeeds(yaml: YamlFile<unknown>, needs: DailyNeeds): void {
  for (const group of READER_GROUPS) {
    const amounts = needsOf(needs, group).map((need) => need.amount)
    if (amounts.length === 1) continue
    const found = amounts.length === 0 ? 'no amount' : `several amounts, ${amounts.join(' and ')}`
    yaml.report(
      ['foods', 'needs', 'groups'],
      `\`${group.reader}\` aged \`${group.age}\` has ${found}. Give each reader and age exactly one.`,
    )
  }
}

function readEmblem(
  yaml: YamlFile<{ emblem: { letters?: string | undefined; sub?: string | undefined; drawing?: string | undefined } }>,
  { drawings }: TopicReferences,
): Emblem | undefined {
  const { letters, sub, drawing } = yaml.value.emblem
  if (letters !== undefined && drawing === undefined) return { kind: 'letters', letters, ...(sub === undefined ? {} : { sub }) }
  if (drawing === undefined || letters !== undefined || sub !== undefined) {
    yaml.report(['emblem'], '`emblem`: write `letters` (and `sub`), or `drawing`, not both.')
    return undefined
  }
  if (drawings.byId.has(drawing)) return { kind: 'drawing', drawing }
  checkDrawing(yaml, ['emblem', 'drawing'], drawing, drawings)
  return undefined
}
