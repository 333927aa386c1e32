import { createPinia, setActivePinia } from 'pinia'
import { beforeEach, expect, it, vi } from 'vitest'
import { useNavigationStore } from '@/stores/navigation.ts'
import { LOOKS } from '#shared/subject/subject.ts'
import { useVisitStore } from '@/stores/visit.ts'

beforeEach(() => setActivePinia(createPinia()))

it('forgets all that a visitor chose', () => {
  const visit = useVisitStore()
  visit.startIn('en')
  const fresh = JSON.stringify(visit.$state)
  visit.language = 'es'
  visit.makeTextBigger()
  visit.showNextLook()
  visit.depth = 3
  visit.toggleSign('breath')
  visit.query = 'water pill'
  visit.noteRead('leg-cramps/magnesium')
  visit.group = { reader: 'woman', age: '31-50' }
  visit.isPrinting = true
  visit.reset()
  expect(JSON.stringify(visit.$state)).toBe(fresh)
  expect(visit.ticked.size).toBe(0)
})
it('makes other parts forget too, until they ask to be left out', () => {
  const visit = useVisitStore()
  const forget = vi.fn()
  const stop = visit.onReset(forget)
  visit.reset()
  stop()
  visit.reset()
  expect(forget).toHaveBeenCalledTimes(1)
})
it('stops at the smallest and the largest text', () => {
  const visit = useVisitStore()
  for (let times = 0; times < 6; times++) visit.makeTextBigger()
  expect([visit.textSize, visit.isLargestText]).toEqual([3, true])
  for (let times = 0; times < 6; times++) visit.makeTextSmaller()
  expect([visit.textSize, visit.isSmallestText]).toEqual([0, true])
})
it('steps through every look and back to the first', () => {
  const visit = useVisitStore()
  const seen = LOOKS.map(() => (visit.showNextLook(), visit.look))
  expect(new Set(seen).size).toBe(LOOKS.length)
  expect(visit.look).toBe('day')
})
it('ticks and unticks a sign', () => {
  const visit = useVisitStore()
  visit.toggleSign('a')
  visit.toggleSign('b')
  visit.toggleSign('a')
  expect([...visit.ticked]).toEqual(['b'])
})

it('goes back the way it came and ends at home', () => {
  const navigation = useNavigationStore()
  navigation.goHome()
  navigation.go({ name: 'compare' })
  navigation.go({ name: 'topic', topicId: 'leg-cramps/magnesium' })
  navigation.back()
  expect(navigation.route).toEqual({ name: 'compare' })
  navigation.back()
  navigation.back()
  expect(navigation.route).toEqual({ name: 'home' })
})
it('leaves nothing to go back to when a visit ends', () => {
  const navigation = useNavigationStore()
  navigation.go({ name: 'doctor' })
  useVisitStore().reset()
  expect(navigation.trail).toEqual([{ name: 'attract' }])
})
it('bounds how far back one can go', () => {
  const navigation = useNavigationStore()
  for (let times = 0; times < 500; times++) navigation.go({ name: 'compare' })
  expect(navigation.trail.length).toBeLessThanOrEqual(50)
})
