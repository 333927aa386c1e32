import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { format } from 'prettier'
import { expect, it } from 'vitest'
import { parseSettings } from '../../../../src/main/settings/parse-settings.ts'
import { settingsTable } from '../../../../tools/docs/settings-table.ts'

const ROOT = join(import.meta.dirname, '..', '..', '..', '..')
const read = (name: string) => readFileSync(join(ROOT, name), 'utf8')

it('the page for clinics lists every setting as it is declared', async () => {
  const shown = /<!-- settings: begin -->\n([^]*)\n<!-- settings: end -->/.exec(read('docs/clinic.md'))?.[1]?.trim()
  const table = await format(settingsTable(), { parser: 'markdown', printWidth: 130 })
  expect(shown, 'put the table that is expected here between the marks in docs/clinic.md').toBe(table.trim())
})

it('the example of the README is right', () => {
  const example = /```json\n([^]*?)```/.exec(read('README.md'))?.[1] ?? ''
  expect(parseSettings(JSON.parse(example)).wrong).toEqual([])
})
