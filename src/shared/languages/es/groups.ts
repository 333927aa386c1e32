import type { GroupWords } from '../parts/groups.ts'

/** In a sentence. */
const READERS: GroupWords['readers'] = {
  woman: 'una mujer',
  man: 'un hombre',
  pregnant: 'una mujer embarazada',
  breastfeeding: 'una mujer que da el pecho',
}

export const groups: GroupWords = {
  readers: { woman: 'Mujer', man: 'Hombre', pregnant: 'Embarazo', breastfeeding: 'Da el pecho' },
  ages: { '19-30': '19 a 30', '31-50': '31 a 50', '51-70': '51 a 70', '71-up': '71 o más' },
  inWords: ({ reader, age }) => {
    const years = age === '71-up' ? '71 años o más' : `${groups.ages[age]} años`
    return `${READERS[reader]} de ${years}`
  },
}
