import { describe, expect, it } from 'vitest'
import type { Callout, Topic } from '#shared/content/content.ts'
import { notsOf, type Tier } from '#shared/checklist/triage.ts'
import { readingLines } from '../../src/compiler/reading/reading-lines.ts'
import { blocksOf } from './support/block-words.ts'
import { CHECKLISTS } from './support/checklist.ts'
import { saidTiers } from './support/said-tiers.ts'
import { compileShipped, topicsOf } from './support/shipped.ts'

/** Facts of the second part, by the name of their correction (A1 to A12). Each would have failed before it was made. */
const pack = await compileShipped()
const pages: readonly Topic[] = pack.manifest.languages.flatMap((language) => topicsOf(pack, language))
const linesOf = (topic: Topic) => blocksOf(topic).flatMap(readingLines)
const words = (text: readonly { readonly text: string }[]) => text.map((run) => run.text).join('')
const languages = CHECKLISTS.map((checklist) => [checklist.language, checklist] as const)

describe.each(languages)('the checklist in %s', (_language, checklist) => {
  const sign = (id: string) => checklist.signs.find((each) => each.id === id) ?? expect.fail(`no sign ${id}`)
  const group = (id: string) => checklist.groups.find((each) => each.id === id) ?? expect.fail(`no group ${id}`)

  it.each(['quinine', 'quinine-now'])(
    'A1: says with %s to take no more of it, and why, in place of keeping all medicines',
    (id) => {
      const advice = checklist.tiers[sign(id).tier]
      for (const isForOther of [false, true]) {
        const said = notsOf(isForOther ? advice.other : advice, [sign(id)], isForOther).join(' ')
        expect(said).toMatch(/quinin[ea]/iu)
        expect(said).toMatch(/clot|coagul/iu)
        expect(said).not.toContain((isForOther ? advice.other : advice).keep ?? 'no word')
      }
    },
  )

  it('A1: knows quinine with bleeding as an emergency, and asks who is well before the next dose', () => {
    expect([sign('quinine-now').tier, sign('quinine').tier, sign('takes-quinine').tier]).toEqual([
      'emergency',
      'today',
      'appointment',
    ])
    expect(sign('flutter').raises).toContainEqual(expect.objectContaining({ context: 'quinine', to: 'emergency' }))
  })

  it('A2: one sudden sign of a stroke is enough, in the row and at its door, leg and numbness among them', () => {
    const row = words(sign('stroke').text)
    expect(row).toMatch(/any one|cualquiera/iu)
    for (const text of [row, group('mind').hint]) expect(text).toMatch(/suddenly|de repente/iu)
    for (const text of [row, group('mind').hint]) expect(text).toMatch(/leg|pierna/iu)
    for (const text of [row, group('mind').hint]) expect(text).toMatch(/numb|adormecid/iu)
    expect(row).toMatch(/is over|haya pasado/iu)
  })

  it('A3: very bad muscle pain on a statin needs no dark pee, and dark pee has every colour', () => {
    const row = words(sign('muscle-breakdown').text)
    expect(row).toMatch(/tea or cola, red or brown|té negro o Coca-Cola, roja o café/u)
    expect(row).toMatch(/(?:or very|o).*(?:statin|estatina)/iu)
    expect(sign('muscle-breakdown').stop?.text).toMatch(/statin|estatina/iu)
  })

  it('A5: a heat cramp that eases is self-care, and heart trouble makes it today', () => {
    expect(sign('after-exercise').tier).toBe('self-care')
    expect(words(sign('after-exercise').text)).toMatch(/in the heat|con calor/iu)
    expect(sign('after-exercise').raises).toContainEqual(expect.objectContaining({ context: 'heart-or-water-pill', to: 'today' }))
  })

  it('A7 and A8: looks at the leg before it is rubbed, and holds on before standing', () => {
    for (const advice of [checklist.tiers['self-care'], checklist.tiers['self-care'].other]) {
      expect(advice.steps[0]).toMatch(/look at the leg|mire primero la pierna/iu)
      expect(advice.steps[1]).toMatch(/in bed.*hold on|en la cama.*ag[aá]rr/iu)
    }
  })

  it('A9: sends one swollen leg where an ultrasound can be done, and does not catch a cramp that lets go', () => {
    expect(sign('one-leg-swollen').why).toMatch(/ultrasound|ultrasonido/iu)
    expect(words(sign('one-leg-swollen').text)).toMatch(/lets go in minutes|se quita en minutos/iu)
  })

  it('A12: numbness between the legs needs no pain in the back', () => {
    expect(words(sign('saddle-numbness').text)).not.toMatch(/back or leg pain|dolor de espalda/iu)
  })

  it('says by when, never "in 1 to 2 days", which can be read as to wait', () => {
    const all = JSON.stringify(checklist)
    expect(all).not.toMatch(/in 1 to 2|en 1 a 2/iu)
  })

  it('does not take being tired in the day alone for a sign', () => {
    expect(words(sign('disturbed-sleep').text)).not.toMatch(/\*\*?or\*\*?,? you are tired|, o tiene cansancio/iu)
  })
})

