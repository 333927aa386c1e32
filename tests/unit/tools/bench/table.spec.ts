import { expect, it } from 'vitest'
import { compare } from '../../../../tools/bench/comparison.ts'
import { tableOf } from '../../../../tools/bench/table.ts'

it('sets words to the left, numbers to the right, and says what held', () => {
  const table = tableOf([
    compare({ what: 'start to Home', unit: 'ms', goal: 1.5 }, [1400], [1000]),
    compare({ what: 'sheet, warm', unit: 'ms', goal: 0.5 }, [30], [40]),
    compare({ what: 'size', unit: 'KiB' }, [28.62], [61.1]),
  ])
  expect(table).toEqual([
    'what               ours    theirs  ratio    goal',
    'start to Home   1400 ms   1000 ms   1.40  <= 1.5  held',
    'sheet, warm     30.0 ms   40.0 ms   0.75  <= 0.5  missed',
    'size           28.6 KiB  61.1 KiB   0.47',
  ])
})
