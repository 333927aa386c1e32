import fc from 'fast-check'
import { expect, it } from 'vitest'
import { amountsIn } from '../../../../src/compiler/text/amounts.ts'

/** `350 milligram`; a small number in words that may count anything stands in brackets. */
const amounts = (text: string, language: string) =>
  amountsIn(text, language).map(({ value, unit, isCertain }) => {
    const said = `${Number(value.toFixed(3))}${unit === undefined ? '' : ` ${unit}`}`
    return isCertain ? said : `(${said})`
  })

it.each([
  ['No more than 350 mg.', ['350 milligram']],
  ['No more than **350** mg.', ['350 milligram']],
  ['350mg, 2.4 mcg and 4,000 IU', ['350 milligram', '2.4 microgram', '4000 international-unit']],
  ['1,500.5 mg', ['1500.5 milligram']],
  ['0.125 mg; 1.500 mg', ['0.125 milligram', '1.5 milligram']],
  ['½ cup, 1½ cups, 1 ½ cups, 1/2 cup, 2 1/2 cups', ['0.5 cup', '1.5 cup', '1.5 cup', '0.5 cup', '2.5 cup']],
  ['half a cup, half of them', ['0.5 cup', '0.5']],
  ['a 10-minute walk, 8 fluid ounces', ['10 minute', '8 ounce']],
  ['18 to 30, 5–10 and 5-10 days', ['18', '30', '5', '10', '5', '10 day']],
  ['1 in 10, 6 out of 10, 50%, 50 percent', ['1', '10', '6', '10', '50 percent', '50 percent']],
  ['100 °F or 38 °C', ['100 fahrenheit', '38 celsius']],
  ['twice as much, double the dose', ['2 times', '2 times']],
  ['two weeks, one week, two hands', ['2 week', '(1 week)', '(2)']],
  ['B12, K2 and H2O are names; 1,2,3 is a row', ['1', '2', '3']],
])('reads the amounts of %s', (text, found) => {
  expect(amounts(text, 'en')).toEqual(found)
})

it.each([
  ['1,500 mg, 1.500 mg, 1\u00a0500 mg', ['1500 milligram', '1500 milligram', '1500 milligram']],
  ['1.500,5 mg; 2,4 mcg; 2.4 mcg; 0,125 mg', ['1500.5 milligram', '2.4 microgram', '2.4 microgram', '0.125 milligram']],
  ['4,000 UI, 3 onzas, 50 %, 50 por ciento', ['4000 international-unit', '3 ounce', '50 percent', '50 percent']],
  ['media taza, la mitad, el doble', ['0.5 cup', '0.5', '2 times']],
  ['1 de cada 10, de 1 a 2 días, dos semanas', ['1', '10', '1', '2 day', '2 week']],
  ['Doble la rodilla con las dos manos, una hora', ['(2)', '(1 hour)']],
])('reads the amounts of %s in Spanish', (text, found) => {
  expect(amounts(text, 'es')).toEqual(found)
})

it('has an answer for any text', () => {
  const piece = fc.oneof(fc.constantFrom('1', '0', ',', '.', '/', '½', ' ', '%', 'mg', 'half a', '**', '\u00a0'), fc.string())
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 20 }), fc.constantFrom('en', 'es', 'zz'), (pieces, language) => {
      for (const { value, written } of amountsIn(pieces.join(''), language)) {
        expect(value).not.toBeNaN()
        expect(written).not.toBe('')
      }
    }),
  )
})
