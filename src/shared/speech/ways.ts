import type { SourceId } from '../content/content.ts'
import type { Term } from '../content/glossary.ts'
import type { BodyArea, BodyMap, BodySideWords } from '../content/body-map.ts'
import { lineOf, partOf, partOfBlock, warningFor, type Line, type SpokenPart } from './parts.ts'
import type { Speaker } from './speech.ts'

/** The words explained, letter by letter. */
export function partsOfGlossary(
  head: readonly string[],
  letters: readonly { readonly letter: string; readonly words: readonly Term[] }[],
  speaker: Speaker,
): readonly SpokenPart[] {
  return [
    ...partOf('title', head, speaker),
    ...letters.flatMap(({ letter, words }) => [
      ...partOf(`letter-${letter}`, [speaker.words.letter(letter)], speaker),
      ...words.flatMap(({ id, word, wordLanguage, meaning, language, sources }) =>
        partOf(
          `term-${id}`,
          [
            { text: `${word}.`, language: wordLanguage },
            warningFor(language, speaker),
            lineOf(meaning, language),
            citing(sources, speaker),
          ],
          speaker,
        ),
      ),
    ]),
  ]
}

/** Who says so; nothing where no source has a name to be said. */
function citing(sources: readonly SourceId[], { words, nameOf }: Speaker): string | undefined {
  const names = [...new Set(sources.map(nameOf))].filter((name) => name !== '')
  return names.length === 0 ? undefined : words.sources(names.join('; '))
}

/** What the leg picture shows besides the map itself. */
export interface BodySurroundings {
  /** Before a place is touched: what to do. */
  readonly first: string
  readonly door: readonly string[]
  /** Once a place is touched. */
  readonly chosen?: {
    readonly area: BodyArea
    readonly side: BodySideWords
    readonly title: string
    /** Heading of the signs, and each sign with how urgent it is. */
    readonly signs: readonly Line[]
    readonly means: string
    readonly relief: string
    /** Heading and titles of what to read. */
    readonly topics: readonly string[]
  }
}

/** The leg picture: its places as keys, and what the touched one can mean. */
export function partsOfBodyMap(map: BodyMap, { first, door, chosen }: BodySurroundings, speaker: Speaker): readonly SpokenPart[] {
  const own = (text: string): Line => ({ text, language: map.titleLanguage })
  const ways = [...map.areas, ...map.sides].map(({ title: text, language }) => ({ text, language }))
  const head = [
    ...partOf('title', [own(map.title), own(map.intro)], speaker),
    ...partOf('picture', [own(speaker.words.figure(map.alt))], speaker),
    ...partOf('places', [speaker.words.keys, ...ways], speaker),
  ]
  if (chosen === undefined) return [...head, ...partOf('first', [first], speaker), ...partOf('door-doctor', door, speaker)]
  const { area, side } = chosen
  return [
    ...head,
    ...partOf('chosen', [chosen.title], speaker),
    ...partOf('signs', chosen.signs, speaker),
    ...partOf('door-doctor', door, speaker),
    ...partOf('means', [chosen.means], speaker),
    ...partOfBlock('means-area', area.means, speaker),
    ...partOfBlock('means-side', side.means, speaker),
    ...partOf('relief', [chosen.relief], speaker),
    ...partOfBlock('relief-steps', area.relief, speaker),
    ...(area.figure === undefined ? [] : partOfBlock('relief-figure', area.figure, speaker)),
    ...partOf('topics', chosen.topics, speaker),
  ]
}
