import type { CalmWords } from '../../../main/kiosk/words/words.ts'

export const es = {
  title: 'Esta pantalla está descansando',
  ask: 'Pregunte en la recepción. Le pueden ayudar.',
  emergency: '¿Es una emergencia? Avise al personal ahora o llame al {emergencyNumber}.',
} satisfies CalmWords
