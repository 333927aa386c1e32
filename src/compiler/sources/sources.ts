import { check, optional, pipe, record, strictObject, string } from 'valibot'
import type { Source } from '#shared/content/content.ts'
import { readYamlFile } from '../session/read-file.ts'
import type { SourceSession } from '../session/session.ts'
import { findForbidden } from '../text/text-safety.ts'
import { id, words } from '../yaml/shapes.ts'

/** What no single source was read for; it has no address. */
const GENERAL_KNOWLEDGE = 'general-knowledge'

const address = pipe(
  string(),
  check(
    (text) => /^https?:\/\/\S+$/u.test(text) && URL.canParse(text) && findForbidden(text) === undefined,
    'is not a web address. Write it from `https://` on.',
  ),
)

/** `urls`: the same page in other languages. */
const shape = record(
  id,
  strictObject({
    title: words,
    publisher: words,
    url: optional(address),
    urls: optional(record(string(), address)),
    year: optional(words),
  }),
)

const SOURCES_FILE = 'sources.yaml'

/** Everything the pack may cite, in the order of the file; `undefined` when the file was reported. */
export function readSources(session: SourceSession): readonly Source[] | undefined {
  const yaml = readYamlFile(session, SOURCES_FILE, shape, 'each source with title, publisher, url, year')
  if (yaml === undefined) return undefined
  return Object.entries(yaml.value).map(([id, { title, publisher, url, urls, year }]) => {
    if (id === GENERAL_KNOWLEDGE && url !== undefined)
      yaml.report([id, 'url'], `\`${id}\` has no single source. Take out the url.`)
    if (id !== GENERAL_KNOWLEDGE && url === undefined) yaml.reportAtKey([id], `source \`${id}\` needs its \`url\`.`)
    const more = { ...(url === undefined ? {} : { url }), ...(urls === undefined ? {} : { urls }) }
    return { id, title, publisher, ...more, ...(year === undefined ? {} : { year }) }
  })
}

/** Where each source can be read; `undefined` addresses are left out. */
export function sourceAddresses(sources: readonly Source[] | undefined): ReadonlyMap<string, string> {
  return new Map((sources ?? []).flatMap(({ id, url }) => (url === undefined ? [] : [[id, url]])))
}

/** Knows every id. Used when the list itself could not be read, so that one slip is not reported a hundred times. */
class AnySource extends Set<string> {
  override has(): boolean {
    return true
  }
}

/** The ids that may be cited. */
export function sourceIds(sources: readonly Source[] | undefined): ReadonlySet<string> {
  return sources === undefined ? new AnySource() : new Set(sources.map((source) => source.id))
}
