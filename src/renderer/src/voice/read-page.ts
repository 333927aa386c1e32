import type { Block, LanguageTag } from '#shared/content/content.ts'
import { partOf, type SpokenLine, type SpokenPart } from '#shared/speech/parts.ts'
import { speakBlock, type Speaker } from '#shared/speech/speech.ts'
import { languageOf, spokenOf, type PageSpeaker, type Said } from './spoken.ts'

/** Elements that stand within a line. Every other one begins a line of its own, and so does one marked `data-line`. */
const WITHIN_A_LINE = new Set(['a', 'abbr', 'b', 'em', 'i', 'small', 'span', 'strong', 'sub', 'sup'])
/** Drawings, what only assistive technology is told, what is marked as unsaid, and parts of their own. */
const PASSED_OVER = 'svg, canvas, .spoken-only, [aria-hidden="true"], [data-unsaid], [data-say]'

/**
 * What a page says when it is read aloud: the words of each part, an element marked `data-say`, as they are shown now.
 * So a line is declared once, where it is shown. `v-spoken` says where a voice says it otherwise.
 * @returns the parts in the order of the page; those marked `data-say-last` after all others.
 */
export function readPage(page: ParentNode, speaker: Speaker): readonly SpokenPart[] {
  const all = [...page.querySelectorAll<HTMLElement>('[data-say]')].filter((part) => part.closest('[data-unsaid]') === null)
  const counted = [...page.querySelectorAll('[data-counted]')]
  const isLast = (part: HTMLElement) => part.dataset['sayLast'] !== undefined
  const reading = new PageReading(speaker, counted)
  return [...all.filter((part) => !isLast(part)), ...all.filter(isLast)].flatMap((part) =>
    partOf(part.dataset['say'] ?? '', reading.linesOf(part), speaker),
  )
}

/** One walk over a page. Keeps the language of the line before, to warn where words stand in for a translation. */
class PageReading {
  readonly #speaker: Speaker
  /** Rows to choose from, in the order of the page: each is said with its number. */
  readonly #counted: readonly Element[]
  #lines: SpokenLine[] = []
  #isOpen = false
  #before: LanguageTag

  constructor(speaker: Speaker, counted: readonly Element[]) {
    this.#speaker = speaker
    this.#counted = counted
    this.#before = speaker.language
  }

  linesOf(part: Element): readonly SpokenLine[] {
    this.#lines = []
    this.#isOpen = false
    this.#readElement(part)
    return this.#lines
  }

  #readElement(element: Element): void {
    if (!isShown(element)) return
    const { words, language } = this.#speaker
    const own = languageOf(element, language)
    const { before, instead, after } = spokenOf(element)
    const speaker: PageSpeaker = { words, block: (block) => this.#block(block, own) }
    const isLine = !WITHIN_A_LINE.has(element.localName) || element.hasAttribute('data-line')
    if (isLine) this.#isOpen = false
    const place = this.#counted.indexOf(element)
    if (place >= 0) this.#add([words.sign(place + 1, this.#counted.length)], language)
    if (before !== undefined) this.#add(before(speaker), language)
    if (instead === undefined) for (const child of element.childNodes) this.#readNode(child, own)
    else this.#addShown(instead(speaker), own)
    if (after !== undefined) this.#add(after(speaker), language)
    if (isLine) this.#isOpen = false
  }

  #readNode(node: Node, language: LanguageTag): void {
    if (node instanceof Element && !node.matches(PASSED_OVER)) this.#readElement(node)
    if (!(node instanceof Text)) return
    const text = node.data.replaceAll(/\s+/gu, ' ')
    const last = this.#lines.at(-1)
    if (this.#isOpen && last?.language === language) {
      this.#lines[this.#lines.length - 1] = { text: last.text + text, language }
    } else if (text.trim() !== '') {
      this.#warnAt(language)
      this.#lines.push({ text: text.trimStart(), language })
      this.#isOpen = true
    }
  }

  /** Lines of the voice's own. */
  #add(said: Said, language: LanguageTag): void {
    this.#lines.push(...listOf(said).map((line) => (typeof line === 'string' ? { text: line, language } : line)))
    this.#isOpen = false
  }

  /** Lines in place of the words that are shown. */
  #addShown(said: Said, language: LanguageTag): void {
    const other = listOf(said)
      .map((line) => (typeof line === 'string' ? language : (line.language ?? language)))
      .find((each) => each !== this.#speaker.language)
    this.#warnAt(other ?? this.#speaker.language)
    this.#add(said, language)
  }

  /** Where words in another language than the visitor's begin, a word of warning comes first. */
  #warnAt(language: LanguageTag): void {
    const { words, language: own } = this.#speaker
    if (language !== own && this.#before === own) this.#add([words.untranslated], own)
    this.#before = language
  }

  /** Sources are said where the page shows them: at its end. */
  #block(block: Block, language: LanguageTag): readonly SpokenLine[] {
    const { words, language: own } = this.#speaker
    const speaker = { ...this.#speaker, words: { ...words, untranslated: '' }, nameOf: () => '' }
    return speakBlock(language === own ? block : { language, ...block }, speaker)
  }
}

const listOf = (said: Said): readonly (string | SpokenLine)[] =>
  (Array.isArray(said)
    ? (said as readonly (string | SpokenLine | undefined)[])
    : [said as string | SpokenLine | undefined]
  ).filter((line) => line !== undefined)

/** An element without a box of its own (`display: contents`) shows its words all the same. */
function isShown(element: Element): boolean {
  return element.checkVisibility({ visibilityProperty: true }) || getComputedStyle(element).display === 'contents'
}
