import { PDFDocument } from '@cantoo/pdf-lib'
import { beforeAll, describe, expect, it } from 'vitest'
import { make, packetRequest } from '../support/make.ts'
import { BREAKAGES } from './breakages.ts'
import { addLink } from './breaking.ts'
import { CHECKS, findingsIn } from './checker.ts'
import { layOpen } from './file.ts'

/** A packet has everything that a sheet may have. */
let good: Uint8Array

beforeAll(async () => {
  good = (await make(packetRequest('letter', 'Hold the water pill.'))).bytes
})

async function findingsAfter(change: (document: PDFDocument) => unknown): Promise<string[]> {
  const document = await PDFDocument.load(good, { updateMetadata: false })
  change(document)
  return findingsIn(layOpen(document))
}

describe('what the checker sees', () => {
  it.each(BREAKAGES.map(([id, breakage], index) => [id, index, breakage] as const))('%s (%i)', async (id, _, breakage) => {
    const ids = (await findingsAfter(breakage)).map((finding) => finding.split(': ', 1)[0])
    expect(ids).toContain(id)
  })

  it('is proved for every check', () => {
    const proved = new Set(BREAKAGES.map(([id]) => id))
    expect(CHECKS.map(({ id }) => id).filter((id) => !proved.has(id))).toEqual([])
    expect(new Set(CHECKS.map(({ id }) => id)).size).toBe(CHECKS.length)
  })

  it.each([
    ['a packet as it is', () => undefined],
    ['a packet with a link as it should be', addLink],
  ])('is nothing in %s', async (_, change) => {
    expect(await findingsAfter(change)).toEqual([])
  })
})
