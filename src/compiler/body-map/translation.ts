import type { LEG_SIDES } from '#shared/content/body-map.ts'
import { suggest } from '../text/suggest.ts'
import type { TranslationFile } from '../translations/translation-file.ts'
import type { YamlFile } from '../yaml/yaml-file.ts'
import type { AreaWords, SideWords, Words } from './shapes.ts'

/** Part by part the translation where it was made from the first language's words, and those words where it was not. */
export function bindBodyMap(first: YamlFile<Words>, yaml: YamlFile<Words>, translation: TranslationFile): Words {
  const at = (name: string) => `${name} in ${first.file}`
  const headOf = ({ title, intro, alt }: Words) => ({ title, intro, alt })
  const { language, ...head } = translation.choose(
    'title',
    { words: headOf(first.value), at: at('`title`, `intro` and `alt`') },
    { words: headOf(yaml.value), location: yaml.locationOf(['title']) },
  )
  const side = (id: (typeof LEG_SIDES)[number]): SideWords =>
    translation.choose<SideWords>(
      `sides.${id}`,
      { words: first.value.sides[id], at: at(`side \`${id}\``) },
      { words: yaml.value.sides[id], location: yaml.locationOf(['sides', id]) },
    )
  const areas = Object.entries(first.value.areas).map(([id, words]): [string, AreaWords] => {
    const [path, own] = [['areas', id], yaml.value.areas[id]]
    if (own !== undefined && own.relief.length !== words.relief.length)
      translation.reportBlocker(
        yaml.locationOf([...path, 'relief']),
        `steps here: ${own.relief.length}; in ${first.file}: ${words.relief.length}. Write the same.`,
      )
    const original = { words, at: at(`place \`${id}\``) }
    return [id, translation.choose<AreaWords>(`areas.${id}`, original, { words: own, location: yaml.locationOf(path) })]
  })
  const known = Object.keys(first.value.areas)
  for (const name of Object.keys(yaml.value.areas).filter((name) => !known.includes(name)))
    translation.reportBlocker(
      yaml.locationOf(['areas', name]),
      `${first.file} has no \`${name}\` here.${suggest(name, known) || ' Take it out.'}`,
    )
  return {
    ...head,
    sides: { one: side('one'), both: side('both') },
    areas: Object.fromEntries(areas),
    ...(language === undefined ? {} : { titleLanguage: language }),
  }
}
