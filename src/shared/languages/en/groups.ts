import { nearestShare } from '../nearest-share.ts'
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
  shareInWords: (percent) =>
    nearestShare(percent, [
      [5, 'a little'],
      [10, 'about a tenth'],
      [12.5, 'about an eighth'],
      [16.7, 'about a sixth'],
      [20, 'about a fifth'],
      [25, 'about a quarter'],
      [33.3, 'about a third'],
      [50, 'about half'],
      [66.7, 'about two thirds'],
      [75, 'about three quarters'],
      [100, 'all of it'],
      [130, 'more than all'],
    ]) ?? `${Math.round(percent / 100)} times that`,
  inWords: ({ reader, age }) => `${READERS[reader]} aged ${groups.ages[age]}`,
}
