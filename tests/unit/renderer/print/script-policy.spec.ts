import { expect, it } from 'vitest'
import { isOwnScript } from '@/print/script-policy.ts'

const PAGE = 'charley://app/index.html'

it.each([
  'charley://handout/1.mjs',
  'https://app/assets/pdf.worker.mjs',
  'data:text/javascript,1',
  'blob:charley://app/1.mjs',
  '//elsewhere/a.mjs',
  '/assets/picture.svg',
  '/',
  'charley://',
])('refuses %j', (url) => {
  expect(isOwnScript(url, PAGE)).toBe(false)
})
it.each(['/assets/pdf.worker-1a2b.mjs', './assets/a.js', 'charley://app/assets/a.mjs'])('takes %j', (url) => {
  expect(isOwnScript(url, PAGE)).toBe(true)
})
