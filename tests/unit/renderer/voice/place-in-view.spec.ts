import { expect, it } from 'vitest'
import { placeInView } from '@/voice/place-in-view.ts'

/** A turned page: its view from 100 to 500, and places with their top and bottom edges on the screen. */
function page(scrollTop: number, places: readonly (readonly [at: string, top: number, bottom: number, stays?: true])[]) {
  const root = document.createElement('div')
  root.innerHTML = '<main><div data-scroll-region></div></main>'
  const view = root.querySelector('[data-scroll-region]') ?? expect.fail('no view')
  view.scrollTop = scrollTop
  view.getBoundingClientRect = () => ({ top: 100, bottom: 500 }) as DOMRect
  for (const [at, top, bottom, stays] of places) {
    const place = document.createElement('p')
    place.dataset['say'] = at
    if (stays) place.dataset['stays'] = ''
    place.getBoundingClientRect = () => ({ top, bottom }) as DOMRect
    view.append(place)
  }
  return root
}

it('begins with the beginning at the top of a page, and where nothing is turned', () => {
  expect(placeInView(page(0, [['title', 100, 200]]))).toBeUndefined()
  expect(placeInView(document.createElement('div'))).toBeUndefined()
})
it.each([
  [
    'the first that begins in view',
    [
      ['title', -300, -100],
      ['what', 80, 150],
      ['how', 150, 400],
    ],
    'how',
  ],
  [
    'a heading at the very edge',
    [
      ['what', 95, 150],
      ['how', 150, 400],
    ],
    'what',
  ],
  [
    'the one that fills the view',
    [
      ['title', -300, -100],
      ['long', -50, 900],
      ['end', 900, 950],
    ],
    'long',
  ],
  [
    'not what stays while the rest is turned',
    [
      ['title', 120, 200, true],
      ['how', 150, 400],
    ],
    'how',
  ],
] as const)('begins with %s', (_what, places, at) => {
  expect(placeInView(page(600, places))).toBe(at)
})
