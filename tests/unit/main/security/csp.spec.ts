import { expect, it } from 'vitest'
import { CONTENT_SECURITY_POLICY } from '../../../../src/main/security/csp.ts'

const directives = new Map(
  CONTENT_SECURITY_POLICY.split('; ').map((directive): [string, string[]] => {
    const [name = '', ...values] = directive.split(' ')
    return [name, values]
  }),
)

it.each([
  'unsafe-inline',
  'unsafe-eval',
  'wasm-unsafe-eval',
  '*',
  'data:',
  'blob:',
  'http:',
  'https:',
  'allow-popups',
  'allow-modals',
  'allow-downloads',
  'allow-forms',
])('holds no %s', (word) => {
  expect(CONTENT_SECURITY_POLICY).not.toContain(word)
})

it('starts at nothing and opens only what a screen uses', () => {
  expect(Object.fromEntries(directives)).toEqual({
    'default-src': ["'none'"],
    'script-src': ["'self'"],
    'worker-src': ["'self'"],
    'style-src': ["'self'"],
    'font-src': ["'self'"],
    'img-src': ["'self'"],
    'connect-src': ["'self'", 'charley://handout'],
    'frame-src': ["'none'"],
    'object-src': ["'none'"],
    'base-uri': ["'none'"],
    'form-action': ["'none'"],
    'frame-ancestors': ["'none'"],
    sandbox: ['allow-scripts', 'allow-same-origin'],
    'require-trusted-types-for': ["'script'"],
    'trusted-types': ['vue', 'charley'],
  })
})
