import { expect, it } from 'vitest'
import type { Topic } from '#shared/content/content.ts'
import { packPaths } from '#shared/subject/pack.ts'
import type { Checklist } from '#shared/checklist/triage.ts'
import { compilePack } from '../../../../src/compiler/compile.ts'
import { makeFolder, diagnosticsOf, SMALL_PACK, withChange } from '../support/pack-folder.ts'

const FILES = ['topics/magnesium/topic.yaml', 'checklist/checklist.yaml'] as const
const withPage = (file: (typeof FILES)[number], source: string) =>
  withChange(file, 'reviewDue: 2027-11-22\n', `reviewDue: 2027-11-22\npublicSource: ${source}\n`)

it.each(FILES)('%s: refuses a page that is not cited, or not to be opened', async (file) => {
  expect(await diagnosticsOf({ [file]: withPage(file, 'cochrane') })).toEqual([
    expect.stringMatching(/:\d:15 `cochrane` is not cited here\. Name a source that the text cites\./u),
  ])
  const unsafe = withChange('sources.yaml', 'https://ods.od.nih.gov/', 'http://ods.od.nih.gov/')
  expect(await diagnosticsOf({ [file]: withPage(file, 'ods-mg'), 'sources.yaml': unsafe })).toEqual([
    expect.stringMatching(/:\d:15 `ods-mg` has no address from `https:\/\/` on\. Name a source that has one\.$/u),
  ])
})

it('refuses general knowledge: it has no page', async () => {
  const [file] = FILES
  expect(await diagnosticsOf({ [file]: withPage(file, 'general-knowledge') })).toEqual([
    `${file}:7:15 \`general-knowledge\` has no address from \`https://\` on. Name a source that has one.`,
  ])
})

it('carries the page, and binds the revision to it', async () => {
  const compiled = async (changes: object) => {
    const { pack } = await compilePack(await makeFolder({ ...SMALL_PACK, ...changes }))
    const read = <T>(path: string) => JSON.parse(String(pack?.files.get(path))) as T
    return [read<Topic>(packPaths.topic('magnesium', 'en')), read<Checklist>(packPaths.checklist('en'))] as const
  }
  const without = await compiled({})
  const chosen = await compiled(Object.fromEntries(FILES.map((file) => [file, withPage(file, 'ods-mg')])))
  chosen.forEach((text, index) => {
    expect(text.publicSource).toBe('ods-mg')
    expect(without[index]).not.toHaveProperty('publicSource')
    expect(text.revision).not.toBe(without[index]?.revision)
  })
})
