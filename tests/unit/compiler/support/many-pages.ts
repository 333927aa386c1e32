import { SMALL_PACK, type PackFiles } from './small-pack.ts'

/** A pack of so many topics more than one, each with its own title. The same at every call. */
export function manyPages(count: number): PackFiles {
  const ids = Array.from({ length: count }, (_, index) => `magnesium-${index}`)
  const pages = ids.flatMap((id, index): [string, string][] => [
    [`topics/${id}/topic.yaml`, SMALL_PACK['topics/magnesium/topic.yaml']],
    [`topics/${id}/en.md`, SMALL_PACK['topics/magnesium/en.md'].replace('title: Magnesium', `title: Magnesium ${wordOf(index)}`)],
  ])
  const head = SMALL_PACK['pack.yaml'].replace('[magnesium]', `[magnesium, ${ids.join(', ')}]`)
  return { ...SMALL_PACK, 'pack.yaml': head, ...Object.fromEntries(pages) }
}

/** Titles hold no numbers: 12 is "bc". */
const wordOf = (index: number) => [...String(index)].map((digit) => 'abcdefghij'[Number(digit)]).join('')
