import type { EveryLanguage } from '../codes.ts'
import { groups as enGroups } from '../en/groups.ts'
import { groups as esGroups } from '../es/groups.ts'
import type { GroupWords } from '../parts/groups.ts'

/** How each language names groups of adults. */
export const GROUP_WORDS: EveryLanguage<GroupWords> = { en: enGroups, es: esGroups }
