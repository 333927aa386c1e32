import type { doctor as english } from '../en/doctor.ts'

export const doctor = {
  frontDesk: 'la recepción',
  // Always follows "al", as a number does: "Llame al 911".
  localNumber: 'número de emergencias de su zona',
  ask: {
    emergency: '¿Tiene algo de esto ahora mismo?',
    today: '¿Tiene algo de esto?',
    appointment: '¿Le pasa algo de esto?',
    'self-care': '¿Es algo de esto lo que le pasa?',
  },
  overdue: 'A esta lista le toca una revisión. Si tiene dudas, pregunte al personal.',
  page: 'Página {page} de {pages}',
  why: '¿Por qué?',
  whyOf: '¿Por qué? {sign}',
  source: 'Fuente: {sources}',
  none: 'Nada de esto',
  next: 'Siguiente',
  showResult: 'Ver mi resultado',
  touched: 'Usted tocó',
  change: 'Cambiar mis respuestas',
  say: 'Diga: “{words}”',
  phone: 'Teléfono de la clínica: {phone}',
  urgency: 'Qué tan pronto',
  noTick: {
    title: 'No tocó ninguna de las señales.',
    line: 'Charley no puede examinarle ni decirle que todo está bien. Eso solo lo puede hacer una persona.',
    offered: 'Para un calambre de vez en cuando, puede probar esto:',
    worriedTitle: '¿Algo le preocupa?',
  },
  unread: {
    title: 'Charley no puede mostrar esta lista ahora.',
    line: 'Si se siente muy mal, avise a la recepción ahora o llame al {number}.',
    signs: '¿Le pasa algo de esto? Avise al personal de inmediato.',
  },
  emergency: {
    reminder: 'Charley no puede examinarle. Una persona sí.',
    call: '¿No hay nadie cerca? Llame al',
    why: 'Por qué es importante',
    print: 'Imprimir para el personal',
    told: 'Ya le avisé a alguien',
    clearing:
      'Esta página se borra en {count} segundo. Tóquela para que no se borre. | Esta página se borra en {count} segundos. Tóquela para que no se borre.',
  },
} satisfies typeof english
