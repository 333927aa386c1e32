import { type Document, isMap, isNode, isScalar, isSeq, type LineCounter, type Node, type ParsedNode } from 'yaml'
import type { Location } from '../diagnostics/diagnostics.ts'

/** Steps from the root of a YAML file to a value: keys and list positions. */
export type YamlPath = readonly (string | number)[]

/** Where values and keys of one YAML text stand. */
export interface YamlLocations {
  /** Where a value starts; the nearest parent that exists when it is missing. */
  value(path: YamlPath): Location
  /** Where the last step's key starts. */
  key(path: YamlPath): Location
}

/** @param linesBefore - lines of the file above the YAML, as for front matter. */
export function yamlLocations(document: Document.Parsed, lines: LineCounter, linesBefore: number): YamlLocations {
  const locationOf = (offset: number): Location => {
    const { line, col } = lines.linePos(offset)
    return { line: line + linesBefore, column: col }
  }
  const start = (node: Node | null | undefined) => locationOf(node?.range?.[0] ?? 0)
  const follow = (path: YamlPath) => {
    let [node, key]: [Node | null, Node | null] = [document.contents as ParsedNode | null, null]
    for (const step of path) {
      const child = childOf(node, step)
      if (child === undefined) break
      ;[node, key] = [child.value ?? child.key, child.key]
    }
    return { node, key }
  }
  return {
    value: (path) => start(follow(path).node),
    key: (path) => {
      const { node, key } = follow(path)
      return start(key ?? node)
    },
  }
}

function childOf(node: Node | null, step: string | number): { key: Node | null; value: Node | null } | undefined {
  if (isSeq(node)) {
    const item = node.items[Number(step)]
    return isNode(item) ? { key: item, value: item } : undefined
  }
  if (!isMap(node)) return undefined
  const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step))
  return pair === undefined ? undefined : { key: pair.key as Node, value: isNode(pair.value) ? pair.value : null }
}
