import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { openPackLibrary } from '../../../../src/main/content/open-pack-library.ts'
import { makeFolder } from '../support/folder.ts'
import { manifestOf, writePack } from '../support/pack.ts'
import { quietNotices } from '../support/notices.ts'

/** Opens a pack that was made past the build, in these languages. `qaa` is kept for private use. */
function openIn(languages: readonly string[]) {
  const [content, notices] = [makeFolder(), quietNotices()]
  writePack(content)
  const topics = Object.fromEntries(languages.map((language) => [language, manifestOf().topics.en]))
  writeFileSync(join(content, 'manifest.json'), JSON.stringify({ ...manifestOf(), languages, topics }))
  const today = () => '2026-11-22'
  const opened = openPackLibrary({ id: 'leg-cramps', packFolder: content, copiesFolder: makeFolder(), notices, today })
  return { ...opened, lines: notices.list().map(({ line }) => line) }
}

it('does not offer a language that the program does not cover, and tells staff', () => {
  const { library, installed, lines } = openIn(['en', 'qaa'])
  expect([library.languages, library.isMissing]).toEqual([['en'], false])
  expect(installed?.manifest.languages).toEqual(['en', 'qaa'])
  expect(lines).toEqual([
    'content: leg-cramps: the program does not cover qaa; it is not offered. Install content of this version.',
  ])
})

it('shows nothing of a pack in no language that the program covers', () => {
  const { library, lines } = openIn(['qaa'])
  expect(library.isMissing).toBe(true)
  expect(lines).toEqual([expect.stringContaining('in no language that the program covers')])
})

it('takes the region of a language that is covered, and says nothing', () => {
  const { library, lines } = openIn(['en', 'es-MX'])
  expect([library.languages, lines]).toEqual([['en', 'es-MX'], []])
})
