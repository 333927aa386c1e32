import { screen } from '@testing-library/vue'
import { beforeEach, expect, it, vi } from 'vitest'
import type { Depth, SectionId } from '#shared/content/content.ts'
import { kindOf } from '../../../shared/support/subject.ts'
import type { PublicHandoutRequest } from '#shared/handout.ts'
import PhotoScreen from '@/screens/print/PhotoScreen.vue'
import * as pdf from '@/print/pdf.ts'
import { photoTopic } from '@/print/photo.ts'
import type { MadePacket } from '@/navigation/routes.ts'
import { useKioskStore } from '@/stores/kiosk.ts'
import { useTopicsStore } from '@/stores/topics.ts'
import { fakeCharley, type FakeOver } from '../../support/fake-charley.ts'
import { checklist, magnesium } from '../../support/sample-content.ts'
import { takeComplaints } from '../../support/setup.ts'
import { show } from '../../support/show.ts'

beforeEach(() => {
  const sheet = { pages: 2, shape: 0.77, draw: async () => {}, textOf: async () => '', close: () => {} }
  vi.spyOn(pdf, 'openPdf').mockResolvedValue(sheet)
})

const look = { language: 'en', size: 'standard', paper: 'letter' } as const
async function atPhoto(of: PublicHandoutRequest | MadePacket, over: FakeOver = {}) {
  const charley = fakeCharley(over)
  await show(PhotoScreen, { of }, async () => {
    await useKioskStore().load()
    await useTopicsStore().load()
  })
  return charley
}

it('a topic that cannot be read leads to a person', async () => {
  await atPhoto(
    { kind: 'topic', topicId: 'leg-cramps/magnesium', ...look },
    { texts: { topic: async () => ({ ok: false, reason: 'unreadable' }) } },
  )
  expect(await screen.findByText(/ask the front desk/)).toBeVisible()
  takeComplaints()
})
it('where there is no room for a page of it, it is shown as it prints', async () => {
  vi.spyOn(HTMLElement.prototype, 'scrollHeight', 'get').mockReturnValue(900)
  const charley = await atPhoto({ kind: 'topic', topicId: 'leg-cramps/magnesium', ...look })
  expect(await screen.findByRole('img', { name: 'Page 1 of 2' })).toBeVisible()
  expect(charley.makeHandout).toHaveBeenCalledTimes(1)
  vi.restoreAllMocks()
})
it('shows a topic on one page, with the signs that cannot wait and whom to call', async () => {
  const charley = await atPhoto({ kind: 'topic', topicId: 'leg-cramps/magnesium', ...look })
  expect(await screen.findByRole('heading', { level: 1, name: 'Magnesium' })).toBeVisible()
  expect(screen.getByText(/Take a photo/)).toBeVisible()
  expect(screen.getByRole('heading', { name: checklist.tiers.emergency.title })).toBeInTheDocument()
  expect(screen.getByText(/555-0100/)).toBeInTheDocument()
  expect(charley.makeHandout).not.toHaveBeenCalled()
})
it('shows the signs of both urgent tiers', async () => {
  await atPhoto({ kind: 'doctor', packId: 'leg-cramps', ...look })
  expect(await screen.findByRole('heading', { level: 1, name: checklist.title })).toBeVisible()
  for (const tier of ['emergency', 'today'] as const)
    expect(await screen.findByRole('heading', { name: checklist.tiers[tier].title })).toBeInTheDocument()
})
it('puts who must ask first before all else, and leaves the deepest out', () => {
  const words = { kind: 'paragraph', text: [{ text: 'Words.' }] } as const
  const section = (id: SectionId, depth: Depth) => ({ ...kindOf(id), depth, title: id, blocks: [words] })
  const { sections } = photoTopic({
    ...magnesium,
    sections: [section('role', 1), section('risk', 2), section('tests', 3), section('safety', 3), section('how', 1)],
  })
  expect(sections.map(({ id }) => id)).toEqual(['safety', 'role', 'how', 'risk'])
})
