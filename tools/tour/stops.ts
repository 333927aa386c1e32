import type { Stop } from './guide.ts'
import { deskStops, setUpStops } from './staff-stops.ts'
import { VISITOR_STOPS } from './visitor-stops.ts'

/**
 * The main job, stop by stop, from the first start to the locked desk.
 * @param pin - of the desk, for this tour only.
 */
export function stopsWith(pin: string): readonly Stop[] {
  return [...setUpStops(pin), ...VISITOR_STOPS, ...deskStops(pin)]
}
