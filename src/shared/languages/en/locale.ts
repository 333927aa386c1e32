import type { Locale } from '../parts/locale.ts'

export const locale: Locale = { ownName: 'English', regionalTag: 'en-US' }
