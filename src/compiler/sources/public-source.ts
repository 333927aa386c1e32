import { suggest } from '../text/suggest.ts'
import type { YamlFile } from '../yaml/yaml-file.ts'

/**
 * The page that a printed sheet sends its reader to must be one that the text itself leans on, and an address that can
 * be opened safely from a telephone.
 * @param addresses - empty when the list of sources itself was reported: then nothing is said here.
 */
export function checkPublicSource(
  yaml: YamlFile<{ readonly publicSource?: string | undefined }>,
  cited: readonly string[],
  addresses: ReadonlyMap<string, string>,
): void {
  const { publicSource } = yaml.value
  if (publicSource === undefined || addresses.size === 0) return
  const address = addresses.get(publicSource)
  const known = new Set(cited)
  if (!known.has(publicSource))
    yaml.report(
      ['publicSource'],
      `\`${publicSource}\` is not cited here. Name a source that the text cites.${suggest(publicSource, known)}`,
    )
  else if (address?.startsWith('https://') !== true)
    yaml.report(['publicSource'], `\`${publicSource}\` has no address from \`https://\` on. Name a source that has one.`)
}
