import type { Stop } from './guide.ts'
import { VISITOR_STOPS } from './visitor-stops.ts'

/** The main job, stop by stop. */
export const STOPS: readonly Stop[] = [...VISITOR_STOPS]
