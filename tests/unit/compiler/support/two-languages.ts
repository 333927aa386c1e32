import { SMALL_PACK } from './pack-folder.ts'

/** What the small pack's page is translated from, as the checker tells it. */
export const TRANSLATES = '149c38c3e018'

/** The small pack in two languages. The second says the same in the same words: only what binds them is judged here. */
export const TWO_LANGUAGES = {
  ...SMALL_PACK,
  'pack.yaml': SMALL_PACK['pack.yaml'].replace('[en]', '[en, es]'),
  'foods/es.yaml': SMALL_PACK['foods/en.yaml'],
  'comparison/es.yaml': SMALL_PACK['comparison/en.yaml'],
  'checklist/es.yaml': SMALL_PACK['checklist/en.yaml'],
  'topics/magnesium/es.md': SMALL_PACK['topics/magnesium/en.md'].replace('---\n', `---\ntranslates: '${TRANSLATES}'\n`),
} as const
