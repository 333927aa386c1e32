import { render } from '@testing-library/vue'
import { afterEach, expect, it, vi } from 'vitest'
import { defineComponent, h, shallowRef, useTemplateRef } from 'vue'
import { useWhatFits } from '@/layout/useWhatFits.ts'

interface Part {
  readonly name: string
  readonly height: number
}
const part = (name: string, height: number): Part => ({ name, height })

afterEach(() => vi.restoreAllMocks())

/** A place 100 high. A part takes its height times the type's, over `bare` that stands there anyway. */
function place(parts: readonly Part[], bare = 0) {
  const offer = shallowRef(parts)
  let made: ReturnType<typeof useWhatFits<Part>> | undefined
  const Place = defineComponent(() => {
    const frame = useTemplateRef<HTMLElement>('frame')
    made = useWhatFits<Part>(frame, () => ({ parts: offer.value, sizesMm: [2, 1] }))
    return () => h('div', { ref: 'frame' })
  })
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(100)
  vi.spyOn(HTMLElement.prototype, 'scrollHeight', 'get').mockImplementation(() => {
    const { capMm, parts: shown } = made!.fill.value
    return shown.reduce((sum, { height }) => sum + height * capMm, bare * capMm)
  })
  render(Place)
  const { fill, isSettled, isOver } = made!
  const settled = () => vi.waitFor(() => expect(isSettled.value).toBe(true))
  return { offer, isOver, settled, shown: () => [fill.value.capMm, ...fill.value.parts.map(({ name }) => name)] }
}

it.each([
  ['all of it, large, where there is room', [part('a', 20), part('b', 30)], [2, 'a', 'b']],
  ['all of it, smaller', [part('a', 40), part('b', 40)], [1, 'a', 'b']],
  ['what fits, the most needed first', [part('a', 60), part('b', 60), part('c', 30)], [1, 'a', 'c']],
  ['nothing, where not even the first fits', [part('a', 200)], [1]],
])('shows %s', async (_, parts, expected) => {
  const { settled, shown, isOver } = place(parts)
  await settled()
  expect(shown()).toEqual(expected)
  expect(isOver.value).toBe(false)
})

it('says when it runs over even without a part', async () => {
  const { settled, isOver } = place([part('a', 1)], 120)
  await settled()
  expect(isOver.value).toBe(true)
})

it('tries anew when something else is offered', async () => {
  const { offer, settled, shown } = place([part('a', 20)])
  await settled()
  offer.value = [part('z', 10)]
  await vi.waitFor(() => expect(shown()).toEqual([2, 'z']))
})
