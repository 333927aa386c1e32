import { describe, expect, it } from 'vitest'
import type { FoodChart, Topic } from '#shared/content/content.ts'
import { chartFor, topicFor } from '#shared/content/daily-needs.ts'
import { agesOf, READER_GROUPS } from '#shared/content/reader-group.ts'

const row = { id: 'seeds', name: 'Seeds', serving: '1 ounce', amount: 156, percentOfDay: 37, source: 'a' }
const bare: FoodChart = { kind: 'food-chart', nutrient: 'magnesium', unit: 'mg', wholeDay: 420, sources: ['a'], rows: [row] }
const chart: FoodChart = {
  ...bare,
  needs: {
    sources: ['b'],
    groups: [
      { readers: ['woman'], ages: ['31-50', '51-70'], amount: 320 },
      { readers: ['pregnant'], ages: ['19-30'], amount: 350 },
    ],
  },
}
const woman = { reader: 'woman', age: '51-70' } as const

describe('a chart', () => {
  it('is against the day of food labels until someone says whose day it is', () => {
    expect(chartFor(chart, undefined)).toBe(chart)
  })

  it('is against what the group needs, in whole percent', () => {
    expect(chartFor(chart, woman)).toMatchObject({ wholeDay: 320, group: woman, rows: [{ amount: 156, percentOfDay: 49 }] })
    expect(chartFor(chart, { reader: 'pregnant', age: '19-30' }).rows[0]?.percentOfDay).toBe(45)
  })

  it('that knows no needs, or not of this group, claims nothing about it', () => {
    expect(chartFor(bare, woman)).toBe(bare)
    expect(chartFor(chart, { reader: 'man', age: '31-50' })).toBe(chart)
  })

  it('leaves the one it was made from as it was', () => {
    chartFor(chart, woman)
    expect([chart.wholeDay, chart.rows[0]?.percentOfDay, chart.group]).toEqual([420, 37, undefined])
  })
})

it('sets every chart of a topic, and nothing else of it', () => {
  const words = { kind: 'paragraph', text: [{ text: 'Words.' }] } as const
  const section = { id: 'foods', depth: 1, title: 'Foods', blocks: [words, chart] } as const
  const topic = { title: 'Magnesium', sections: [section] } as unknown as Topic
  expect(topicFor(topic, undefined)).toBe(topic)
  expect(topicFor(topic, woman)).toEqual({
    title: 'Magnesium',
    sections: [{ ...section, blocks: [words, chartFor(chart, woman)] }],
  })
})

it('asks no one who is pregnant or breastfeeding for an age after 50', () => {
  expect(agesOf('pregnant')).not.toContain('51-70')
  expect(agesOf('woman')).toContain('71-up')
  expect(READER_GROUPS).toHaveLength(12)
})
