import type { Section } from '#shared/content/content.ts'
import type { AuthoredTopic } from '../session/authored.ts'
import type { PageSection } from '../markdown/body.ts'
import { changedSince } from '../translations/align.ts'
import { fingerprint } from '../translations/fingerprint.ts'
import type { TranslationFile } from '../translations/translation-file.ts'
import { bindBlocks, locatedBlocks, locationIn, locationOf, type PagePair } from './bind-blocks.ts'
import { makeTopic, type ParsedTopic } from './topic.ts'

/**
 * The topic as a translation may show it: block by block the translation where it and its original are the very words that
 * were confirmed, and the words of the first language, marked with their language, where they are not. Blocks, certainty
 * and sources are always the first language's.
 */
export function bindTopic(first: ParsedTopic, other: ParsedTopic, translation: TranslationFile): AuthoredTopic {
  const pair = { first, other, translation }
  const { title, tagline, ...titleMark } = chooseTitle(pair)
  const { talkingPoints, ...pointsMark } = choosePoints(pair)
  const [message] = bindBlocks(pair, 'message', {
    originals: [{ block: first.topic.message, node: first.body.messageNode }],
    own: [{ block: other.topic.message, node: other.body.messageNode }],
    confirmed: translation.confirmedOf('message'),
    heading: other.body.messageNode,
  })
  const said = {
    ...{ title, tagline, talkingPoints, words: other.topic.words, sections: bindSections(pair) },
    message: message?.kind === 'claim' ? message : first.topic.message,
    ...(titleMark.language === undefined ? {} : { titleLanguage: titleMark.language }),
    ...(pointsMark.language === undefined ? {} : { talkingPointsLanguage: pointsMark.language }),
  }
  return makeTopic(other.topic, first.facts, said, first.drawings)
}

function chooseTitle({ first, other, translation }: PagePair) {
  const wordsOf = ({ topic: { title, tagline } }: ParsedTopic) => ({ title, tagline })
  const at = locationIn(first, first.front.locationOf(['title']))
  return translation.choose(
    'title',
    { words: wordsOf(first), at },
    { words: wordsOf(other), location: other.front.locationOf(['title']) },
  )
}

function choosePoints({ first, other, translation }: PagePair) {
  const [said, found] = [first, other].map(({ topic }) => topic.talkingPoints.length)
  const location = other.front.locationOf(['talkingPoints'])
  if (said !== found)
    translation.reportBlocker(location, `${found} talking points; ${first.page.file} has ${said}. Write the same points.`)
  const wordsOf = ({ topic: { talkingPoints } }: ParsedTopic) => ({ talkingPoints })
  const at = locationIn(first, first.front.locationOf(['talkingPoints']))
  return translation.choose('talkingPoints', { words: wordsOf(first), at }, { words: wordsOf(other), location })
}

function bindSections(pair: PagePair): readonly Section[] {
  const { first, other, translation } = pair
  const { sections } = other.body
  const now = first.topic.sections.map(({ id }) => id as string)
  if (sections.length !== now.length) {
    const location = locationOf(sections[now.length]?.heading ?? sections.at(-1)?.heading)
    const message = `\`##\` headings on this page: ${sections.length}; in ${first.page.file}: ${now.length} (${now.join(', ')}).`
    translation.reportBlocker(location, `${message} Make them fit, in that order.`)
  }
  const matches = matchSections(now, sections, translation)
  return first.topic.sections.map((section, index) => {
    const original = first.body.sections[index]
    if (original === undefined) return section // the first language's own page has been reported
    return bindSection(pair, section, original, matches[index])
  })
}

/** Finds each section by its confirmed heading. Those that are left, on either side, stand for each other in order. */
function matchSections(
  ids: readonly string[],
  sections: readonly PageSection[],
  translation: TranslationFile,
): readonly (PageSection | undefined)[] {
  const free = new Set(sections)
  const byHeading = ids.map((id) => {
    const heading = translation.confirmedOf(id)[0]?.translation
    const own = [...free].find(({ title }) => fingerprint(title) === heading)
    if (own !== undefined) free.delete(own)
    return own
  })
  const rest = [...free]
  return byHeading.map((own) => own ?? rest.shift())
}

/** @param own - the section of the translation that stands for the original, if there is one. */
function bindSection(pair: PagePair, section: Section, original: PageSection, own: PageSection | undefined): Section {
  const { first, other, translation } = pair
  const heading = own?.heading ?? other.body.sections.at(-1)?.heading
  const [confirmedTitle, ...confirmed] = translation.confirmedOf(section.id)
  const titles = own && { original: fingerprint(section.title), translation: fingerprint(own.title) }
  const isTitleConfirmed =
    own !== undefined &&
    titles !== undefined &&
    translation.isConfirmed(
      {
        part: `${section.id}: heading`,
        original: { lines: [section.title], at: locationIn(first, locationOf(original.heading)) },
        own: { lines: [own.title], location: locationOf(own.heading) },
      },
      changedSince(confirmedTitle, titles),
    )
  const blocks = bindBlocks(pair, section.id, {
    originals: locatedBlocks(original),
    own: own === undefined ? [] : locatedBlocks(own),
    confirmed,
    heading,
    titles,
  })
  if (isTitleConfirmed) return { ...section, title: own.title, blocks }
  return { ...section, blocks, language: translation.facts.firstLanguage }
}
