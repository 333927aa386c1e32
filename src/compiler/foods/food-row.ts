/** One line of foods.csv. */
export interface Food {
  readonly id: string
  readonly nutrient: string
  readonly amount: number
  /** Digits after the point, as written: how exactly the amount is known. */
  readonly decimals: number
  readonly unit: 'mg' | 'mcg'
  readonly percentDailyValue: number
  readonly source: string
  readonly isVerified: boolean
}

type Cells = Readonly<Record<string, string>>

/** Reads one line; reports every cell that is wrong. */
export function readFood(cells: Cells, report: (message: string) => void): Food | undefined {
  const {
    id = '',
    nutrient = '',
    serving_grams = '',
    amount = '',
    unit = '',
    percent_dv = '',
    source_id = '',
    verified = '',
  } = cells
  let isWrong = false
  const need = (isRight: boolean, message: string) => {
    if (isRight) return
    isWrong = true
    report(message)
  }
  need(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/u.test(id), `id: \`${id}\` is not an id. Use small letters, digits and single hyphens.`)
  need(nutrient !== '', 'nutrient: is empty.')
  need(isAmount(serving_grams), `serving_grams: \`${serving_grams}\` should be a number above 0.`)
  need(isAmount(amount), `amount: \`${amount}\` should be a number above 0.`)
  need(unit === 'mg' || unit === 'mcg', `unit: \`${unit}\` should be \`mg\` or \`mcg\`.`)
  need(/^\d{1,5}$/u.test(percent_dv), `percent_dv: \`${percent_dv}\` should be a whole number.`)
  need(verified === 'yes' || verified === 'no', `verified: \`${verified}\` should be \`yes\` or \`no\`.`)
  if (isWrong || (unit !== 'mg' && unit !== 'mcg')) return undefined
  return {
    id,
    nutrient,
    amount: Number(amount),
    decimals: amount.split('.')[1]?.length ?? 0,
    unit,
    percentDailyValue: Number(percent_dv),
    source: source_id,
    isVerified: verified === 'yes',
  }
}

const isAmount = (written: string) => /^\d+(?:\.\d+)?$/u.test(written) && Number(written) > 0

/**
 * Whether a percent can be the rounding of an amount. One point each way is left for how labels round, and what
 * the written amount itself was rounded by.
 */
export function percentFits({ amount, decimals, percentDailyValue }: Food, dailyValue: number): boolean {
  const rounding = (0.5 / 10 ** decimals / dailyValue) * 100
  return Math.abs((amount / dailyValue) * 100 - percentDailyValue) <= 1 + rounding
}
