import { accented, PSEUDO, pseudoText } from './pseudo-text.ts'

/** Entries of the content model that visitors read. */
const WORDS = new Set(
  `title tagline text textOther other keep why hint intro introOther worried word say steps not alt caption labels question meaning name
  serving talkingPoints line search searches deskSearch noSigns letterhead more first sides relief kinds`.split(/\s+/u),
)
/** Entries that are no words: names, days, sources, codes, signs of elements, and words that are only searched for. */
const NO_WORDS = new Set(
  `id kind term certainty source sources drawing topic topics revision written reviewDue emblem letters sub hue codes words also tone
  unit nutrient needs tier group groups raises urges contexts context to signs regions publicSource role left right one both code
  system display status readers ages approval titleLanguage wordLanguage isLastResort section`.split(/\s+/u),
)
/** Their entries have names that an author chose, and all are words. */
const NAMED_BY_AUTHORS = new Set(['labels', 'kinds'])
/** Their entries are phrases in runs. */
const IN_RUNS = new Set(['text', 'textOther', 'meaning', 'items'])

type Json = string | number | boolean | null | undefined | readonly Json[] | { readonly [key: string]: Json }
type Runs = readonly { readonly text: string }[]

/**
 * Compiled content in the pseudo-language: each phrase accented, longer and in brackets, the rest as it is.
 * @throws Error at an entry of a name that is not known: say above whether visitors read it.
 */
export function pseudoContent<Content extends object>(english: Content): Content {
  return inPseudo('', english as Json) as Content
}

/** @param name - of the entry that the value is of. */
function inPseudo(name: string, value: Json): Json {
  if (IN_RUNS.has(name) && isRuns(value)) return pseudoRuns(value)
  if (Array.isArray(value)) return value.map((each: Json) => inPseudo(name, each))
  if (typeof value === 'string') return isRead(name) ? pseudoText(value) : value
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value as Readonly<Record<string, Json>>)
  return Object.fromEntries(
    entries.map(([key, entry]) => {
      if (key === 'language') return [key, PSEUDO]
      return [key, inPseudo(NAMED_BY_AUTHORS.has(name) ? 'labels' : key, entry)]
    }),
  )
}

function isRead(name: string): boolean {
  if (WORDS.has(name)) return true
  if (NO_WORDS.has(name)) return false
  throw new Error(`pseudo-language: do visitors read "${name}"?`)
}

function isRuns(value: Json): value is Json & Runs {
  return (
    Array.isArray(value) &&
    value.length > 0 &&
    value.every((run: Json) => typeof run === 'object' && run !== null && 'text' in run)
  )
}

/** A phrase in several weights: its brackets stand round the whole. */
function pseudoRuns(runs: Runs): Json {
  const last = runs.length - 1
  return runs.map((run, index) => ({
    ...run,
    text: `${index === 0 ? '[' : ''}${accented(run.text)}${index === last ? ']' : ''}`,
  }))
}
