import { defineAsyncComponent, type Component } from 'vue'
import type { LaterGroup } from '#shared/languages/en/page-words.ts'
import type { RouteName } from '@/navigation/routes.ts'
import AttractScreen from './public/AttractScreen.vue'
import HomeScreen from './public/HomeScreen.vue'

const lazily = import.meta.glob<{ default: Component }>([
  './*/*Screen.vue',
  '!./public/AttractScreen.vue',
  '!./public/HomeScreen.vue',
])

function later(file: string): Component {
  const load = lazily[`./${file}.vue`]
  if (load === undefined) throw new Error(`screen: ${file} missing`)
  return defineAsyncComponent(load)
}

/** The first two screens come with the page; the others follow, so that the first paint is small. */
const screens: Partial<Record<RouteName, Component>> = { attract: AttractScreen, home: HomeScreen }
const files: Readonly<Record<RouteName, string>> = {
  attract: 'public/AttractScreen',
  home: 'public/HomeScreen',
  topic: 'public/TopicScreen',
  search: 'public/SearchScreen',
  glossary: 'public/GlossaryScreen',
  compare: 'public/CompareScreen',
  relief: 'public/ReliefScreen',
  'body-map': 'public/BodyScreen',
  doctor: 'doctor/DoctorScreen',
  result: 'doctor/DoctorResultScreen',
  emergency: 'doctor/EmergencyScreen',
  rules: 'doctor/RulesScreen',
  questions: 'doctor/QuestionsScreen',
  print: 'print/PrintScreen',
  photo: 'print/PhotoScreen',
  thanks: 'public/ThanksScreen',
  setup: 'staff/SetupScreen',
  desk: 'staff/DeskScreen',
}

/** The component that shows a place. What the place carries besides its name becomes its props: `topicId`, `of`. */
export function screenFor(name: RouteName): Component {
  return (screens[name] ??= later(files[name]))
}

const NONE: readonly LaterGroup[] = []
const words: Readonly<Partial<Record<RouteName, readonly LaterGroup[]>>> = {
  print: ['print'],
  photo: ['print'],
  setup: ['setup', 'desk'],
  desk: ['desk', 'texts', 'print'],
}

/** The groups of words that a place needs besides those that came with the page. */
export function wordsFor(name: RouteName): readonly LaterGroup[] {
  return words[name] ?? NONE
}

/** What staff use, and the print page with its large viewer: fetched only when asked for. */
const HEAVY = /\/(Desk|Photo|Print|Setup)Screen/

/** Fetches the other screens while nobody waits, so that each, the emergency first of all, is there when it is asked for. */
export async function warmScreens(): Promise<void> {
  const light = Object.entries(lazily).filter(([file]) => !HEAVY.test(file))
  await Promise.all(light.map(([, load]) => load()))
}
