import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { fireEvent, screen } from '@testing-library/vue'
import IdleQuestion from '@/components/shell/IdleQuestion.vue'
import { useKioskStore } from '@/stores/kiosk.ts'
import { useNavigationStore } from '@/stores/navigation.ts'
import { useVisitStore } from '@/stores/visit.ts'
import { fakeCharley } from '../../support/fake-charley.ts'
import { show } from '../../support/show.ts'

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'performance'] })
})
afterEach(() => vi.useRealTimers())

async function asked() {
  const charley = fakeCharley()
  await show(IdleQuestion, {}, async () => {
    await useKioskStore().load()
    useNavigationStore().goHome()
    useVisitStore().makeTextBigger()
  })
  await vi.advanceTimersByTimeAsync(121_000)
  return charley
}
const press = (name: string) => fireEvent(screen.getByRole('button', { name }), new MouseEvent('click', { bubbles: true }))

it('asks in a dialog, counts in words, and has the focus on staying', async () => {
  await asked()
  expect(screen.getByRole('alertdialog', { name: 'Are you still reading?' })).toBeVisible()
  expect(screen.getByRole('timer')).toHaveTextContent(/clear in \d+ seconds/)
  expect(screen.getByRole('button', { name: 'Yes, keep reading' })).toHaveFocus()
})
it('keeps everything on one touch', async () => {
  const charley = await asked()
  await press('Yes, keep reading')
  expect(screen.queryByRole('alertdialog')).not.toBeInTheDocument()
  expect(useVisitStore().textSize).toBe(2)
  expect(charley.endVisit).not.toHaveBeenCalled()
})
it('takes a touch beside the question as a yes', async () => {
  const charley = await asked()
  await fireEvent.pointerDown(screen.getByRole('alertdialog'))
  expect(screen.queryByRole('alertdialog')).not.toBeInTheDocument()
  expect(charley.endVisit).not.toHaveBeenCalled()
})
it('ends the visit everywhere when nobody answers', async () => {
  const charley = await asked()
  await vi.advanceTimersByTimeAsync(30_500)
  expect(charley.endVisit).toHaveBeenCalledTimes(1)
  expect(useVisitStore().textSize).toBe(1)
  expect(useNavigationStore().route).toEqual({ name: 'attract' })
})
it('is not asked while a sheet is printing', async () => {
  fakeCharley()
  await show(IdleQuestion, {}, async () => {
    await useKioskStore().load()
    useVisitStore().isPrinting = true
  })
  await vi.advanceTimersByTimeAsync(600_000)
  expect(screen.queryByRole('alertdialog')).not.toBeInTheDocument()
})
