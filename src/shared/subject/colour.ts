/** `#rrggbb`, small letters. */
export type Colour = `#${string}`

/** Relative luminance of a colour, 0 for black to 1 for white. Source: W3C, WCAG 2.2, "relative luminance". */
function luminanceOf(colour: Colour): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** Contrast ratio of two colours, 1 for the same to 21 for black and white. Source: W3C, WCAG 2.2, "contrast ratio". */
export function contrastOf(one: Colour, other: Colour): number {
  const [low = 0, high = 0] = [luminanceOf(one), luminanceOf(other)].toSorted((a, b) => a - b)
  return (high + 0.05) / (low + 0.05)
}

/** Words are set in at least this contrast on the standard looks and on paper: WCAG 2.2 asks for 7 at its highest level. */
export const WORDS_CONTRAST = 10
/** What must be seen and is not read, as the ring of the focus: WCAG 2.2, 1.4.11. */
export const PARTS_CONTRAST = 3

/** The program's own colours that a subject's colours meet on its two screens; a test holds the style sheet to them. */
export const GROUNDS = {
  day: { ink: '#15211f', sheet: '#fffdf7', focus: '#0b4fc4' },
  night: { ink: '#f6f0e2', sheet: '#1a2a27', focus: '#ffd54a' },
} as const satisfies Readonly<Record<string, Readonly<Record<string, Colour>>>>
