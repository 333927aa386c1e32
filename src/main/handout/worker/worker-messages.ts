import type { HandoutRequest } from '#shared/handout.ts'
import type { HandoutMaterials } from '../compose/materials.ts'
import type { MadeReply } from '../made-handout.ts'

/** Handed to the worker when it starts. */
export interface WorkerStart {
  readonly fontsDir: string
}

/** What main asks of the worker. */
export type WorkerAsk =
  { readonly kind: 'warm' } | { readonly kind: 'make'; readonly request: HandoutRequest; readonly materials: HandoutMaterials }

/** What the worker answers to each, in order. `warm` answers without bytes. */
export type WorkerAnswer = MadeReply | { readonly ok: true; readonly warm: true }
