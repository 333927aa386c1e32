import type { Comparison } from '#shared/comparison.ts'
import type { Source, Topic } from '#shared/content.ts'
import type { Drawing } from '#shared/drawing.ts'
import { packPaths } from '#shared/pack.ts'
import type { Checklist } from '#shared/triage.ts'
import { compilePack } from '../../../../../src/compiler/compile.ts'
import type { HandoutInput, Texts } from '../../../../../src/main/handout/materials.ts'
import { fonts } from './make.ts'

export const LANGUAGES = ['en', 'es'] as const
export const otherThan = (language: string): string => (language === 'en' ? 'es' : 'en')

/** What sheets of the shipped content are made from, by their first language. Nothing is set up: that takes the most words. */
export async function shippedInputs(): Promise<(language: string) => HandoutInput> {
  const { pack } = await compilePack('resources/content/leg-cramps')
  if (pack === undefined) throw new Error('the shipped content does not compile')
  const { files, manifest } = pack
  const read = <T>(path: string) => JSON.parse(String(files.get(path))) as T
  const textsIn = (language: string): Texts => ({
    topics: (manifest.topics[language] ?? []).map(({ id }) => read<Topic>(packPaths.topic(id, language))),
    checklist: read<Checklist>(packPaths.checklist(language)),
    comparison: read<Comparison>(packPaths.comparison(language)),
  })
  return (language) => ({
    ...textsIn(language),
    second: textsIn(otherThan(language)),
    sources: read<Source[]>(packPaths.sources),
    drawings: read<Record<string, Drawing>>(packPaths.drawings),
    clinic: { name: '', phone: '', hours: '', emergencyNumber: '' },
    date: manifest.edition,
    edition: manifest.edition,
    approvals: {},
    isChecklistOverdue: false,
    fonts,
  })
}
