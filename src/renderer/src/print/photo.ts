import type { Section, Topic } from '#shared/content/content.ts'
import { type ShownTopic, withMustFirst } from '#shared/content/depth.ts'
import { CAPITAL_MM } from '@/stores/visit.ts'

/**
 * Heights of capitals on a page to photograph, in millimetres of the screen, the largest first. The last is smaller than
 * anything else on the kiosk, about 9 points on paper: the photograph is read enlarged, in the hand.
 */
export const PHOTO_SIZES_MM = [CAPITAL_MM[1], 4.2, CAPITAL_MM[0], 3, 2.6, 2.2] as const

/** Five minutes' worth of a topic; of its sections the most needed first: who must ask before acting, then by depth. */
export function photoTopic(topic: Topic): ShownTopic {
  const rank = ({ role, depth }: Section) => (role === 'caution' ? 0 : depth)
  const { sections, ...shown } = withMustFirst(topic, 3)
  const worth = sections.filter((section) => rank(section) <= 2)
  return { ...shown, sections: worth.toSorted((one, other) => rank(one) - rank(other)) }
}
