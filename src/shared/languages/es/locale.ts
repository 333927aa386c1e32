import type { Locale } from '../parts/locale.ts'

export const locale: Locale = { ownName: 'Español', regionalTag: 'es-US' }
