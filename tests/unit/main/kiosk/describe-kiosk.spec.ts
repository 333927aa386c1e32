import { expect, it } from 'vitest'
import { Library } from '../../../../src/main/content/library.ts'
import { subject } from '../../shared/support/subject.ts'
import { openPack, type Pack } from '../../../../src/main/content/pack.ts'
import { PackLibrary } from '../../../../src/main/content/pack-library.ts'
import type { Desk } from '../../../../src/main/clinician/desk.ts'
import { describeKiosk, type DescribeOptions } from '../../../../src/main/kiosk/describe-kiosk.ts'
import { DEFAULT_SETTINGS } from '../../../../src/main/settings/schema.ts'
import { makeFolder } from '../support/folder.ts'
import { writePack } from '../support/pack.ts'
import { quietNotices } from '../support/notices.ts'

const packOf = (pack: Pack | undefined) =>
  new Library([new PackLibrary({ id: 'leg-cramps', pack, notices: quietNotices(), today: () => '2026-11-22' })])
const nothing = () => packOf(undefined)

/** Described with the usual settings and no last resorts, but for what is given. */
const described = (given: Pick<DescribeOptions, 'library'> & Partial<DescribeOptions>) =>
  describeKiosk({ settings: DEFAULT_SETTINGS, desk, display, lastResortLanguages: [], ...given })

const desk = { stage: 'public', hasPin: true } as Desk
const display = { width: 1080, height: 1920 }

function library(): Library {
  const folder = makeFolder()
  writePack(folder)
  return packOf(openPack(folder))
}

it('says so when there is no content, and still has an emergency number', () => {
  expect(described({ library: nothing() })).toMatchObject({
    ...{ isContentMissing: true, languages: [], packs: [{ id: 'leg-cramps', edition: '', languages: [] }] },
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

it('tells of each pack what the page must know', () => {
  expect(described({ library: library() }).packs).toEqual([
    { id: 'leg-cramps', edition: '2026-11-22', languages: ['en'], subject },
  ])
})

it('gives times in milliseconds', () => {
  expect(described({ library: library() }).idle).toEqual({ askAfterMs: 120_000, countdownMs: 30_000 })
})
