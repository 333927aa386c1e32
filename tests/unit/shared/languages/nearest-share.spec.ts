import { describe, expect, it } from 'vitest'
import { GROUP_WORDS } from '#shared/languages/registry/groups.ts'
import { nearestShare } from '#shared/languages/nearest-share.ts'

describe('a share of one day in everyday words', () => {
  it.each([
    [1, 'a little', 'un poco'],
    [9, 'about a tenth', 'una décima parte'],
    [14, 'about an eighth', 'una octava parte'],
    [19, 'about a fifth', 'una quinta parte'],
    [37, 'about a third', 'una tercera parte'],
    [46, 'about half', 'la mitad'],
    [81, 'about three quarters', 'tres cuartas partes'],
    [101, 'all of it', 'todo'],
    [317, '3 times that', '3 veces eso'],
  ])('%i percent', (percent, english, spanish) => {
    expect([GROUP_WORDS.en.shareInWords(percent), GROUP_WORDS.es.shareInWords(percent)]).toEqual([english, spanish])
  })
  it('never takes a share for one that is more than a third off', () => {
    const shares = [5, 10, 12.5, 16.7, 20, 25, 33.3, 50, 66.7, 75, 100, 130].map((share) => [share, String(share)] as const)
    for (let percent = 4; percent <= 150; percent += 1) {
      const named = Number(nearestShare(percent, shares))
      expect(Math.max(named / percent, percent / named), `${percent}`).toBeLessThan(1.42)
    }
  })
  it('has no words for what is far above all of it', () => {
    expect(nearestShare(200, [[100, 'all of it']])).toBeUndefined()
  })
})
