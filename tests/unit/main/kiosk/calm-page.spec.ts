import { expect, it } from 'vitest'
import { CALM_PATH, calmAssets } from '../../../../src/main/kiosk/calm-page.ts'

const page = (number: string) => calmAssets(number).get(CALM_PATH)?.body ?? ''

it('needs no script and nothing that it does not bring along', () => {
  expect(page('911')).not.toMatch(/<script|style=|on\w+=/)
  const wanted = [...page('911').matchAll(/(?:href|src)="([^"]*)"/g)].map(([, path]) => path)
  expect(wanted.every((path) => calmAssets('911').has(path ?? ''))).toBe(true)
})

it('always leads to a human, and to the emergency number', () => {
  expect(page('112')).toContain('front desk')
  expect(page('112')).toContain('call 112')
})

it('takes the number as text', () => {
  expect(page('<b>&"')).toContain('&lt;b&gt;&amp;&quot;')
})
