import { expect, it, vi } from 'vitest'
import type { Component } from 'vue'
import AttractScreen from '@/screens/public/AttractScreen.vue'
import HomeScreen from '@/screens/public/HomeScreen.vue'
import { useDrawingsStore } from '@/stores/drawings.ts'
import { useKioskStore } from '@/stores/kiosk.ts'
import { useTopicsStore } from '@/stores/topics.ts'
import type { ShippedForScreen } from '../shared/support/shipped-for-screen.ts'
import { description, fakeCharley } from './support/fake-charley.ts'
import shipped from 'virtual:shipped-content'
import { show } from './support/show.ts'

const { subject, topics, drawings, homeDrawings } = shipped as ShippedForScreen

// The compiler works out the set from what the pack says of its subject; here it is held against the screens themselves.
it.each<[string, Component, number]>([
  ['Attract', AttractScreen, 1],
  ['Home', HomeScreen, 8],
])('%s shows no drawing that comes later', async (_name, component, least) => {
  fakeCharley({
    listTopics: async (_pack, language) => topics.map(({ topic }) => topic).filter((topic) => topic.language === language),
  })
  const asked = new Set<string>()
  await show(component, {}, async () => {
    useKioskStore().description = { ...description, packs: description.packs.map((pack) => ({ ...pack, subject })) }
    await useTopicsStore().load()
    vi.spyOn(useDrawingsStore(), 'find').mockImplementation((id) => {
      asked.add(id)
      return drawings[id]
    })
  })
  const known = [...asked].filter((id) => id in drawings)
  expect(known.length).toBeGreaterThanOrEqual(least)
  expect(known.filter((id) => !(id in homeDrawings))).toEqual([])
})
