import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'

const SRC = fileURLToPath(new URL('../../../src', import.meta.url))

/** Words of the shipped subject, in each of its languages. */
const SUBJECT = /leg.?cramp|cramp|calf|calves|magnes|potass|mineral|quinine|calambre|pantorrilla|pierna/iu

// What the program must know of a subject stands in the pack (`src/shared/subject/subject.ts`): a word of it in the code
// would be said to readers of another subject.
it('says nothing of the shipped subject in the program', () => {
  const files = globSync('**/*.{ts,vue,css,html}', { cwd: SRC })
  expect(files.length).toBeGreaterThan(300)
  const found = files.flatMap((file) =>
    readFileSync(join(SRC, file), 'utf8')
      .split('\n')
      .flatMap((line, index) => (SUBJECT.test(line) ? [`src/${file}:${index + 1} ${line.trim()}`] : [])),
  )
  expect(found).toEqual([])
})
