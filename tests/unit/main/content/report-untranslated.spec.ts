import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { Library } from '../../../../src/main/content/library.ts'
import { openPackLibrary } from '../../../../src/main/content/open-pack-library.ts'
import { reportUntranslated } from '../../../../src/main/content/report-untranslated.ts'
import { makeFolder } from '../support/folder.ts'
import { manifestOf, writePack } from '../support/pack.ts'
import { quietNotices } from '../support/notices.ts'

function linesFor(untranslated: readonly object[] | undefined) {
  const [content, notices] = [makeFolder(), quietNotices()]
  writePack(content)
  const more = untranslated === undefined ? {} : { untranslated }
  const manifest = { ...manifestOf(), languages: ['en', 'es'], ...more }
  writeFileSync(join(content, 'manifest.json'), JSON.stringify(manifest))
  reportUntranslated(
    new Library([
      openPackLibrary({ id: 'leg-cramps', packFolder: content, copiesFolder: makeFolder(), notices, today: () => '2026-11-22' })
        .library,
    ]),
    notices,
  )
  return notices.list().map(({ line }) => line)
}

it('tells staff which texts are partly in the first language', () => {
  const texts = [
    { language: 'es', file: 'topics/magnesium/es.md', parts: 2 },
    { language: 'es', file: 'checklist/es.yaml', parts: 1 },
  ]
  expect(linesFor(texts)).toEqual([
    'content: not yet translated, so these parts show in `en`: leg-cramps/topics/magnesium/es.md (2), leg-cramps/checklist/es.yaml (1). Install content with the translation.',
  ])
})

it.each([[undefined], [[]]])('says nothing when all is translated (%j)', (untranslated) => {
  expect(linesFor(untranslated)).toEqual([])
})

it('refuses a manifest that names texts outside the pack', () => {
  expect(linesFor([{ language: 'es', file: '../../etc/passwd', parts: 1 }])).toEqual([expect.stringContaining('untranslated')])
})
