import type { GenericSchema, InferOutput } from 'valibot'
import { readYaml, type YamlFile } from '../yaml/yaml-file.ts'
import type { SourceSession } from './session.ts'

/**
 * Reads a YAML file that must be there and checks its shape.
 * @param holds - what the file should hold: the diagnostic names it when the file is missing.
 * @returns `undefined` when the file is missing or was reported.
 */
export function readYamlFile<S extends GenericSchema>(
  { tree, diagnostics }: SourceSession,
  file: string,
  schema: S,
  holds: string,
): YamlFile<InferOutput<S>> | undefined {
  return readYaml({ file, text: tree.read(file, holds), schema, diagnostics })
}
