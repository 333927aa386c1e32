import type { Tier } from './triage.ts'

/** One mark on a 96 x 96 field: the ground shape, cut in the ground's colour, or a line in it. */
export interface TierMark {
  readonly kind: 'ground' | 'cut' | 'cut-line'
  readonly d: string
}

/**
 * The sign of each tier. The outlines differ as much as the colours do, so that grey paper and colour-blind eyes tell
 * them apart: a stop sign, a warning triangle, a page of a calendar, a round leaf.
 */
export const TIER_SHAPES: Readonly<Record<Tier, readonly TierMark[]>> = {
  emergency: [
    { kind: 'ground', d: 'M33 6h30l27 27v30L63 90H33L6 63V33z' },
    { kind: 'cut-line', d: 'M48 26v27' },
    { kind: 'cut', d: 'M48 62.5a6.4 6.4 0 1 1 0 12.8a6.4 6.4 0 1 1 0-12.8z' },
  ],
  today: [
    { kind: 'ground', d: 'M42 11a7 7 0 0 1 12 0l36 64a7 7 0 0 1-6 10.5H12A7 7 0 0 1 6 75z' },
    { kind: 'cut-line', d: 'M48 35v20' },
    { kind: 'cut', d: 'M48 63.5a5.8 5.8 0 1 1 0 11.6a5.8 5.8 0 1 1 0-11.6z' },
  ],
  appointment: [
    { kind: 'ground', d: 'M16 16h12V8h10v8h20V8h10v8h12a8 8 0 0 1 8 8v56a8 8 0 0 1-8 8H16a8 8 0 0 1-8-8V24a8 8 0 0 1 8-8z' },
    { kind: 'cut-line', d: 'M20 38h56' },
    { kind: 'cut-line', d: 'M32 62l11 11l22-23' },
  ],
  'self-care': [
    { kind: 'ground', d: 'M48 5a43 43 0 1 1 0 86a43 43 0 1 1 0-86z' },
    { kind: 'cut', d: 'M28 66c-4-22 10-42 44-42c0 34-20 48-40 44z' },
  ],
}
