import type { Cell, Words } from './shapes.ts'
import { suggest } from '../text/suggest.ts'
import type { TranslationFile } from '../translations/translation-file.ts'
import type { YamlFile } from '../yaml/yaml-file.ts'
import type { YamlPath } from '../yaml/yaml-locations.ts'

/** Part by part the translation where it was made from the first language's words, and those words where it was not. */
export function bindComparison(first: YamlFile<Words>, yaml: YamlFile<Words>, translation: TranslationFile): Words {
  const at = (name: string) => `${name} in ${first.file}`
  const headOf = ({ title, intro }: Words) => ({ title, intro })
  const { language, ...head } = translation.choose(
    'title',
    { words: headOf(first.value), at: at('`title` and `intro`') },
    { words: headOf(yaml.value), location: yaml.locationOf(['title']) },
  )
  const rows = Object.entries(first.value.rows).map(([row, { title, cells }]): [string, Words['rows'][string]] => {
    const own = yaml.value.rows[row]
    const bound = translation.choose(
      `rows.${row}`,
      { words: { title }, at: at(`row \`${row}\``) },
      { words: own && { title: own.title }, location: yaml.locationOf(['rows', row, 'title']) },
    )
    const boundCells = Object.entries(cells).map(([topic, cell]): [string, Cell] => {
      const [path, ownCell] = [['rows', row, 'cells', topic], own?.cells[topic]]
      const original = { words: cell, at: at(`\`${row}.${topic}\``) }
      const chosen = translation.choose(`cells.${row}.${topic}`, original, { words: ownCell, location: yaml.locationOf(path) })
      if (ownCell !== undefined)
        checkSameBacking(first.file, cell, ownCell, (message) => {
          if (chosen.language === undefined) yaml.report(path, message)
          else translation.reportBlocker(yaml.locationOf(path), message)
        })
      return [topic, chosen]
    })
    checkSpare(Object.keys(cells), Object.keys(own?.cells ?? {}), ['rows', row, 'cells'])
    return [row, { ...bound, cells: Object.fromEntries(boundCells) }]
  })
  checkSpare(Object.keys(first.value.rows), Object.keys(yaml.value.rows), ['rows'])
  return { ...head, rows: Object.fromEntries(rows), ...(language === undefined ? {} : { titleLanguage: language }) }

  function checkSpare(known: readonly string[], written: readonly string[], path: YamlPath): void {
    for (const name of written.filter((name) => !known.includes(name))) {
      translation.reportBlocker(
        yaml.locationOf([...path, name]),
        `${first.file} has no \`${name}\` here.${suggest(name, known) || ' Take it out.'}`,
      )
    }
  }
}

/** A translated cell is as sure, and names the same sources, as the cell that it translates. */
function checkSameBacking(file: string, said: Cell, own: Cell, report: (message: string) => void): void {
  const [found, right] = [own, said].map(({ certainty = 'none', sources = [] }) => `${certainty}, [${sources.join(', ')}]`)
  if (found !== right)
    report(`certainty and sources are ${found}; in ${file} they are ${right}. A translation changes words only.`)
}
