import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { writePack } from '../../src/compiler/pack/write-pack.ts'
import { isChecklist } from '../../src/main/content/shapes/checklist-shape.ts'
import { readLastResorts } from '../../tools/last-resorts.ts'
import { CHECKLISTS } from './support/checklist.ts'
import { compileShipped } from './support/shipped.ts'

async function makeFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'charley-carried-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  return folder
}

it('carries every emergency sign of every language into the program, word for word', async () => {
  const folder = await makeFolder()
  await writePack(await compileShipped(), join(folder, 'leg-cramps'))
  const { 'leg-cramps': carried = {} } = readLastResorts(folder)
  expect(Object.keys(carried)).toEqual(CHECKLISTS.map(({ language }) => language))
  for (const { language, signs, tiers } of CHECKLISTS) {
    const words = (list: typeof signs) => list.map(({ id, tier, text, why }) => ({ id, tier, text, why }))
    expect(words(carried[language]?.signs ?? [])).toEqual(words(signs.filter(({ tier }) => tier === 'emergency')))
    expect(carried[language]?.tiers.emergency).toEqual(tiers.emergency)
    expect([isChecklist(carried[language]), carried[language]?.isLastResort]).toEqual([true, true])
  }
})

it('carries nothing before there is content', async () => {
  expect(readLastResorts(await makeFolder())).toEqual({})
})

it('is asked of the shipped lists too: each may be shown', () => {
  expect(CHECKLISTS.map(isChecklist)).toEqual(CHECKLISTS.map(() => true))
})
