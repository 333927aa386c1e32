import type { Spelling } from '../parts/spelling.ts'

export const spelling: Spelling = {
  units: [
    ['mg/dL', 'milligram per deciliter', 'milligrams per deciliter'],
    ['ng/mL', 'nanogram per milliliter', 'nanograms per milliliter'],
    ['pg/mL', 'picogram per milliliter', 'picograms per milliliter'],
    ['mEq/L', 'milliequivalent per liter', 'milliequivalents per liter'],
    ['mmol/L', 'millimole per liter', 'millimoles per liter'],
    ['mcg', 'microgram', 'micrograms'],
    ['mg', 'milligram', 'milligrams'],
    ['mL', 'milliliter', 'milliliters'],
    ['IU', 'international unit', 'international units'],
    ['oz', 'ounce', 'ounces'],
    ['g', 'gram', 'grams'],
    ['%', 'percent', 'percent'],
    ['°F', 'degree Fahrenheit', 'degrees Fahrenheit'],
    ['°C', 'degree Celsius', 'degrees Celsius'],
  ],
  signs: [
    [/(\d)\s?[–-]\s?(?=\d)/gu, '$1 to '],
    [/(\d)\s?½/gu, '$1 and a half'],
    [/½/gu, 'half a'],
    [/(\d)\s?¼/gu, '$1 and a quarter'],
    [/¼/gu, 'a quarter'],
    [/(\d)\s?¾/gu, '$1 and three quarters'],
    [/¾/gu, 'three quarters'],
    [/\bECG\b/gu, 'E C G'],
    [/\bPPIs?\b/gu, 'P P I'],
  ],
}
