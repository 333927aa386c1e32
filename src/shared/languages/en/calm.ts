import type { CalmWords } from '../parts/calm.ts'

export const calm: CalmWords = {
  title: 'This screen is taking a rest',
  ask: 'Please ask at the front desk. They can help you.',
  emergency: 'Is it an emergency? Tell the staff now, or call {emergencyNumber}.',
}
