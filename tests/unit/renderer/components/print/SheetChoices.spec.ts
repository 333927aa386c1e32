import { screen } from '@testing-library/vue'
import { expect, it } from 'vitest'
import SheetChoices from '@/components/print/SheetChoices.vue'
import { useKioskStore } from '@/stores/kiosk.ts'
import { useVisitStore } from '@/stores/visit.ts'
import { description, fakeCharley } from '../../support/fake-charley.ts'
import { show } from '../../support/show.ts'

async function choices(languages: readonly string[], props: Record<string, unknown> = {}) {
  fakeCharley({ describeKiosk: async () => ({ ...description, languages }) })
  const view = await show(SheetChoices, props, async () => useKioskStore().load())
  return { ...view, press: (name: string) => view.user.click(screen.getByRole('button', { name })) }
}

it('nothing can be changed while a sheet is on its way', async () => {
  const { press } = await choices(['en', 'es'], { isSpent: true })
  await press('Large print')
  await press('English + Español')
  expect(useVisitStore().sheetLook).toEqual({ language: 'en', size: 'standard' })
})
it('a pack of one language offers no second', async () => {
  await choices(['en'])
  expect(screen.queryByRole('group', { name: 'Languages on the sheet' })).not.toBeInTheDocument()
})
it('sets size and second language, and unsets them', async () => {
  const { press } = await choices(['en', 'es'])
  await press('Large print')
  await press('English + Español')
  expect(useVisitStore().sheetLook).toEqual({ language: 'en', size: 'large', secondLanguage: 'es' })
  await press('English')
  expect(useVisitStore().sheetLook).toEqual({ language: 'en', size: 'large' })
})
it('both languages change places with the screen', async () => {
  const { press } = await choices(['en', 'es'])
  await press('English + Español')
  useVisitStore().language = 'es'
  expect(await screen.findByRole('button', { name: 'Español + English' })).toHaveAttribute('aria-pressed', 'true')
  expect(useVisitStore().sheetLook).toEqual({ language: 'es', size: 'standard', secondLanguage: 'en' })
})
it('ends with the visit', async () => {
  const { press } = await choices(['en', 'es'])
  await press('Large print')
  await press('English + Español')
  useVisitStore().reset()
  expect(useVisitStore().sheetLook).toEqual({ language: 'en', size: 'standard' })
})
