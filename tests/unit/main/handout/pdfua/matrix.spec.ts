import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { lengthOf } from '#shared/handout.ts'
import { createHandout } from '../../../../../src/main/handout/create-handout.ts'
import type { HandoutInput } from '../../../../../src/main/handout/build/handout-input.ts'
import { greyFindings } from '../page/grey.ts'
import { orderFindings } from '../page/reading-order.ts'
import { typographyFindings } from '../page/typography.ts'
import { everyKind, LOOKS } from '../support/every-kind.ts'
import { shippedInputs } from '../support/shipped.ts'
import { CHECKS, findingsIn } from './checker.ts'
import { openPdf } from './file.ts'

let inputIn: (language: string) => HandoutInput
beforeAll(async () => {
  inputIn = await shippedInputs()
})

describe.each(LOOKS.map((look, index) => [JSON.stringify(look), index, look] as const))('%s', (_, index, look) => {
  it('keeps to PDF/UA-1 and to our typography, is read as it stands, and is made the same again', async () => {
    const input = inputIn(look.language)
    const known = new Set<string>()
    for (const request of everyKind(look, index, input)) {
      const { bytes } = await createHandout(request, input)
      const pdf = await openPdf(bytes)
      const found = [
        ...findingsIn(pdf),
        ...orderFindings(pdf),
        ...typographyFindings(pdf, { ...look, length: lengthOf(request) }),
        ...greyFindings(pdf),
      ]
      expect([request, found]).toEqual([request, []])
      const kind = `${request.kind} ${lengthOf(request)}`
      if (known.has(kind)) continue
      known.add(kind)
      expect([request, Buffer.compare((await createHandout(request, input)).bytes, bytes)]).toEqual([request, 0])
    }
  }, 60_000)
})

describe('docs/accessibility.md', () => {
  const ids = (text: string) => text.match(/\b\d{2}-\d{3}\b/gu) ?? []

  it('names each of the 136 conditions once, and as judged those that are', () => {
    const [, judged = '', rest = ''] = readFileSync('docs/accessibility.md', 'utf8').split(/^## Judged.*$|^## Not judged.*$/mu)
    const all = [...ids(judged), ...ids(rest)]
    expect([all.length, new Set(all).size]).toEqual([136, 136])
    expect(ids(judged).toSorted()).toEqual(CHECKS.flatMap(({ id }) => ids(id)).toSorted())
  })
})
