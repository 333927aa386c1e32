import type { HandoutRequest, PagesByLength } from '#shared/handout.ts'
import type { HandoutMaterials } from '../compose/materials.ts'
import type { MadeReply } from '../made-handout.ts'

/** Handed to the worker when it starts. */
export interface WorkerStart {
  readonly fontsDir: string
}

/** What main asks of the worker. */
export type WorkerAsk =
  | { readonly kind: 'warm' }
  | { readonly kind: 'make' | 'count'; readonly request: HandoutRequest; readonly materials: HandoutMaterials }

/** How many pages a handout would have. */
export type CountedReply = { readonly ok: true; readonly pagesByLength: PagesByLength } | Extract<MadeReply, { ok: false }>

/** What the worker answers to each, in order. `warm` answers without bytes. */
export type WorkerAnswer = MadeReply | CountedReply | { readonly ok: true; readonly warm: true }
