import type { GroupWords } from '../parts/groups.ts'

/** In a sentence. */
const READERS: GroupWords['readers'] = {
  woman: 'a woman',
  man: 'a man',
  pregnant: 'a pregnant woman',
  breastfeeding: 'a breastfeeding woman',
}

export const groups: GroupWords = {
  readers: { woman: 'Woman', man: 'Man', pregnant: 'Pregnant', breastfeeding: 'Breastfeeding' },
  ages: { '19-30': '19 to 30', '31-50': '31 to 50', '51-70': '51 to 70', '71-up': '71 or older' },
  inWords: ({ reader, age }) => `${READERS[reader]} aged ${groups.ages[age]}`,
}
