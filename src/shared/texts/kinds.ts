import type { LanguageTag } from '../content/content.ts'
import { packPaths, type PackManifest } from '../subject/pack.ts'
import { parseTopicId } from '../content/topic-id.ts'
import { type NameOf, type TextKind, type TextName, type TextOf } from './text-name.ts'

/** What the program must know of a kind of text besides its type and its shape. */
export interface KindOfText<N extends TextName> {
  /** Where a pack keeps it. */
  readonly pathOf: (name: N) => string
  /** All that a pack has in one language. */
  readonly namesIn: (manifest: PackManifest, language: LanguageTag) => readonly N[]
  /** ISO day of its next review; `undefined` where it has none of its own. */
  readonly reviewDueOf: (days: PackManifest['reviewDue'], name: N) => string | undefined
  /** Within a line for staff. */
  readonly nameForStaff: (name: N) => string
  /** Empty where the text has none, and screens give it theirs. */
  readonly titleOf: (text: TextOf<N>) => string
  /** Nobody may be left without it: it stays past its day for review, and the last good pack stands in for a broken one. */
  readonly isNeverGone: boolean
  /** What the kind was called before: an approval given under an older name still counts. */
  readonly olderKinds: readonly string[]
}

/** The usual answers of a kind. */
const usual = { isNeverGone: false, olderKinds: [] } as const
/** One text a language that a pack may do without: its manifest then lists no such file. */
const oneIfListed =
  <K extends Exclude<TextKind, 'topic'>>(kind: K, pathOf: (language: LanguageTag) => string) =>
  ({ id, files }: PackManifest, language: LanguageTag) =>
    files.some(({ path }) => path === pathOf(language)) ? [{ kind, packId: id, language }] : []

/** Every kind of text, in the order in which staff see them: one row each. */
const TEXT_KINDS: { readonly [K in TextKind]: KindOfText<NameOf<K>> } = {
  checklist: {
    ...usual,
    nameForStaff: () => 'the doctor checklist',
    pathOf: ({ language }) => packPaths.checklist(language),
    namesIn: ({ id }, language) => [{ kind: 'checklist', packId: id, language }],
    reviewDueOf: ({ checklist }) => checklist,
    titleOf: ({ title }) => title,
    isNeverGone: true,
  },
  comparison: {
    ...usual,
    nameForStaff: () => 'the comparison',
    pathOf: ({ language }) => packPaths.comparison(language),
    namesIn: oneIfListed('comparison', packPaths.comparison),
    // Each of its topics leaves it on that topic's own day.
    reviewDueOf: () => undefined,
    titleOf: ({ title }) => title,
  },
  'body-map': {
    ...usual,
    nameForStaff: () => 'the body map',
    pathOf: ({ language }) => packPaths.bodyMap(language),
    namesIn: ({ id, reviewDue }, language) =>
      reviewDue.bodyMap === undefined ? [] : [{ kind: 'body-map', packId: id, language }],
    reviewDueOf: ({ bodyMap }) => bodyMap,
    titleOf: ({ title }) => title,
    olderKinds: ['leg-map', 'legmap'],
  },
  glossary: {
    ...usual,
    nameForStaff: () => 'the glossary',
    pathOf: ({ language }) => packPaths.glossary(language),
    namesIn: oneIfListed('glossary', packPaths.glossary),
    reviewDueOf: () => undefined,
    titleOf: () => '',
  },
  topic: {
    ...usual,
    nameForStaff: ({ topicId }) => `topic ${topicId}`,
    pathOf: ({ topicId, language }) => packPaths.topic(parseTopicId(topicId).topic, language),
    namesIn: ({ topics }, language) => (topics[language] ?? []).map(({ id }) => ({ kind: 'topic', topicId: id, language })),
    reviewDueOf: ({ topics }, { topicId }) => topics[topicId],
    titleOf: ({ title }) => title,
  },
}

/** Names of all kinds, in the order of the rows. */
export const KINDS = Object.keys(TEXT_KINDS) as readonly TextKind[]

/** The row of a text's kind. */
export function kindOf<N extends TextName>(name: N): KindOfText<N> {
  return TEXT_KINDS[name.kind] as unknown as KindOfText<N>
}

/** Every text that a pack has in one language, kind by kind. */
export function textsIn(manifest: PackManifest, language: LanguageTag): readonly TextName[] {
  return KINDS.flatMap((kind): readonly TextName[] => TEXT_KINDS[kind].namesIn(manifest, language))
}
