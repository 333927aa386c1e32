import type { HandoutRequest } from '#shared/handout.ts'
import type { HandoutInput, MadeHandout } from './materials.ts'

export async function createHandout(request: HandoutRequest, input: HandoutInput): Promise<MadeHandout> {
  throw new Error(`not ready: ${request.kind} ${input.date}`)
}
