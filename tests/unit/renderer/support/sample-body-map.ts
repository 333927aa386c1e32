import type { WithReviewStatus } from '#shared/review/approval.ts'
import type { Claim } from '#shared/content/content.ts'
import type { BodyMap } from '#shared/texts/body-map.ts'

const claim = (text: string): Claim => ({
  kind: 'claim',
  certainty: 'some',
  sources: ['cochrane-mg'],
  blocks: [{ kind: 'paragraph', text: [{ text }] }],
})
const area = (id: string, title: string, d: string, signs: BodyMap['areas'][number]['signs']) => ({
  id,
  title,
  regions: { left: d, right: d.replace('M0', 'M50') },
  means: claim(`About the ${id}.`),
  relief: claim(`Stretch the ${id}.`),
  signs,
  topics: ['leg-cramps/magnesium'] as const,
})

/** Two places; the words only have to be told apart. */
export const bodyMap: WithReviewStatus<BodyMap> = {
  language: 'en',
  title: 'Where does it hurt?',
  intro: 'Touch the place.',
  drawing: 'calf',
  alt: 'Two legs',
  sides: [
    { id: 'one', title: 'One leg', means: claim('About one leg.') },
    { id: 'both', title: 'Both legs', means: claim('About both legs.') },
  ],
  areas: [
    area('calf', 'Calf', 'M0 0L20 0L20 40Z', { one: ['breath', 'swollen'], both: ['often'] }),
    area('foot', 'Foot', 'M0 40L20 40L20 60Z', { one: ['swollen'], both: ['often'] }),
  ],
  written: '2026-11-22',
  reviewDue: '2027-11-22',
  sources: ['cochrane-mg'],
  revision: 'd'.repeat(64),
  reviewStatus: { approval: { kind: 'none' }, isOverdue: false },
}
