/**
 * What the program does with a section besides showing it; a section without a role is only shown.
 * `caution`: who must ask before acting; on every sheet, and first on a page to photograph. `ask`: what to ask a
 * clinician; on every sheet. `signs`: signs of the illness; a sheet leaves warnings that are not must to the box of signs
 * that cannot wait. `certainty`: how sure science is; its start never stands without its doubt. `risk`: who is at risk; a list that
 * may be cut. `foods`: may stand behind `caution` on paper. `relief`: what helps at once; has a screen of its own. `short`: what
 * everyone should know, for who has one minute; more room says it in full, so it is shown only there and on short sheets.
 */
export const SECTION_ROLES = ['caution', 'ask', 'signs', 'certainty', 'risk', 'foods', 'relief', 'short'] as const
/** What the program does with a section. */
export type SectionRole = (typeof SECTION_ROLES)[number]
