import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const PROJECT = fileURLToPath(new URL('..', import.meta.url))

/** Where authored packs live, one folder each, from the project's folder on. */
const PACKS_FOLDER = 'resources/content'

/**
 * The folders of the authored packs, in the order of their names, each from the project's folder on, as `resources/content/NAME`.
 * @param project - the project's folder.
 */
export function packFolders(project = PROJECT): readonly string[] {
  return readdirSync(join(project, PACKS_FOLDER), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => `${PACKS_FOLDER}/${name}`)
    .sort()
}

/**
 * The pack that is built and checked when nobody names another: the first.
 * @throws Error when there is none.
 */
export function defaultPackFolder(project = PROJECT): string {
  const [first] = packFolders(project)
  if (first === undefined) throw new Error(`content: there is no pack in ${PACKS_FOLDER}`)
  return first
}
