import type { Drawing } from '#shared/content/drawing.ts'
import { TOP } from '../diagnostics/diagnostics.ts'
import type { SourceSession } from '../session/session.ts'
import { suggest } from '../text/suggest.ts'
import type { YamlFile } from '../yaml/yaml-file.ts'
import type { YamlPath } from '../yaml/yaml-locations.ts'
import type { Paints } from './attributes.ts'
import { readDrawing } from './drawing.ts'

/** Every drawing of the pack by id. `broken` ones were reported at their own file, and are not reported again where they are used. */
export interface Drawings {
  readonly byId: ReadonlyMap<string, Drawing>
  readonly broken: ReadonlySet<string>
}

/** Reads drawings/*.svg. @param paints - the program's and the pack's. */
export function readDrawings({ tree, diagnostics }: SourceSession, paints: Paints): Drawings {
  const byId = new Map<string, Drawing>()
  const broken = new Set<string>()
  for (const name of tree.list('drawings').filter((name) => name.endsWith('.svg'))) {
    const [file, id] = [`drawings/${name}`, name.slice(0, -'.svg'.length)]
    if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/u.test(id))
      diagnostics.report(file, TOP, 'name the file with small letters, digits and single hyphens.')
    const drawing = readDrawing({ id, file, text: tree.read(file, 'a drawing') ?? '' }, paints, diagnostics)
    if (drawing === undefined) broken.add(id)
    else byId.set(id, drawing)
  }
  return { byId, broken }
}

/** Reports a drawing that is named and not there. A broken one was reported at its own file. */
export function checkDrawing(yaml: YamlFile<unknown>, path: YamlPath, drawing: string, drawings: Drawings): void {
  if (!drawings.byId.has(drawing) && !drawings.broken.has(drawing)) yaml.report(path, unknownDrawing(drawing, drawings))
}

/** What to report of a drawing that is not there. */
export function unknownDrawing(drawing: string, { byId, broken }: Drawings): string {
  const help = suggest(drawing, [...byId.keys(), ...broken]) || ` Put it in drawings/${drawing}.svg.`
  return `unknown drawing \`${drawing}\`.${help}`
}
