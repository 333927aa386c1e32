import { expect, it } from 'vitest'
import { compare, spreadOf } from '../../../../tools/bench/comparison.ts'
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

it('shows a line about ours alone against its limit', () => {
  const table = tableOf([
    { what: 'search', unit: 'ms', value: spreadOf([4.2]), most: 50 },
    { what: 'size', unit: 'kB', value: spreadOf([61]), most: 60 },
    { what: 'opened', unit: 'ms', value: spreadOf([400]) },
    compare({ what: 'a third', unit: 'ms', goal: 1 / 3 }, [1], [4]),
  ])
  expect(table).toEqual([
    'what        ours  theirs  ratio      goal',
    'search    4.2 ms                 <= 50 ms  held',
    'size     61.0 kB                 <= 60 kB  missed',
    'opened    400 ms',
    'a third   1.0 ms  4.0 ms   0.25   <= 0.33  held',
  ])
})
