import type { Box } from '../../ink/box.ts'
import { alsoBoxes, aboutBoxes, clinicBoxes, keyBoxes, sourcesBoxes } from '../page/foot.ts'
import { bandBoxes, type Room } from '../columns/band.ts'
import { comparisonBoxes } from '../page/comparison.ts'
import { letterheadBoxes, messageBoxes, titleBoxes } from '../page/head.ts'
import { contentsBoxes, coverBoxes, noteBoxes, ownNotesBoxes } from '../page/packet.ts'
import { sectionBoxes } from '../columns/section.ts'
import type { Setting } from '../layout-context.ts'
import { tierBoxes } from '../page/signs.ts'
import { sayBoxes, slipBoxes } from '../page/slip.ts'
import { adviceBoxes, closingBoxes, headingBoxes, pointsBoxes, writeInBoxes, writingBoxes } from '../page/visit.ts'
import type { Piece } from '../../compose/pieces.ts'

/** Sets one piece: its strips, each with its height and its ink. `room` is where sections begin on their page. */
export function boxesOf(setting: Setting, piece: Piece, room?: Room): readonly Box[] {
  switch (piece.kind) {
    case 'letterhead':
      return letterheadBoxes(setting, piece)
    case 'title':
      return titleBoxes(setting, piece)
    case 'message':
      return messageBoxes(setting, piece)
    case 'section':
      return sectionBoxes(setting, piece)
    case 'sections':
      return bandBoxes(setting, piece, room)
    case 'also':
      return alsoBoxes(setting, piece)
    case 'signs':
      return tierBoxes(setting, piece)
    case 'comparison':
      return comparisonBoxes(setting, piece)
    case 'clinic':
      return clinicBoxes(setting, piece)
    case 'certainty-key':
      return keyBoxes(setting)
    case 'sources':
      return sourcesBoxes(setting, piece)
    case 'about':
      return aboutBoxes(setting, piece)
    case 'tier':
      return piece.isSlip ? slipBoxes(setting, piece) : adviceBoxes(setting, piece)
    case 'say':
      return sayBoxes(setting, piece)
    case 'heading':
      return headingBoxes(setting, piece)
    case 'points':
      return pointsBoxes(setting, piece)
    case 'writing':
      return writingBoxes(setting, piece)
    case 'write-in':
      return writeInBoxes(setting, piece)
    case 'closing':
      return closingBoxes(setting, piece)
    case 'cover':
      return coverBoxes(setting, piece)
    case 'note':
      return noteBoxes(setting, piece)
    case 'own-notes':
      return ownNotesBoxes(setting, piece)
    case 'contents':
      return contentsBoxes(setting, piece)
  }
}