describe('every page', () => {
  const quinine = pages.flatMap((page) =>
    blocksOf(page)
      .filter((block): block is Callout => block.kind === 'callout' && block.tone === 'danger')
      .filter(
        (block) => /quinin[ea]/iu.test(readingLines(block).join(' ')) && /kidney|riñones/iu.test(readingLines(block).join(' ')),
      )
      .filter((block) => /people have died|ha habido muertes|baby|bebé/u.test(readingLines(block).join(' ')))
      .map((block) => [`${page.id}.${page.language}`, readingLines(block).join(' ')] as const),
  )
  it.each(quinine)('A1: %s names what quinine does to the heart', (_page, text) => {
    expect(text).toMatch(/heartbeat|latido/iu)
  })

  /** One ladder a kind of sign: what each language says, and how soon that is on every page. */
  const LADDERS: readonly (readonly [name: string, tier: Tier, en: RegExp, es: RegExp])[] = [
    ['dark pee with sore muscles', 'emergency', /dark pee.*sore or weak muscles/iu, /orina oscura.*músculos que duelen/iu],
    ['very bad pain on a statin', 'emergency', /very bad (?:muscle )?pain/iu, /dolor (?:muscular )?muy fuerte/iu],
    [
      'milder new pain on a statin',
      'today',
      /milder new pain|newly hurt/iu,
      /dolor nuevo más leve|ahora los músculos le duelen/iu,
    ],
    ['no pee for 8 hours', 'emergency', /no pee for 8 hours/iu, /8 horas sin orinar/iu],
    ['no fluid kept for 12 hours', 'today', /no fluid down for 12/iu, /12 horas sin retener/iu],
    [
      'throwing up or confusion after a lot of water',
      'emergency',
      /throwing up (?:or confusion )?after (?:heavy sweating or )?a lot of water/iu,
      /vómitos (?:o confusión )?tras (?:sudar o )?tomar mucha agua/iu,
    ],
    ['a bad headache after a lot of water', 'today', /bad headache after you drank/iu, /duele mucho la cabeza tras tomar/iu],
    ['heat cramps over an hour', 'today', /heat cramps last over 1 hour/iu, /calambres por calor duran más/iu],
    ['weakness that spreads', 'emergency', /weakness (?:that )?spreads/iu, /debilidad (?:que )?se extiende/iu],
    ['one swollen leg', 'today', /\bone leg (?:is )?swollen, warm/iu, /\buna pierna (?:está )?hinchada, caliente/iu],
    ['tingling with cramps or locked hands', 'today', /cramps or locked hands/iu, /calambres o manos trabadas/iu],
    ['a tight throat', 'emergency', /tight throat/iu, /garganta apretada/iu],
    ['numbness between the legs', 'emergency', /numb (?:skin )?between the legs/iu, /entre las piernas/iu],
    ['a seizure', 'emergency', /\ba seizure/iu, /una convulsión/iu],
    ['one cold, pale leg', 'emergency', /one leg (?:is )?suddenly very painful/iu, /una pierna (?:que )?de pronto duele/iu],
    ['a cramp over 10 minutes', 'today', /more than 10 minutes/iu, /más de 10 minutos/iu],
  ]
  const said = pages.flatMap(saidTiers)
  it.each(LADDERS)('says of %s that it is for %s', (_name, tier, en, es) => {
    for (const [language, pattern] of [
      ['en', en],
      ['es', es],
    ] as const) {
      const found = said.filter(({ page, line }) => page.endsWith(`.${language}`) && pattern.test(line))
      expect([language, found.length]).not.toEqual([language, 0])
      expect(found.filter((each) => each.tier !== tier)).toEqual([])
    }
  })

  it('says by when, never "in 1 to 2 days"', () => {
    const waits = pages.flatMap((page) =>
      linesOf(page).filter((line) => /in 1 to 2 (?:days|weeks)|en 1 a 2 (?:días|semanas)/iu.test(line)),
    )
    expect(waits).toEqual([])
  })
})

/** One Spanish word for one English one: these say it otherwise, and can be read two ways or not understood. */
const NOT_SAID_IN_SPANISH = [
  /pastillas? para eliminar líquidos/iu,
  /ánimo bajo/iu,
  /\bheces\b/iu,
  /alete[ao]s?/iu,
  /confusión nueva/iu,
  /-sartán/iu,
  /\bespinilla\b/iu,
  /por su cuenta una medicina/iu,
  /hicieron una diferencia/iu,
  /\bchocar?\b/iu,
  /piernas dormidas/iu,
  /cualquier bebida/iu,
  /\bbeb(?:er|a|e) (?:más|mucha|mucho|lo)\b/iu,
]
it.each(NOT_SAID_IN_SPANISH)('the Spanish never says %s', (pattern) => {
  const spanish = pages.filter(({ language }) => language === 'es').flatMap(linesOf)
  const checklist = JSON.stringify(CHECKLISTS.find(({ language }) => language === 'es'))
  expect([...spanish, checklist].flatMap((line) => pattern.exec(line)?.[0] ?? [])).toEqual([])
})
