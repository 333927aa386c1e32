import { defineAsyncComponent, type Component } from 'vue'
import type { PlaceName } from '@/services/places.ts'
import AttractScreen from './AttractScreen.vue'
import HomeScreen from './HomeScreen.vue'

const lazily = import.meta.glob<{ default: Component }>(['./*Screen.vue', '!./AttractScreen.vue', '!./HomeScreen.vue'])

function later(file: string): Component {
  const load = lazily[`./${file}.vue`]
  if (load === undefined) throw new Error(`screen: ${file} missing`)
  return defineAsyncComponent(load)
}

/** The first two screens come with the page; the others follow, so that the first paint is small. */
const screens: Partial<Record<PlaceName, Component>> = { attract: AttractScreen, home: HomeScreen }
const files: Readonly<Record<PlaceName, string>> = {
  attract: 'AttractScreen',
  home: 'HomeScreen',
  topic: 'TopicScreen',
  compare: 'CompareScreen',
  relief: 'ReliefScreen',
  doctor: 'DoctorScreen',
  result: 'DoctorResultScreen',
  emergency: 'EmergencyScreen',
  print: 'PrintScreen',
  thanks: 'ThanksScreen',
  setup: 'SetupScreen',
  desk: 'DeskScreen',
}

/** The component that shows a place. What the place carries besides its name becomes its props: `topicId`, `of`. */
export function screenFor(name: PlaceName): Component {
  return (screens[name] ??= later(files[name]))
}

/** Fetches the other screens while nobody waits, so that each is there when it is asked for. */
export async function warmScreens(): Promise<void> {
  await Promise.all(Object.values(lazily).map((load) => load()))
}
