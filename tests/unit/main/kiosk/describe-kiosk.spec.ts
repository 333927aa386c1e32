import { expect, it } from 'vitest'
import { Library } from '../../../../src/main/content/library.ts'
import { openPack } from '../../../../src/main/content/pack.ts'
import type { Desk } from '../../../../src/main/clinician/desk.ts'
import { describeKiosk } from '../../../../src/main/kiosk/describe-kiosk.ts'
import { DEFAULT_SETTINGS } from '../../../../src/main/settings/schema.ts'
import { makeFolder } from '../support/folder.ts'
import { writePack } from '../support/pack.ts'
import { quietNotices } from '../support/notices.ts'

const desk = { stage: 'public', hasPin: true } as Desk
const display = { width: 1080, height: 1920 }

function library(): Library {
  const folder = makeFolder()
  writePack(folder)
  return new Library(openPack(folder), undefined, quietNotices(), () => '2026-11-22')
}

it('says so when there is no content, and still has an emergency number', () => {
  const described = describeKiosk(
    DEFAULT_SETTINGS,
    new Library(undefined, undefined, quietNotices(), () => '2026-11-22'),
    desk,
    display,
  )
  expect(described).toMatchObject({ isContentMissing: true, languages: [], edition: '', clinic: { emergencyNumber: '911' } })
})

it('without content offers the languages of the emergency signs that the program carries', () => {
  const nothing = new Library(undefined, undefined, quietNotices(), () => '2026-11-22')
  expect(describeKiosk(DEFAULT_SETTINGS, nothing, desk, display, ['en', 'es']).languages).toEqual(['en', 'es'])
  expect(describeKiosk(DEFAULT_SETTINGS, library(), desk, display, ['en', 'es']).languages).toEqual(['en'])
})

it.each([
  [undefined, ['en']],
  [['es', 'en'], ['en']],
  [['es'], ['en']],
])('a clinic that chose %j is offered %j', (languages, offered) => {
  expect(describeKiosk({ ...DEFAULT_SETTINGS, languages }, library(), desk, display).languages).toEqual(offered)
})

it('gives times in milliseconds', () => {
  expect(describeKiosk(DEFAULT_SETTINGS, library(), desk, display).idle).toEqual({ askAfterMs: 120_000, countdownMs: 30_000 })
})
