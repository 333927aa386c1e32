import type { Box } from '../../ink/box.ts'
import { aboutBoxes, clinicBoxes, keyBoxes, publicPageBoxes, sourcesBoxes } from '../page/foot.ts'
import { bandBoxes, type Room } from '../columns/band.ts'
import { comparisonBoxes } from '../page/comparison.ts'
import { letterheadBoxes, messageBoxes, titleBoxes } from '../page/head.ts'
import { contentsBoxes, coverBoxes, noteBoxes, ownNotesBoxes } from '../page/packet.ts'
import { sectionBoxes } from '../columns/section.ts'
import type { LayoutContext } from '../layout-context.ts'
import { tierBoxes } from '../page/signs.ts'
import { sayBoxes, slipBoxes } from '../page/slip.ts'
import { adviceBoxes, closingBoxes, headingBoxes, pointsBoxes, writeInBoxes, writingBoxes } from '../page/visit.ts'
import type { Piece } from '../../compose/pieces.ts'

/** Sets one piece: its strips, each with its height and its ink. `room` is where sections begin on their page. */
export function boxesOf(context: LayoutContext, piece: Piece, room?: Room): readonly Box[] {
  switch (piece.kind) {
    case 'letterhead':
      return letterheadBoxes(context, piece)
    case 'title':
      return titleBoxes(context, piece)
    case 'message':
      return messageBoxes(context, piece)
    case 'section':
      return sectionBoxes(context, piece)
    case 'sections':
      return bandBoxes(context, piece, room)
    case 'public-page':
      return publicPageBoxes(context, piece)
    case 'signs':
      return tierBoxes(context, piece)
    case 'comparison':
      return comparisonBoxes(context, piece)
    case 'clinic':
      return clinicBoxes(context, piece)
    case 'certainty-key':
      return keyBoxes(context)
    case 'sources':
      return sourcesBoxes(context, piece)
    case 'about':
      return aboutBoxes(context, piece)
    case 'tier':
      return piece.isSlip ? slipBoxes(context, piece) : adviceBoxes(context, piece)
    case 'say':
      return sayBoxes(context, piece)
    case 'heading':
      return headingBoxes(context, piece)
    case 'points':
      return pointsBoxes(context, piece)
    case 'writing':
      return writingBoxes(context, piece)
    case 'write-in':
      return writeInBoxes(context, piece)
    case 'closing':
      return closingBoxes(context, piece)
    case 'cover':
      return coverBoxes(context, piece)
    case 'note':
      return noteBoxes(context, piece)
    case 'own-notes':
      return ownNotesBoxes(context, piece)
    case 'contents':
      return contentsBoxes(context, piece)
  }
}
