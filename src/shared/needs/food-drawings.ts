import type { DrawingId } from '../content/content.ts'

/** Words in the id of a food -> the drawing of its family. Ids are the same in every language. */
const FAMILIES: readonly (readonly [RegExp, DrawingId])[] = [
  [/banana/, 'food-banana'],
  [/avocado/, 'food-avocado'],
  [/brown-rice/, 'food-rice'],
  [/cottage-cheese/, 'food-cottage'],
  [/cheese/, 'food-cheese'],
  [/soup/, 'food-can'],
  [/tomato-juice/, 'food-juice'],
  [/soy-sauce/, 'food-bottle'],
  [/table-salt/, 'food-salt'],
  [/pretzel/, 'food-pretzel'],
  [/pickle/, 'food-pickle'],
  [/bread/, 'food-bread'],
  [/egg-/, 'food-egg'],
  [/mushroom/, 'food-mushroom'],
  [/orange|apricot|prune|raisin/, 'food-orange'],
  [/yogu?rt/, 'food-yogurt'],
  [/milk|soymilk/, 'food-milk'],
  [/potato/, 'food-potato'],
  [/salmon|sardine|trout|fish|tuna/, 'food-fish'],
  [/spinach|kale|collard|greens|broccoli|chard|leaf/, 'food-leaf'],
  [/bean|lentil|chickpea|edamame|tofu/, 'food-beans'],
  [/seed/, 'food-seeds'],
  [/almond|cashew|peanut|pistachio/, 'food-nuts'],
]

/** @returns the drawing that fits a food, or undefined: a row without a picture is fine, a wrong picture is not. */
export function drawingOfFood(foodId: string): DrawingId | undefined {
  return FAMILIES.find(([word]) => word.test(foodId))?.[1]
}
