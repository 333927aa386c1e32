import type { AuthoredSubject } from '../session/authored.ts'
import { doorsOf } from './facts.ts'
import type { SubjectFacts } from './shapes.ts'

/** The subject as the manifest carries it. Only for facts without diagnostics. */
export function makeSubject(facts: SubjectFacts, words: AuthoredSubject['words'], hasGlossary: boolean): AuthoredSubject {
  const { sections, kinds, overview, hue, hues, paints, drawings } = facts
  return {
    sections: sections.map(({ id, role }) => ({ id, ...(role === undefined ? {} : { role }) })),
    ...{ kinds, overview, hue, hues, paints, words, hasGlossary },
    doors: doorsOf(facts),
    drawings: Object.fromEntries(Object.entries(drawings).filter(([, drawing]) => drawing !== undefined)),
  }
}
