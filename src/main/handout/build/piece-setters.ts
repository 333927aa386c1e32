import type { Section } from '#shared/content/content.ts'
import { BoundedCache, WeakCache } from '../base/bounded-cache.ts'
import type { Piece } from '../compose/pieces.ts'
import type { Box } from '../ink/box.ts'
import { bandBoxes, type Room } from '../layout/columns/band.ts'
import { setSection, type SectionWays } from '../layout/columns/section-ways.ts'
import type { LayoutContext } from '../layout/layout-context.ts'
import { boxesOf } from '../layout/pieces/piece-boxes.ts'
import { pairedBoxes, type Pair } from '../layout/pieces/two-languages.ts'

/**
 * Sets one piece as boxes; side by side with the same piece in the second language, where it is given.
 * `room`: where a piece of sections begins on its page.
 */
export type PieceSetter = (piece: Piece, translated?: Piece, room?: Room) => readonly Box[]

/** What sets one piece, alone or beside its translation. */
export function pieceSetter(layout: LayoutContext, pair?: Pair): PieceSetter {
  return (piece, translated, room) => {
    const boxes =
      pair === undefined || translated === undefined ? boxesOf(layout, piece, room) : pairedBoxes(pair, piece, translated)
    return isClosing(piece) ? boxes.map((box) => ({ ...box, isClosing: true })) : boxes
  }
}

/** The last words, the sources and the QR code. */
function isClosing({ kind }: Piece): boolean {
  return kind === 'closing' || kind === 'sources' || kind === 'public-page'
}

/** Enough for every form of every section of a long topic. */
const PIECES_MAX = 2_000

/**
 * As `pieceSetter`, but sets each piece once: choosing sections plans a sheet again and again. Its boxes are for
 * measuring only, never drawn: equal pieces share them, and with them their tags.
 */
export function cachedPieceSetter(layout: LayoutContext, pair?: Pair): PieceSetter {
  const set = pieceSetter(layout, pair)
  const pieces = new BoundedCache<readonly Box[]>(PIECES_MAX)
  // A section alone is the key: its hue and level are always its topic's.
  const sections = new WeakCache<Section, SectionWays>()
  const setSectionOnce: typeof setSection = (_, piece) => sections.get(piece.section, () => setSection(layout, piece))
  return (piece, translated, room) =>
    piece.kind === 'sections' && translated === undefined
      ? bandBoxes(layout, piece, room, setSectionOnce)
      : pieces.get(JSON.stringify([piece, translated, room]), () => set(piece, translated, room))
}
