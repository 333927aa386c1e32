import { fireEvent, render, screen } from '@testing-library/vue'
import { beforeEach, expect, it, vi } from 'vitest'
import { defineComponent } from 'vue'
import { useArrowFocus } from '@/touch/useArrowFocus.ts'

const Page = defineComponent({
  setup: useArrowFocus,
  template: `
    <header><button data-box="300 0">Size</button></header>
    <main>
      <div data-scroll-region>
        <button data-box="0 100">One</button><button data-box="100 100">Two</button>
        <button data-box="0 2000">Far</button>
      </div>
      <input aria-label="Note" data-box="300 900" />
    </main>
    <nav><button data-box="0 500">Home</button></nav>`,
})
let turned = 0

beforeEach(() => {
  turned = 0
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
    if (this.matches('[data-scroll-region]')) return DOMRect.fromRect({ x: 0, y: 50, width: 400, height: 400 })
    const [x = 0, y = 0] = (this.getAttribute('data-box') ?? '0 0').split(' ').map(Number)
    return DOMRect.fromRect({ x, y, width: 80, height: 40 })
  })
  vi.spyOn(Element.prototype, 'clientHeight', 'get').mockReturnValue(400)
  vi.spyOn(Element.prototype, 'scrollHeight', 'get').mockImplementation(() => (turned === 0 ? 2400 : 400))
  vi.spyOn(Element.prototype, 'scrollBy').mockImplementation(() => {
    turned += 1
  })
  render(Page)
})
const focus = (name: string) => screen.getByRole('button', { name }).focus()
const arrow = (way: string) => fireEvent.keyDown(document.activeElement ?? document.body, { key: `Arrow${way}` })

it('starts at the first thing on the page, not above it', async () => {
  await arrow('Down')
  expect(screen.getByRole('button', { name: 'One' })).toHaveFocus()
})
it('goes to what lies that way', async () => {
  focus('One')
  await arrow('Right')
  expect(screen.getByRole('button', { name: 'Two' })).toHaveFocus()
})
it('turns long text before it leaves it', async () => {
  focus('One')
  await arrow('Down')
  expect(turned).toBe(1)
  expect(screen.getByRole('button', { name: 'One' })).toHaveFocus()
})
it('leaves the text when it has been read to its end', async () => {
  turned = 1
  focus('One')
  await arrow('Down')
  expect(screen.getByRole('button', { name: 'Home' })).toHaveFocus()
})
it('starts from the edge that the focus was scrolled out of', async () => {
  turned = 1
  focus('Far')
  await arrow('Up')
  expect(screen.getByRole('button', { name: 'One' })).toHaveFocus()
})
it('leaves the arrows to a field that is being written in', async () => {
  const note = screen.getByRole('textbox', { name: 'Note' })
  note.focus()
  await arrow('Up')
  expect(note).toHaveFocus()
})
