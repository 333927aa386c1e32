import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { checkIntegrity } from '../../../../tools/setup/checksum.mjs'

const folder = mkdtempSync(join(tmpdir(), 'charley-checksum-'))
const file = join(folder, 'archive.tgz')
const integrity = `sha512-${createHash('sha512').update('whole').digest('base64')}`
afterAll(() => rmSync(folder, { recursive: true, force: true }))

it.each(['who', 'whole?', ''])('refuses %j', async (content) => {
  writeFileSync(file, content)
  await expect(checkIntegrity(file, integrity)).rejects.toThrow('wrong checksum: expected sha512-')
})

it('takes the very file', async () => {
  writeFileSync(file, 'whole')
  await expect(checkIntegrity(file, integrity)).resolves.toBeUndefined()
})
