import { expect, it } from 'vitest'
import type { Checklist } from '#shared/checklist/triage.ts'
import type { Topic } from '#shared/content/content.ts'
import { packPaths } from '#shared/subject/pack.ts'
import { compilePack } from '../../../../src/compiler/compile.ts'
import { makeFolder, type PackFiles, SMALL_PACK, withChange } from '../support/pack-folder.ts'

/** The small pack with a picture for its charted food, and one more drawing that nothing shows. */
const PACK = {
  ...SMALL_PACK,
  'pack.yaml': `${SMALL_PACK['pack.yaml']}foodDrawings: [{foods: [seed], drawing: food-seeds}]\n`,
  'drawings/food-seeds.svg': '<svg viewBox="0 0 9 9"><circle cx="4" cy="4" r="3" fill="muscle"/></svg>\n',
  'drawings/unseen.svg': '<svg viewBox="0 0 9 9"><circle cx="4" cy="4" r="3" fill="muscle"/></svg>\n',
}

async function revisionsOf(files: PackFiles): Promise<readonly [topic: string, checklist: string]> {
  const { pack } = await compilePack(await makeFolder(files))
  const read = <T>(path: string): T => JSON.parse(pack?.files.get(path) ?? '{}') as T
  return [read<Topic>(packPaths.topic('magnesium', 'en')).revision, read<Checklist>(packPaths.checklist('en')).revision]
}

const bigger = (path: 'drawings/food-seeds.svg' | 'drawings/unseen.svg') => ({ [path]: PACK[path].replace('r="3"', 'r="2"') })

it.each([
  ['the picture of a charted food', bigger('drawings/food-seeds.svg'), [true, false]],
  ['a picture of a group of signs', { 'drawings/calf.svg': withChange('drawings/calf.svg', 'L10 10', 'L9 9') }, [true, true]],
  ['a picture that neither shows', bigger('drawings/unseen.svg'), [false, false]],
  ['an amount of a charted food', { 'foods.csv': withChange('foods.csv', '28,156,mg', '28,157,mg') }, [true, false]],
  ['the name of a charted food', { 'foods/en.yaml': withChange('foods/en.yaml', 'Pumpkin', 'Squash') }, [true, false]],
  [
    'a label of a figure',
    { 'topics/magnesium/en.md': withChange('topics/magnesium/en.md', 'nerve: Nerve', 'nerve: A nerve') },
    [true, false],
  ],
])('binds approvals to %s', async (_what, change, isOther) => {
  const [before, after] = [await revisionsOf(PACK), await revisionsOf({ ...PACK, ...change })]
  expect(after.every((revision) => /^[0-9a-f]{64}$/u.test(revision))).toBe(true)
  expect(after.map((revision, index) => revision !== before[index])).toEqual(isOther)
})
