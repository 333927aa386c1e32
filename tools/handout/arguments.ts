import { parseArgs } from 'node:util'
import { LENGTHS, PACKET_MAX, PAPERS, SIZES, type Length, type Paper, type Size } from '../../src/shared/handout.ts'

/** What `npm run handout` was asked for. */
export interface HandoutArguments {
  /** One topic is a sheet, several are a packet; `doctor` alone is the sheet of warning signs, `comparison` the minerals side by side. */
  readonly topics: readonly string[]
  readonly language: string
  /** Set side by side with the first. */
  readonly secondLanguage?: string
  readonly size: Size
  /** Left out: what a sheet and a packet take of their own accord. */
  readonly length?: Length
  readonly paper: Paper
  /** Every topic of a packet begins a leaf of two-sided paper. */
  readonly newSheetEach: boolean
  /** The PDF file to write. */
  readonly out: string
  /** ISO day that the sheet says it was made on. */
  readonly date: string
  /** JSON file with the clinic's details. */
  readonly clinic?: string
}

export const USAGE =
  'usage: npm run handout -- --topics magnesium[,potassium] --language en [--second-language es] --form standard|large --length short|standard|everything --paper letter|a4 [--new-sheet-each] --out FILE [--date 2026-11-22] [--clinic FILE.json]'

const OPTIONS = {
  topics: { type: 'string' },
  language: { type: 'string', default: 'en' },
  'second-language': { type: 'string' },
  form: { type: 'string', default: 'standard' },
  length: { type: 'string' },
  paper: { type: 'string', default: 'letter' },
  'new-sheet-each': { type: 'boolean', default: false },
  out: { type: 'string' },
  date: { type: 'string' },
  clinic: { type: 'string' },
} as const

/**
 * @param today - ISO day for a sheet that names none.
 * @throws Error with one line on what is wrong and what there is.
 */
export function parseHandoutArguments(words: readonly string[], today: string): HandoutArguments {
  const { values } = parseArgs({ args: [...words], options: OPTIONS })
  const second = values['second-language']
  if (second === values.language) throw new Error(`--second-language ${second} is the first language too`)
  const size = SIZES.find((one) => one === values.form)
  if (size === undefined) throw new Error(`--form ${values.form} is not made; there is: ${SIZES.join(', ')}`)
  const length = LENGTHS.find((one) => one === values.length)
  if (values.length !== undefined && length === undefined)
    throw new Error(`--length ${values.length} is not made; there is: ${LENGTHS.join(', ')}`)
  const paper = PAPERS.find((one) => one === values.paper)
  if (paper === undefined) throw new Error(`--paper ${values.paper} is not known; there is: ${PAPERS.join(', ')}`)
  const topics = (values.topics ?? '').split(',').map((topic) => topic.trim())
  if (topics.includes('')) throw new Error('--topics needs names of topics, with commas between them')
  if (topics.length > PACKET_MAX) throw new Error(`--topics has ${topics.length} names; at most ${PACKET_MAX} fit a packet`)
  if (values.out === undefined || values.out === '') throw new Error('--out needs the name of the PDF file to write')
  checkDay(values.date ?? today)
  return {
    topics,
    language: values.language,
    ...(second === undefined ? {} : { secondLanguage: second }),
    size,
    ...(length === undefined ? {} : { length }),
    paper,
    newSheetEach: values['new-sheet-each'],
    out: values.out,
    date: values.date ?? today,
    ...(values.clinic === undefined ? {} : { clinic: values.clinic }),
  }
}

function checkDay(date: string): void {
  const day = new Date(`${date}T00:00:00Z`)
  const isDay = !Number.isNaN(day.getTime()) && day.toISOString().startsWith(date) && date.length === 10
  if (!isDay) throw new Error(`--date ${date} is not a day; write it as 2026-11-22`)
}
