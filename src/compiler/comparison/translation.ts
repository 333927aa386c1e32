import type { Cell, Words } from './shapes.ts'
import { bindHead, reportExtraNames, type WordsPair } from '../translations/words-pair.ts'

/** Part by part the translation where it was made from the first language's words, and those words where it was not. */
export function bindComparison(pair: WordsPair<Words>): Words {
  const { first, yaml, translation } = pair
  const at = (name: string) => `${name} in ${first.file}`
  const head = bindHead(pair, ['title', 'intro'])
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
    reportExtraNames(pair, ['rows', row, 'cells'], Object.keys(cells), Object.keys(own?.cells ?? {}))
    return [row, { ...bound, cells: Object.fromEntries(boundCells) }]
  })
  reportExtraNames(pair, ['rows'], Object.keys(first.value.rows), Object.keys(yaml.value.rows))
  return { ...head, rows: Object.fromEntries(rows) }
}

/** A translated cell is as sure, and names the same sources, as the cell that it translates. */
function checkSameBacking(file: string, said: Cell, own: Cell, report: (message: string) => void): void {
  const [found, right] = [own, said].map(({ certainty = 'none', sources = [] }) => `${certainty}, [${sources.join(', ')}]`)
  if (found !== right)
    report(`certainty and sources are ${found}; in ${file} they are ${right}. A translation changes words only.`)
}
