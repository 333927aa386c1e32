import { expect, it } from 'vitest'
import { spellOut } from '#shared/speech/spell-out.ts'

it.each([
  ['Take 350 mg a day.', 'en', 'Take 350 milligrams a day.'],
  ['1 mg', 'en', '1 milligram'],
  ['0.1 mg', 'en', '0.1 milligrams'],
  ['100 mcg (4,000 IU)', 'en', '100 micrograms (4,000 international units)'],
  ['1.5 to 2.4 mg/dL', 'en', '1.5 to 2.4 milligrams per deciliter'],
  ['37%', 'en', '37 percent'],
  ['½ cup', 'en', 'half a cup'],
  ['2½ cups', 'en', '2 and a half cups'],
  ['Call 1-800-222-1222.', 'en', 'Call 1, 8 0 0, 2 2 2, 1 2 2 2.'],
  ['555-0134', 'es', '5 5 5, 0 1 3 4'],
  ['10-12 seeds', 'en', '10 to 12 seeds'],
  ['310–320 mg', 'en', '310 to 320 milligrams'],
  ['an ECG and a PPI', 'en', 'an E C G and a P P I'],
  ['Mg is a letter, and omega is a word.', 'en', 'Mg is a letter, and omega is a word.'],
  ['B12 2.4 mcg', 'en', 'B12 2.4 micrograms'],
  ['No tome más de 350 mg al día.', 'es', 'No tome más de 350 miligramos al día.'],
  ['1 mg', 'es', '1 miligramo'],
  ['100 mcg (4,000 UI)', 'es', '100 microgramos (4,000 unidades internacionales)'],
  ['menos del 1% está en la sangre', 'es', 'menos del 1 por ciento está en la sangre'],
  ['½ taza', 'es', 'media taza'],
  ['350 mg', 'es-US', '350 miligramos'],
  ['350 mg', 'fr', '350 mg'],
  ['350 mg', 'constructor', '350 mg'],
])('says %j in %s as %j', (written, language, spoken) => {
  expect(spellOut(written, language)).toBe(spoken)
})
