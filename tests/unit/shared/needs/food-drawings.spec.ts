import { expect, it } from 'vitest'
import { drawingOfFood } from '#shared/needs/food-drawings.ts'

it.each([
  ['vitamin-d-rainbow-trout-farmed-cooked', 'food-fish'],
  ['vitamin-d-milk-2-fat-vitamin-d-added', 'food-milk'],
  ['vitamin-b6-chickpeas-canned', 'food-beans'],
  ['vitamin-b6-pistachios-dry-roasted', 'food-nuts'],
  ['potassium-orange-juice-fresh', 'food-orange'],
  ['sodium-tomato-juice-canned-salt-added', 'food-juice'],
  ['sodium-soy-sauce', 'food-bottle'],
  ['sodium-chicken-noodle-soup-canned-made-with-water', 'food-can'],
  ['sodium-cottage-cheese-1-fat', 'food-cottage'],
  ['vitamin-b12-cheddar-cheese', 'food-cheese'],
  ['calcium-rice-drink', undefined],
  ['vitamin-b12-nutritional-yeast-fortified', undefined],
])('shows a food only as what it is: %s', (id, drawing) => {
  expect(drawingOfFood(id)).toBe(drawing)
})
