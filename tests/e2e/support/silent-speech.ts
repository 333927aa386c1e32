import type { Page } from 'playwright-core'

/** Where a page was marked while it was read aloud. */
export interface SeenMark {
  readonly at: string
  readonly isInView: boolean
}

/**
 * Speech of the browser's own shape that makes no sound and takes its time. Scripts of the page are strings: walks know no DOM.
 * @param letterMs - a letter takes this long; less than 7 is faster than any voice, and the kiosk notices.
 */
export async function giveVoices(page: Page, languages: readonly string[], letterMs: number): Promise<void> {
  await page.addInitScript({
    content: `
      const voices = ${JSON.stringify(languages)}.map((lang) => ({ name: lang, lang, localService: true, default: false }))
      const said = []
      let timer
      const speech = Object.assign(new EventTarget(), {
        getVoices: () => voices,
        speak(utterance) {
          said.push(utterance.text)
          timer = setTimeout(() => utterance.dispatchEvent(new Event('end')), utterance.text.length * ${letterMs})
        },
        cancel: () => clearTimeout(timer),
      })
      class Utterance extends EventTarget {
        constructor(text) {
          super()
          this.text = text
        }
      }
      Object.defineProperty(window, 'speechSynthesis', { value: speech })
      Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: Utterance })
      Object.defineProperty(window, 'saidAloud', { value: said })`,
  })
  await page.reload()
}

/** Every line that was handed to a voice. */
export function saidAloud(page: Page): Promise<string[]> {
  return page.evaluate('window.saidAloud')
}

/** The places of the page that can be said, in the order in which they stand on it. */
export function placesShown(page: Page): Promise<string[]> {
  return page.evaluate(`[...document.querySelectorAll('main [data-say]')]
    .filter((element) => element.checkVisibility({ visibilityProperty: true }) || getComputedStyle(element).display === 'contents')
    .map((element) => element.getAttribute('data-say'))`)
}

/** Begins to note each place that is marked, and whether it is in view then. */
export async function noteMarks(page: Page): Promise<void> {
  await page.evaluate(`
    window.seenMarks = []
    new MutationObserver((changes) => {
      const element = changes.map(({ target }) => target).find((each) => each.hasAttribute('data-being-said'))
      if (element === undefined) return
      requestAnimationFrame(() => {
        const { top, bottom } = element.getBoundingClientRect()
        const view = element.closest('[data-scroll-region]')?.getBoundingClientRect() ?? { top: 0, bottom: innerHeight }
        window.seenMarks.push({ at: element.getAttribute('data-say'), isInView: top < view.bottom && bottom > view.top })
      })
    }).observe(document.body, { subtree: true, attributeFilter: ['data-being-said'] })`)
}
export function seenMarks(page: Page): Promise<SeenMark[]> {
  return page.evaluate('window.seenMarks')
}
