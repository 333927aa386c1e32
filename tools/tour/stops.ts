import { press, pressOn, seeHeading } from '../../tests/e2e/support/visitor.ts'
import type { Stop } from './guide.ts'

/** Time for what still moves: a picture that loads, a step that slides in. */
const SETTLE_MS = 600

const settle = (page: Parameters<typeof press>[0]) => page.waitForTimeout(SETTLE_MS)

/** The main job, as a visitor and then a clinician do it. */
export const STOPS: readonly Stop[] = [
  {
    name: 'attract',
    async walk({ page }) {
      await seeHeading(page, 'Leg cramps?')
      await settle(page)
    },
  },
  {
    name: 'home',
    async walk({ page }) {
      await pressOn(page.getByRole('button').first())
      await seeHeading(page, /What would you like to know/)
    },
  },
  {
    name: 'magnesium',
    async walk({ page }) {
      await press(page, /^Magnesium/)
      await seeHeading(page, 'Magnesium')
      await settle(page)
    },
  },
  {
    name: 'magnesium-everything',
    async walk({ page }) {
      await press(page, 'Everything')
      await press(page, 'More')
      await settle(page)
    },
  },
  {
    name: 'compare',
    async walk({ page }) {
      await press(page, 'Home')
      await press(page, /^Compare the minerals/)
      await settle(page)
    },
  },
]
