import { screen } from '@testing-library/vue'
import { describe, expect, it, vi } from 'vitest'
import type { CharleyApi, SetPinReply } from '#shared/ipc.ts'
import App from '@/App.vue'
import { description, fakeCharley } from '../../support/fake-charley.ts'
import { takeComplaints } from '../../support/setup.ts'
import { show } from '../../support/show.ts'

async function atSetup(over: Partial<CharleyApi> = {}) {
  const describeKiosk = vi.fn(async () => description).mockResolvedValueOnce({ ...description, stage: 'setup', hasPin: false })
  const charley = fakeCharley({ describeKiosk, ...over })
  const view = await show(App)
  const press = async (name: string | RegExp) => view.user.click(await screen.findByRole('button', { name }))
  await screen.findByRole('heading', { level: 1, name: 'Set up Charley' })
  const choose = async (first: string, second: string) => {
    for (const digit of first) await press(digit)
    await press('Next')
    await screen.findByRole('heading', { name: 'Enter the same PIN again' })
    for (const digit of second) await press(digit)
    await press('Save the PIN')
  }
  return { ...view, charley, press, choose }
}

describe('refuses', () => {
  it('two PINs that differ, without telling main', async () => {
    const { press, choose, charley } = await atSetup()
    await press('Choose a desk PIN')
    await choose('274915', '274916')
    expect(await screen.findByText(/not the same/)).toBeVisible()
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Choose a PIN')
    expect(charley.setPin).not.toHaveBeenCalled()
  })
  it('an easy PIN right after its first entry', async () => {
    const { press, charley } = await atSetup()
    await press('Choose a desk PIN')
    for (const digit of '111111') await press(digit)
    await press('Next')
    expect(await screen.findByText(/too easy to guess/)).toBeVisible()
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Choose a PIN')
    expect(screen.getByText('No digit entered')).toBeInTheDocument()
    expect(charley.setPin).not.toHaveBeenCalled()
  })
  it.each([
    [{ ok: false, reason: 'too-easy' }, /too easy to guess/],
    [{ ok: false, reason: 'not-allowed' }, /cannot be set now/],
    [{ ok: false, reason: 'unwritable' }, /disk may be full/],
  ] satisfies [SetPinReply, RegExp][])('%j and says why', async (reply, words) => {
    const { press, choose } = await atSetup({ setPin: async () => reply })
    await press('Choose a desk PIN')
    await choose('274915', '274915')
    expect(await screen.findByText(words)).toBeVisible()
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Choose a PIN')
  })
  it('a main that does not answer', async () => {
    const { press, choose } = await atSetup({ setPin: vi.fn().mockRejectedValue(new Error('gone')) })
    await press('Choose a desk PIN')
    await choose('274915', '274915')
    expect(await screen.findByText(/could not be saved. Please try again/)).toBeVisible()
    takeComplaints()
  })
})

it('takes a PIN entered twice and starts', async () => {
  const { press, choose, charley } = await atSetup()
  await press('Choose a desk PIN')
  await choose('274915', '274915')
  expect(await screen.findByRole('heading', { name: 'The desk PIN is set.' })).toBeVisible()
  expect(charley.setPin).toHaveBeenCalledWith('274915')
  expect(document.body.innerHTML).not.toContain('274915')
  await press('Start Charley')
  expect(await screen.findByRole('button', { name: /Touch to start/ })).toBeVisible()
})
it('can be put off, and says what that means', async () => {
  const { press, charley } = await atSetup()
  expect(screen.getByText(/stays closed until Charley is started again/)).toBeVisible()
  await press('Later')
  expect(charley.skipSetup).toHaveBeenCalledTimes(1)
  expect(await screen.findByRole('button', { name: /Touch to start/ })).toBeVisible()
})
