import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { clearFolder, isFromATour, pictureName } from '../../../../tools/tour/guide.ts'

it.each(['holiday.png', '2024-06.png', 'sheet.pdf', '01-home.jpg', 'report.pdf', '100-home.png'])(
  'does not take %s for its own',
  (name) => {
    expect(isFromATour(name)).toBe(false)
  },
)

it('numbers pictures so that they sort as they were seen', () => {
  const names = [0, 8, 9, 10].map((index) => pictureName(index, 'stop'))
  expect(names).toEqual(['01-stop', '09-stop', '10-stop', '11-stop'])
  expect(names.every((name) => isFromATour(`${name}.png`))).toBe(true)
})

it('clears an earlier tour and nothing else', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'charley-tour-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  for (const name of ['01-home.png', '02-old-stop.png', 'sheet-01.pdf', 'mine.png']) await writeFile(join(folder, name), '')
  await clearFolder(folder)
  expect(await readdir(folder)).toEqual(['mine.png'])
})
