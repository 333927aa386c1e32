import type { VoiceChoice } from '../parts/voice.ts'

export const voice: VoiceChoice = { regions: ['us', 'ca', ''] }
