/** How many lines stay together at either side, where text is cut over two pages. */
export const LINES_MIN = {
  /** Of one paragraph: no line of it stands alone on a page. */
  paragraph: 2,
  /** Of a box that is taller than a page, which must be cut somewhere. */
  tooTall: 2,
  /** Of a box that is cut to use a page better: a title and two lines. */
  byChoice: 3,
} as const
