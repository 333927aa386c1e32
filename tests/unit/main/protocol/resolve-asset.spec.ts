import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { resolveAsset, typeOf } from '../../../../src/main/protocol/resolve-asset.ts'

const listed = new Set(['/index.html', '/assets/index-1a2b.js'])
const get = (url: string) => resolveAsset('GET', url, listed)
const SEEDS = [
  '..',
  '%2e%2e',
  '..%2f',
  '%2e%2e%2f',
  '..%5c',
  '%252e',
  '....//',
  '//',
  '/C:/',
  '\\\\?\\',
  '%00',
  '%0d%0a',
  '%c0%ae',
  '\ud800',
  'a.html::$DATA',
  'index.html.',
  'CON',
  'INDEX.HTML',
  'ﬁ',
  '%E0%A4%A',
  'etc/hostname',
  'index.html',
  'assets',
  '?',
  '#',
  'x@',
  ':1',
]

describe('an address of ours', () => {
  it.each([
    'charley://app/..%2f..%2f..%2fetc%2fhostname',
    'charley://app/../../etc/hostname',
    'charley://app/..%5c..%5cetc',
    'charley://app/%2e%2e/%2e%2e/etc/hostname',
    'charley://app/index.html%00.js',
    'charley://app/INDEX.HTML',
    'charley://app/index.html.',
    'charley://app/index.html::$DATA',
    'charley://app//index.html',
    'charley://app/assets/',
    'charley://app/assets',
    'charley://app/%E0%A4%A',
    'charley://content/manifest.json',
    'charley://app.evil/index.html',
    'charley://app:8080/index.html',
    'charley://user@app/index.html',
    'charley://handout/',
    'charley://handout/0b9e3f6e-58a3-4b77-9d2c-3f1f3a1a7c55/',
    'charley://handout/../index.html',
    'file:///etc/hostname',
    'https://app/index.html',
    `charley://app/${'a'.repeat(70_000)}`,
  ])('denies %.80s', (url) => {
    expect(get(url)).toMatchObject({ kind: 'denied', status: 404 })
  })

  it('denies what is no address at all', () => {
    expect(get('charley//app')).toEqual({ kind: 'denied', status: 400 })
  })

  it.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'get'])('denies %s', (method) => {
    expect(resolveAsset(method, 'charley://app/index.html', listed)).toEqual({ kind: 'denied', status: 405 })
  })

  it('leads to listed files only, whatever is asked', () => {
    const piece = fc.oneof(fc.constantFrom(...SEEDS), fc.string({ maxLength: 6 }))
    fc.assert(
      fc.property(fc.constantFrom('app', 'handout', 'x', ''), fc.array(piece, { maxLength: 6 }), (host, pieces) => {
        const resolved = get(`charley://${host}/${pieces.join('/')}`)
        if (resolved.kind === 'asset') expect(listed).toContain(resolved.path)
        if (resolved.kind === 'handout') expect(resolved.id).toMatch(/^[0-9a-f-]{36}$/)
      }),
      { numRuns: 10_000 },
    )
  })

  it.each(['charley://app/', 'charley://app/index.html', 'charley://app/index.html?x#home'])('shows the page for %s', (url) => {
    expect(get(url)).toEqual({ kind: 'asset', path: '/index.html' })
  })

  it('knows a sheet by its id', () => {
    const id = '0b9e3f6e-58a3-4b77-9d2c-3f1f3a1a7c55'
    expect(get(`charley://handout/${id}`)).toEqual({ kind: 'handout', id })
  })
})

it.each(['page.htm', 'script.ts', 'evil.exe', 'noending', ''])('ships no %j', (name) => {
  expect(typeOf(name)).toBeUndefined()
})
