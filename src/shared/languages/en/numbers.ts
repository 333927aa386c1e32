import type { NumberWords } from '../parts/numbers.ts'

const SEVERAL = 'two|three|four|five|six|seven|eight|nine|ten'
const FEW = `one|${SEVERAL}`
const UNITS = 'milligrams?|micrograms?|grams?|international units|milliliters?|lit(?:er|re)s?|ounces?|m[gL]|mcg|g|IU'

export const numbers: NumberWords = {
  patterns: [
    // Above ten.
    'eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty',
    'hundreds?|thousands?|millions?|billions?|dozens?',
    // Shares and multiples.
    'percent|per cent',
    'half of|(?:one|two|three)[- ](?:third|quarter|fifth)s?(?: of)?|a (?:third|quarter|fifth|tenth) of|twice as|twice the',
    `(?:${FEW}) (?:in|out of) (?:every )?(?:${FEW})`,
    `(?:${FEW}) times (?:as|more|less|higher|lower)`,
    `(?:${SEVERAL}) (?:${UNITS})`,
  ],
}
