import type { BODY_SIDES } from '#shared/texts/body-map.ts'
import { bindHead, reportExtraNames, type WordsPair } from '../translations/words-pair.ts'
import type { AreaWords, SideWords, Words } from './shapes.ts'

/** Part by part the translation where it was made from the first language's words, and those words where it was not. */
export function bindBodyMap(pair: WordsPair<Words>): Words {
  const { first, yaml, translation } = pair
  const at = (name: string) => `${name} in ${first.file}`
  const head = bindHead(pair, ['title', 'intro', 'alt'])
  const side = (id: (typeof BODY_SIDES)[number]): SideWords =>
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
  reportExtraNames(pair, ['areas'], Object.keys(first.value.areas), Object.keys(yaml.value.areas))
  return {
    ...head,
    sides: { one: side('one'), both: side('both') },
    areas: Object.fromEntries(areas),
  }
}
