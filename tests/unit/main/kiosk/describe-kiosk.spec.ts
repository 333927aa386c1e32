import { expect, it } from 'vitest'
import { Library } from '../../../../src/main/content/library.ts'
import { openPack } from '../../../../src/main/content/pack.ts'
import type { Desk } from '../../../../src/main/clinician/desk.ts'
import { describeKiosk, type DescribeOptions } from '../../../../src/main/kiosk/describe-kiosk.ts'
import { DEFAULT_SETTINGS } from '../../../../src/main/settings/schema.ts'
import { makeFolder } from '../support/folder.ts'
import { writePack } from '../support/pack.ts'
import { quietNotices } from '../support/notices.ts'

const nothing = () => new Library({ pack: undefined, notices: quietNotices(), today: () => '2026-11-22' })

/** Described with the usual settings and no last resorts, but for what is given. */
const described = (given: Pick<DescribeOptions, 'library'> & Partial<DescribeOptions>) =>
  describeKiosk({ settings: DEFAULT_SETTINGS, desk, display, lastResortLanguages: [], ...given })

const desk = { stage: 'public', hasPin: true } as Desk
const display = { width: 1080, height: 1920 }

function library(): Library {
  const folder = makeFolder()
  writePack(folder)
  return new Library({ pack: openPack(folder), notices: quietNotices(), today: () => '2026-11-22' })
}

it('says so when there is no content, and still has an emergency number', () => {
  expect(described({ library: nothing() })).toMatchObject({
    ...{ isContentMissing: true, languages: [], edition: '' },
    clinic: { emergencyNumber: '911' },
  })
})

it('without content offers the languages of the emergency signs that the program carries', () => {
  const lastResortLanguages = ['en', 'es']
  expect(described({ library: nothing(), lastResortLanguages }).languages).toEqual(['en', 'es'])
  expect(described({ library: library(), lastResortLanguages }).languages).toEqual(['en'])
})

it.each([
  [undefined, ['en']],
  [['es', 'en'], ['en']],
  [['es'], ['en']],
])('a clinic that chose %j is offered %j', (languages, offered) => {
  expect(described({ settings: { ...DEFAULT_SETTINGS, languages }, library: library() }).languages).toEqual(offered)
})

it('gives times in milliseconds', () => {
  expect(described({ library: library() }).idle).toEqual({ askAfterMs: 120_000, countdownMs: 30_000 })
})
