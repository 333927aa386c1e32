/** Two to ten count hands and feet as often as amounts, so they are numbers only beside a unit, or as a share. */
const SEVERAL = 'two|three|four|five|six|seven|eight|nine|ten|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez'
const FEW = `one|un|una|uno|${SEVERAL}`
const UNITS = [
  'milligrams?|micrograms?|grams?|international units|milliliters?|lit(?:er|re)s?|ounces?',
  'miligramos?|microgramos?|gramos?|unidades internacionales|mililitros?|litros?|onzas?',
  'm[gL]|mcg|g|IU|UI',
].join('|')

const PATTERNS: readonly string[] = [
  // Above ten, in English and in Spanish; "once" (eleven) is an English word and means "one time".
  'eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty',
  'hundreds?|thousands?|millions?|billions?|dozens?',
  'doce|trece|catorce|quince|dieci\\p{L}+|veint\\p{L}+|treinta|cuarenta|cincuenta|sesenta|setenta|ochenta|noventa',
  'cien|cientos?|(?:dos|tres|cuatro|seis|sete|ocho|nove)cient[oa]s|quinient[oa]s|mil|mill[oó]n(?:es)?|docenas?',
  // Shares and multiples.
  'percent|per cent|por ciento',
  'half of|(?:one|two|three)[- ](?:third|quarter|fifth)s?(?: of)?|a (?:third|quarter|fifth|tenth) of|twice as|twice the',
  'la mitad de|un tercio de|una cuarta parte de|el doble de|el triple de',
  `(?:${FEW}) (?:in|out of|de cada) (?:every )?(?:${FEW})`,
  `(?:${FEW}) times (?:as|more|less|higher|lower)|(?:${FEW}) veces (?:más|menos|mayor|menor)`,
  `(?:${SEVERAL}) (?:${UNITS})`,
]

const NUMBER_WORD = new RegExp(`(?<![\\p{L}\\p{N}])(?:${PATTERNS.join('|')})(?![\\p{L}\\p{N}])`, 'iu')

/** The first number written in words that a reader takes as an amount or a share, in English or Spanish. */
export function findNumberWord(text: string): { readonly number: string; readonly index: number } | undefined {
  const match = NUMBER_WORD.exec(text)
  return match === null ? undefined : { number: match[0], index: match.index }
}
