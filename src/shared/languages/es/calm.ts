import type { CalmWords } from '../parts/calm.ts'

export const calm: CalmWords = {
  title: 'Esta pantalla está descansando',
  ask: 'Pregunte en la recepción. Le pueden ayudar.',
  emergency: '¿Es una emergencia? Avise al personal ahora o llame al {emergencyNumber}.',
}
