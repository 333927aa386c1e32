import { parseArgs } from 'node:util'

/** What a tour was asked for. */
export interface TourOptions {
  /** Folder for the pictures and the sheets. */
  readonly out: string
  /** The screen, in pixels. */
  readonly size: { readonly width: number; readonly height: number }
}

export const USAGE = 'npm run tour -- [--out FOLDER] [--size WIDTHxHEIGHT]'

/**
 * Reads the words after `npm run tour --`.
 * @throws TypeError that names the word that is wrong.
 */
export function parseTourOptions(words: readonly string[]): TourOptions {
  const { values } = parseArgs({
    args: [...words],
    options: { out: { type: 'string', default: 'tour' }, size: { type: 'string', default: '1080x1920' } },
  })
  if (values.out === '') throw new TypeError('--out: name a folder')
  return { out: values.out, size: parseSize(values.size) }
}

function parseSize(text: string): TourOptions['size'] {
  const found = /^(\d{3,4})x(\d{3,4})$/.exec(text)
  if (found === null) throw new TypeError(`--size: "${text}" is not like 1080x1920`)
  return { width: Number(found[1]), height: Number(found[2]) }
}
