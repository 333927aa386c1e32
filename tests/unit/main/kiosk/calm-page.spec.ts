import { expect, it } from 'vitest'
import { CALM_PATH, calmAssets } from '../../../../src/main/kiosk/calm-page.ts'

const page = (number: string, languages: readonly string[] = ['en']) => calmAssets(number, languages).get(CALM_PATH)?.body ?? ''

it('needs no script and nothing that it does not bring along', () => {
  expect(page('911')).not.toMatch(/<script|style=|on\w+=/)
  const wanted = [...page('911').matchAll(/(?:href|src)="([^"]*)"/g)].map(([, path]) => path)
  expect(wanted.every((path) => calmAssets('911', ['en']).has(path ?? ''))).toBe(true)
})

it('always leads to a human, and to the emergency number', () => {
  expect(page('112')).toContain('front desk')
  expect(page('112')).toContain('call 112')
})

it('takes the number as text', () => {
  expect(page('<b>&"')).toContain('&lt;b&gt;&amp;&quot;')
  expect(page('$&')).toContain('call $&amp;.')
})

it('says it in each language of the kiosk, in their order, each marked as what it is', () => {
  const both = page('911', ['es', 'en', 'es'])
  expect([...both.matchAll(/<section lang="(\w+)">/g)].map(([, language]) => language)).toEqual(['es', 'en'])
  expect(both).toContain('Pregunte en la recepción')
  expect(both).toContain('llame al 911')
})

it.each([[[]], [['xx']]])('speaks every language it knows where it has no words for %j', (languages) => {
  expect(page('911', languages)).toContain('front desk')
  expect(page('911', languages)).toContain('recepción')
})
