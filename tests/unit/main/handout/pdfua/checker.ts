import type { Check } from './check.ts'
import { contentChecks } from './checks/content.ts'
import { documentChecks } from './checks/document.ts'
import { fontChecks } from './checks/fonts.ts'
import { languageChecks } from './checks/language.ts'
import { navigationChecks } from './checks/navigation.ts'
import { structureChecks } from './checks/structure.ts'
import { openPdf, type PdfFile } from './file.ts'

/** Every check, once. */
export const CHECKS: readonly Check[] = [
  ...contentChecks,
  ...structureChecks,
  ...documentChecks,
  ...languageChecks,
  ...navigationChecks,
  ...fontChecks,
]

/** Breaches of PDF/UA-1, each as `id: words`; empty for a sound file. */
export function findingsIn(pdf: PdfFile): string[] {
  return CHECKS.flatMap(({ id, find }) => find(pdf).map((breach) => `${id}: ${breach}`))
}

/** As `findingsIn`, from a file's bytes. */
export async function findingsOf(bytes: Uint8Array): Promise<string[]> {
  return findingsIn(await openPdf(bytes))
}
