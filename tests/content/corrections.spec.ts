import { describe, expect, it } from 'vitest'
import type { Topic } from '#shared/content/content.ts'
import { notsOf } from '#shared/checklist/triage.ts'
import { readingLines } from '../../src/compiler/reading/reading-lines.ts'
import { blocksOf } from './support/block-words.ts'
import { CHECKLISTS } from './support/checklist.ts'
import { compileShipped, topicsOf } from './support/shipped.ts'

/** Facts of the second part, by the name of their correction (A1 to A12). Each would have failed before it was made. */
const pack = await compileShipped()
const pages: readonly Topic[] = pack.manifest.languages.flatMap((language) => topicsOf(pack, language))
const linesOf = (topic: Topic) => blocksOf(topic).flatMap(readingLines)
const words = (text: readonly { readonly text: string }[]) => text.map((run) => run.text).join('')
const languages = CHECKLISTS.map((checklist) => [checklist.language, checklist] as const)

describe.each(languages)('the checklist in %s', (_language, checklist) => {
  const sign = (id: string) => checklist.signs.find((each) => each.id === id) ?? expect.fail(`no sign ${id}`)
  const group = (id: string) => checklist.groups.find((each) => each.id === id) ?? expect.fail(`no group ${id}`)

  it.each(['quinine'])('A1: says with %s to take no more of it, and why, in place of keeping all medicines', (id) => {
    const advice = checklist.tiers[sign(id).tier]
    for (const isForOther of [false, true]) {
      const said = notsOf(isForOther ? advice.other : advice, [sign(id)], isForOther).join(' ')
      expect(said).toMatch(/quinin[ea]/iu)
      expect(said).toMatch(/clot|coagul/iu)
      expect(said).not.toContain((isForOther ? advice.other : advice).keep ?? 'no word')
    }
  })

  it('A2: one sudden sign of a stroke is enough, in the row and at its door, leg and numbness among them', () => {
    const row = words(sign('stroke').text)
    expect(row).toMatch(/one of these|una de estas/iu)
    for (const text of [row, group('mind').hint]) expect(text).toMatch(/suddenly|de repente/iu)
    for (const text of [row, group('mind').hint]) expect(text).toMatch(/leg|pierna/iu)
    for (const text of [row, group('mind').hint]) expect(text).toMatch(/numb|adormecid/iu)
    expect(row).toMatch(/if over|ya pasó/iu)
  })

  it('A3: muscle breakdown says to take no more of a statin', () => {
    expect(sign('muscle-breakdown').stop?.text).toMatch(/statin|estatina/iu)
  })

  it('A12: numbness between the legs needs no pain in the back', () => {
    expect(words(sign('saddle-numbness').text)).not.toMatch(/back or leg pain|dolor de espalda/iu)
  })

  it('says by when, never "in 1 to 2 days", which can be read as to wait', () => {
    const all = JSON.stringify(checklist)
    expect(all).not.toMatch(/in 1 to 2|en 1 a 2/iu)
  })

  it('does not take being tired in the day alone for a sign', () => {
    expect(words(sign('disturbed-sleep').text)).not.toMatch(/\*\*?or\*\*?,? you are tired|, o tiene cansancio/iu)
  })
})

it('no page says "in 1 to 2 days", which can be read as to wait', () => {
  const waits = pages.flatMap((page) =>
    linesOf(page).filter((line) => /in 1 to 2 (?:days|weeks)|en 1 a 2 (?:días|semanas)/iu.test(line)),
  )
  expect(waits).toEqual([])
})
