/** How the other makers set the words: plainly, one column. Points. */
export const MARGIN_PT = 36
export const INDENT_PT = 15
export const GAP_PT = 3
/** From one baseline to the next, against the type's size. */
export const LEADING = 1.2
export const FOOT = { sizePt: 12, words: (page, pages) => `Page ${page} of ${pages}` }
