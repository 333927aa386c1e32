import type { YamlFile } from './yaml-file.ts'
import type { YamlPath } from './yaml-locations.ts'
import { suggest } from '../text/suggest.ts'
import { findNumber } from '../text/text-safety.ts'

/** Reports each name that stands in a list more than once. */
export function checkUnique(yaml: YamlFile<unknown>, path: YamlPath, names: readonly string[], lastStep: YamlPath = []): void {
  names.forEach((name, index) => {
    if (names.indexOf(name) < index) yaml.report([...path, index, ...lastStep], `\`${name}\` stands twice. Keep one.`)
  })
}

/** The names that a list may use. */
interface KnownNames {
  readonly known: ReadonlySet<string>
  /** What the names are of, as in "source". */
  readonly what: string
}

/** Reports each name of a list that is not known. */
export function checkKnown(yaml: YamlFile<unknown>, path: YamlPath, names: readonly string[], { known, what }: KnownNames): void {
  names.forEach((name, index) => {
    if (!known.has(name))
      yaml.report(
        [...path, index],
        `unknown ${what} \`${name}\`.${suggest(name, known) || ` Use a ${what} that is there, or add it.`}`,
      )
  })
}

/** Reports a number in words that name no sources. `mend` says what to do about it. */
export function checkNoNumber(yaml: YamlFile<unknown>, path: YamlPath, text: string | undefined, mend: string): void {
  const found = text === undefined ? undefined : findNumber(text)
  if (found !== undefined) yaml.report(path, `number without source: \`${found.number}\`. ${mend}`)
}

/** Reports a text that is due for review before it was written. ISO dates sort as text. */
export function checkDates(yaml: YamlFile<{ readonly written: string; readonly reviewDue: string }>): void {
  const { written, reviewDue } = yaml.value
  if (reviewDue <= written)
    yaml.report(['reviewDue'], `review is due ${reviewDue}, but the text was written ${written}. Set a later day.`)
}
