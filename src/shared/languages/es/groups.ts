import { nearestShare } from '../nearest-share.ts'
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
  shareInWords: (percent) =>
    nearestShare(percent, [
      [5, 'un poco'],
      [10, 'una décima parte'],
      [12.5, 'una octava parte'],
      [16.7, 'una sexta parte'],
      [20, 'una quinta parte'],
      [25, 'una cuarta parte'],
      [33.3, 'una tercera parte'],
      [50, 'la mitad'],
      [66.7, 'dos terceras partes'],
      [75, 'tres cuartas partes'],
      [100, 'todo'],
      [130, 'más que todo'],
    ]) ?? `${Math.round(percent / 100)} veces eso`,
  inWords: ({ reader, age }) => {
    const years = age === '71-up' ? '71 años o más' : `${groups.ages[age]} años`
    return `${READERS[reader]} de ${years}`
  },
}
