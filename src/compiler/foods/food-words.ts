import { record, strictObject } from 'valibot'
import type { MayFallBack } from '#shared/content/content.ts'
import { readYamlFile } from '../session/read-file.ts'
import type { CompileSession } from '../session/session.ts'
import { suggest } from '../text/suggest.ts'
import type { WordsPair } from '../translations/words-pair.ts'
import type { YamlFile } from '../yaml/yaml-file.ts'
import { id, words } from '../yaml/shapes.ts'
import { type Foods, FOODS_FILE, hasFoods } from './foods.ts'

const wordsShape = record(id, strictObject({ name: words, serving: words }))

interface FoodName extends MayFallBack {
  readonly name: string
  readonly serving: string
}
type FoodNames = Readonly<Record<string, FoodName>>

/** What foods and their servings are called in one language. */
export type FoodWords = YamlFile<FoodNames>

/** Reads foods/<language>.yaml of every language; `undefined` for a language whose file was reported. */
export function readFoodWords(session: CompileSession, foods: Foods | undefined): ReadonlyMap<string, FoodWords | undefined> {
  if (!hasFoods(session.tree)) return new Map()
  const read = session.languages.map((language) => [language, readLanguage(session, language, foods)] as const)
  const first = read[0]?.[1]
  return new Map(
    read.map(([language, yaml]) => {
      const translation = yaml === undefined ? undefined : session.translations.open(yaml.file, language)
      const isPair = yaml !== undefined && first !== undefined && translation !== undefined
      return [language, isPair ? bindFoodWords({ first, yaml, translation }) : yaml]
    }),
  )
}

function readLanguage(session: CompileSession, language: string, foods: Foods | undefined): FoodWords | undefined {
  const yaml = readYamlFile(session, `foods/${language}.yaml`, wordsShape, 'name and serving of each food')
  for (const food of Object.keys(yaml?.value ?? {})) {
    if (foods?.has(food) === false)
      yaml?.reportAtKey([food], `there is no food \`${food}\` in ${FOODS_FILE}.${suggest(food, foods.keys())}`)
  }
  return yaml
}

/** Chooses the words of each food: the translation if it was made from today's words, otherwise the original. */
function bindFoodWords({ first, yaml, translation }: WordsPair<FoodNames>): FoodWords {
  const names = Object.entries(first.value).map(([food, words]): [string, FoodName] => {
    const original = { words, at: `\`${food}\` in ${first.file}` }
    return [food, translation.choose(food, original, { words: yaml.value[food], location: yaml.locationOf([food]) })]
  })
  for (const food of Object.keys(yaml.value).filter((food) => !(food in first.value))) {
    translation.reportBlocker(
      yaml.locationOf([food]),
      `${first.file} has no food \`${food}\`. Take it out, or write it there too.`,
    )
  }
  return { ...yaml, value: Object.fromEntries(names) }
}
