import * as v from 'valibot'

/** What a setting says of itself besides its type. */
interface About<Usual> {
  /** Used when the setting is left out or wrong. */
  readonly usual: Usual
  /** One line for the clinic's page. */
  readonly about: string
}

/** Declares one setting. @param schema - what it may be; its `expected` says so in words. */
export function setting<const Schema extends v.GenericSchema, const Usual extends v.InferInput<Schema> | undefined>(
  schema: Schema,
  { usual, about }: About<Usual>,
) {
  return v.optional(v.pipe(schema, v.description(about)), usual)
}

/** Declares settings that stand together under one name in the file. */
export function group<const Members extends Record<string, Setting>>(members: Members) {
  // Left out, the group is read from an empty object: each member then takes its usual value.
  return v.optional(v.strictObject(members), {} as never)
}

/** A setting, or a group of them, whatever its type. */
export type Setting = v.OptionalSchema<v.GenericSchema, unknown>
/** Settings by their names. */
export type SettingEntries = Readonly<Record<string, Setting>>

/** The settings of a group; `undefined` of a setting that is none. */
export function membersOf({ wrapped }: Setting): SettingEntries | undefined {
  return wrapped.type === 'strict_object' && 'entries' in wrapped ? (wrapped.entries as SettingEntries) : undefined
}

/** What a setting may be, in words that follow "must be". */
export function expectedOf({ wrapped }: Setting): string {
  return String(v.getMetadata(wrapped)['expected'])
}
