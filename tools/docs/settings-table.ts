import * as v from 'valibot'
import { settingsSchema } from '../../src/main/settings/schema.ts'
import { expectedOf, membersOf, type SettingEntries } from '../../src/main/settings/setting.ts'

const HEAD = ['Setting', 'What it is', 'It must be', 'Usual value']

/** Every setting as a row of the table in docs/clinic.md, in the order of the schema. */
export function settingsTable(): string {
  const rows = [HEAD, HEAD.map(() => '---'), ...rowsOf(settingsSchema.entries)]
  return rows.map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}

function rowsOf(settings: SettingEntries, above = ''): readonly (readonly string[])[] {
  return Object.entries(settings).flatMap(([name, setting]) => {
    const path = `${above}${name}`
    const members = membersOf(setting)
    if (members !== undefined) return rowsOf(members, `${path}.`)
    const about = v.getDescription(setting.wrapped) ?? ''
    return [[`\`${path}\``, about, expectedOf(setting), usual(v.getDefault(setting))]]
  })
}

/** As it would stand in the file; nothing for "not set". */
function usual(value: unknown): string {
  const isUnset = value === undefined || value === '' || (Array.isArray(value) && value.length === 0)
  return isUnset ? '' : `\`${JSON.stringify(value)}\``
}
