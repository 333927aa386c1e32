import type { HandoutRequest } from '#shared/handout.ts'
import type { HandoutMaterials } from '../../../src/main/handout/compose/materials.ts'
import type { PlainSheet } from '../text-blocks.ts'

export const PEERS = ['pdfmake', 'react-pdf', 'jspdf'] as const
/** A maker of PDFs that we compare with. */
export type PeerName = (typeof PEERS)[number]
/** Any maker, ours included. */
export type MakerName = PeerName | 'charley'

/** The same sheet for all: as plain blocks for the others, as request and materials for ours. */
export interface MakerJob {
  readonly sheet?: PlainSheet
  readonly request: HandoutRequest
  readonly materials: HandoutMaterials
  readonly fontsDir: string
}

/** What the bench asks of a maker's process. */
export type MakerAsk = { readonly kind: 'open'; readonly name: MakerName; readonly job: MakerJob } | { readonly kind: 'make' }

/** What a maker was or made; times are milliseconds on the clock and of the processor, helper threads included. */
export type MakerAnswer =
  | { readonly kind: 'opened'; readonly isTagged: boolean; readonly leavesOut: readonly string[] }
  | { readonly kind: 'made'; readonly tookMs: number; readonly processorMs: number; readonly bytes: Uint8Array }
  | { readonly kind: 'failed'; readonly reason: string }
