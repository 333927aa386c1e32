import { encode } from 'uqr'
import type { PathInk } from './nodes.ts'
import { BoundedCache } from '../base/bounded-cache.ts'
import type { Colour } from '#shared/subject/colour.ts'

/** White that must stay around a code, in modules (ISO/IEC 18004). */
const QUIET_MODULES = 4
/** 20 mm, the least that a telephone reads from a hand's length. */
const SIDE_MIN_PT = 57
/** 0.42 mm: smaller modules run together on a worn printer or a second copy. */
const MODULE_MIN_PT = 1.2

/** A code as one path. All lengths in points; the ink stands inside its own quiet zone. */
export interface QrCode {
  /** With the quiet zone. */
  readonly sidePt: number
  readonly quietPt: number
  readonly ink: PathInk
}

/** Public addresses of sources, drawn before: choosing the best of eight masks costs as much as setting a section. */
const codes = new BoundedCache<{ readonly d: string; readonly size: number }>(100)

/**
 * The address as a QR code that still reads with 15 % of it lost (level M), at least 20 mm wide. A longer address has
 * more modules; none gets smaller than a copier can keep apart, so the code grows.
 */
export function qrCode(address: string, colour: Colour): QrCode {
  const { d, size } = codes.get(address, () => {
    const { data, size } = encode(address, { ecc: 'M', boostEcc: false, border: 0 })
    return { d: pathOf(data), size }
  })
  const modulePt = Math.max(SIDE_MIN_PT / size, MODULE_MIN_PT)
  const quietPt = QUIET_MODULES * modulePt
  return {
    sidePt: size * modulePt + 2 * quietPt,
    quietPt,
    ink: { kind: 'path', d, xPt: quietPt, yPt: quietPt, scale: modulePt, fill: colour },
  }
}

/** Dark modules of a row that touch are one rectangle: fewer edges for a printer to blur. */
function pathOf(rows: readonly (readonly boolean[])[]): string {
  return rows.flatMap((row, y) => runsOf(row).map(([x, length]) => `M${x} ${y}h${length}v1h-${length}Z`)).join('')
}

function runsOf(row: readonly boolean[]): [start: number, length: number][] {
  const runs: [number, number][] = []
  row.forEach((isDark, x) => {
    const last = runs.at(-1)
    if (!isDark) return
    if (last !== undefined && last[0] + last[1] === x) last[1] += 1
    else runs.push([x, 1])
  })
  return runs
}
