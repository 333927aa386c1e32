import { expect, it } from 'vitest'
import { compilePack } from '../../../src/compiler/compile.ts'
import { makeFolder, SMALL_PACK } from './support/pack-folder.ts'

const TOPICS = 1_000
/** What an author waits at most. */
const MOST_MS = 10_000

it('checks a thousand topics in under ten seconds', { timeout: 60_000 }, async () => {
  const ids = Array.from({ length: TOPICS }, (_, index) => `magnesium-${index}`)
  const pages = ids.flatMap((id, index): [string, string][] => [
    [`topics/${id}/topic.yaml`, SMALL_PACK['topics/magnesium/topic.yaml']],
    [`topics/${id}/en.md`, SMALL_PACK['topics/magnesium/en.md'].replace('title: Magnesium', `title: Magnesium ${wordOf(index)}`)],
  ])
  const head = SMALL_PACK['pack.yaml'].replace('[magnesium]', `[magnesium, ${ids.join(', ')}]`)
  const folder = await makeFolder({ ...SMALL_PACK, 'pack.yaml': head, ...Object.fromEntries(pages) })
  const start = performance.now()
  const { problems, pack } = await compilePack(folder)
  expect(performance.now() - start).toBeLessThan(MOST_MS)
  expect(problems).toEqual([])
  expect(pack?.manifest.topics['en']).toHaveLength(TOPICS + 1)
})

/** Titles hold no numbers: 12 is "bc". */
const wordOf = (index: number) => [...String(index)].map((digit) => 'abcdefghij'[Number(digit)]).join('')
