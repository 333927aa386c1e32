import type { NumberWords } from '../parts/numbers.ts'

const SEVERAL = 'dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez'
const FEW = `un|una|uno|${SEVERAL}`
const UNITS = 'miligramos?|microgramos?|gramos?|unidades internacionales|mililitros?|litros?|onzas?|m[gL]|mcg|g|UI|IU'

export const numbers: NumberWords = {
  patterns: [
    // Above ten. "once" (eleven) is an English word too, and means "one time".
    'doce|trece|catorce|quince|dieci\\p{L}+|veint\\p{L}+|treinta|cuarenta|cincuenta|sesenta|setenta|ochenta|noventa',
    'cien|cientos?|(?:dos|tres|cuatro|seis|sete|ocho|nove)cient[oa]s|quinient[oa]s|mil|mill[oó]n(?:es)?|docenas?',
    // Shares and multiples.
    'por ciento',
    'la mitad de|un tercio de|una cuarta parte de|el doble de|el triple de',
    `(?:${FEW}) de cada (?:${FEW})`,
    `(?:${FEW}) veces (?:más|menos|mayor|menor)`,
    `(?:${SEVERAL}) (?:${UNITS})`,
  ],
}
