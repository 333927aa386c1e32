import { describe, expect, it } from 'vitest'
import { parseManifest } from '../../../../../src/main/content/shapes/manifest.ts'
import { manifestOf } from '../../support/pack.ts'

const good = manifestOf()
const [file] = good.files

describe('a manifest', () => {
  it.each([
    ['', 'not JSON'],
    ['{"schema":1,', 'not JSON'],
    ['null', 'whole file'],
    ['[]', 'schema'],
  ])('%j is refused: %s', (raw, message) => {
    expect(() => parseManifest(raw)).toThrow(message)
  })

  it.each([
    ['schema', { schema: 3 }],
    ['edition', { edition: '22 November' }],
    ['languages', { languages: [] }],
    ['topics', { topics: { en: [{ id: 'magnesium' }] } }],
    ['files', { files: [{ ...file, sha256: 'short' }] }],
    ['files', { files: [{ ...file, bytes: -1 }] }],
    ['files', { files: [{ ...file, bytes: 1e12 }] }],
    ['files', { files: [file, file] }],
    ['extra', { extra: true }],
  ])('is refused when %s is wrong', (field, change) => {
    expect(() => parseManifest(JSON.stringify({ ...good, ...change }))).toThrow(new RegExp(`^${field}`))
  })

  it.each(['../x.json', '/etc/hostname', 'a/../../b', 'C:\\x', 'a\\b', './a', 'a//b', '.hidden', 'a\u0000', 'x'.repeat(201), ''])(
    'is refused with a file at %.40j',
    (path) => {
      expect(() => parseManifest(JSON.stringify({ ...good, files: [{ ...file, path }] }))).toThrow(/^files\.0\.path/)
    },
  )

  it('is taken as the compiler writes it', () => {
    expect(parseManifest(JSON.stringify(good))).toEqual(good)
  })
})
