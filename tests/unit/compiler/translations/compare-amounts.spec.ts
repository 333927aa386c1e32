import { expect, it } from 'vitest'
import { compareAmounts } from '../../../../src/compiler/translations/compare-amounts.ts'

const compare = (english: string | readonly string[], spanish: string | readonly string[]) =>
  compareAmounts({ lines: [english].flat(), language: 'en' }, { lines: [spanish].flat(), language: 'es' })

it.each([
  ['Take 350 mg. Then wait 2 hours.', 'Espere 2 horas. Luego tome 350 mg.'],
  [
    ['Take 350 mg.', 'Wait.'],
    ['Tome.', 'Espere 350 mg.'],
  ],
  ['1,500 mg', '1.500 mg'],
  ['3,400 mg and 2.4 mcg', '3,400 mg y 2,4 mcg'],
  ['1 in 10', '1 de cada 10'],
  ['half a cup, 1½ cups', '½ taza, 1 1/2 tazas'],
  ['half of them', 'la mitad'],
  ['twice as much', 'más del doble'],
  ['50 percent', '50%'],
  ['4,000 IU, 8 ounces', '4,000 UI, 8 onzas'],
  ['men over 50', 'hombres mayores de 50 años'],
  ['2 to 3 times', 'de 2 a 3 veces'],
  ['in an hour or two', 'en una o dos horas'],
  ['eighteen of them', 'dieciocho de ellos'],
  ['an hour', 'una hora'],
  ['1 hour, 2 legs', 'una hora, dos piernas'],
  ['Bend both knees.', 'Doble las dos rodillas.'],
  ['100.4 °F', '100.4 °F'],
])('takes %s and %s for the same amounts', (english, spanish) => {
  expect(compare(english, spanish)).toBeUndefined()
})

it.each([
  ['350 mg', '3500 mg', ['350 mg'], ['3500 mg']],
  ['350 mg', '350 mcg', ['350 mg'], ['350 mcg']],
  ['1.5 mg', '1.500 mg', ['1.5 mg'], ['1.500 mg']],
  ['50%', '50', ['50%'], ['50']],
  ['5 minutes', '5 horas', ['5 minutes'], ['5 horas']],
  ['50 years', '50 días', ['50 years'], ['50 días']],
  ['nothing', '1 de 10', [], ['1', '10']],
  ['half a cup', 'una taza', ['half a cup'], []],
  ['twice as much', 'igual', ['twice'], []],
  ['two weeks', 'tres semanas', ['two weeks'], ['tres semanas']],
  ['take 2 mg, then 2 mg', 'tome 2 mg', ['2 mg'], []],
  ['8 ounces', '8 tazas', ['8 ounces'], ['8 tazas']],
  ['100 °F', '100 °C', ['100 °F'], ['100 °C']],
])('tells %s from %s', (english, spanish, original, translation) => {
  expect(compare(english, spanish)).toEqual({ original, translation })
})

it('compares as many numbers as a page can hold', () => {
  const numbers = Array.from({ length: 30_000 }, (_, index) => index + 100)
  expect(compare(numbers.join(' ; '), numbers.toReversed().join(' ; '))).toBeUndefined()
})
