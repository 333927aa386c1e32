import { HANDOUT_ORIGIN } from '../origins/addresses.ts'

/**
 * The page's policy, sent as a header with every document: nothing, then only what a screen uses.
 *
 * `sandbox` stops dialogs, popups, downloads and form posts inside Chromium, before any rule of ours is asked.
 * `vue` is the policy name of Vue's own renderer; `charley` the one that names the PDF viewer's worker.
 */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self'",
  `connect-src 'self' ${HANDOUT_ORIGIN}`,
  "frame-src 'none'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  'sandbox allow-scripts allow-same-origin',
  "require-trusted-types-for 'script'",
  'trusted-types vue charley',
].join('; ')

/** Headers that every answer of ours carries. */
export const SAFE_HEADERS: Readonly<Record<string, string>> = {
  'content-security-policy': CONTENT_SECURITY_POLICY,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cache-control': 'no-store',
}
