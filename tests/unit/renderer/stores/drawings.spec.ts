import { createPinia, setActivePinia } from 'pinia'
import { beforeEach, expect, it, vi } from 'vitest'
import type { Drawing } from '#shared/content/drawing.ts'
import { useDrawingsStore } from '@/stores/drawings.ts'
import { fakeCharley } from '../support/fake-charley.ts'
import { takeComplaints } from '../support/setup.ts'

const named = (...ids: readonly string[]) =>
  Object.fromEntries(ids.map((id): [string, Drawing] => [id, { id, width: 10, height: 5, marks: [] }]))
const sets = { home: named('door'), all: named('door', 'calf') }

beforeEach(() => setActivePinia(createPinia()))

it('has what the first screens show before the others', async () => {
  fakeCharley({ listDrawings: async (_pack, set) => ({ ok: true, value: sets[set] }) })
  const drawings = useDrawingsStore()
  await drawings.load('home')
  expect([drawings.find('door')?.id, drawings.find('calf')?.id]).toEqual(['door', undefined])
  await drawings.load('all')
  expect([drawings.find('door')?.id, drawings.find('calf')?.id]).toEqual(['door', 'calf'])
})

it('reads a set once, and none after all of them', async () => {
  const listDrawings = vi.fn(async (_pack: string, set: 'home' | 'all') => ({ ok: true, value: sets[set] }) as const)
  fakeCharley({ listDrawings })
  const drawings = useDrawingsStore()
  for (const set of ['home', 'home', 'all', 'all', 'home'] as const) await drawings.load(set)
  expect(listDrawings.mock.calls).toEqual([
    ['', 'home'],
    ['', 'all'],
  ])
})

it('can be asked again for a set that could not be read', async () => {
  const listDrawings = vi.fn(async () => ({ ok: true, value: sets.home }) as const)
  fakeCharley({ listDrawings: listDrawings.mockRejectedValueOnce(new Error('no')) })
  const drawings = useDrawingsStore()
  await drawings.load('home')
  expect(drawings.find('door')).toBeUndefined()
  expect(takeComplaints()).toHaveLength(1)
  await drawings.load('home')
  expect(drawings.find('door')?.id).toBe('door')
})
