import { expect, it } from 'vitest'
import { subjectRules } from '@/styles/subject-colours.ts'
import { subject } from '../../shared/support/subject.ts'

const rules = subjectRules(subject).split('\n')

it('gives each hue its colours by day and by night', () => {
  expect(rules).toContain("[data-hue='mg'] { --tint: #e4eed7; --tone: #203c17 }")
  expect(rules).toContain(":root[data-look='night'] [data-hue='mg'] { --tint: #22361a; --tone: #d3ecc2 }")
})
it('gives each paint its colour in each look', () => {
  expect(rules).toContain(':root { --paint-muscle: #f0a994 }')
  expect(rules).toContain(":root[data-look='night-high'] { --paint-muscle: #7a3427 }")
})
