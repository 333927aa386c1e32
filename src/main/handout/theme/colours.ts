import type { Colour } from '#shared/subject/colour.ts'

export const INK = {
  text: '#15211f',
  soft: '#33433f',
  line: '#8c8c86',
  pale: '#f1f1ed',
  white: '#ffffff',
  emergency: '#860d14',
  emergencySoft: '#fbeeec',
  today: '#683400',
  todaySoft: '#fbf1e2',
  appointment: '#103663',
  selfCare: '#163e24',
  press: '#0a4542',
  pressSoft: '#e9f1ee',
} as const satisfies Record<string, Colour>
