import { describe, expect, it } from 'vitest'
import { DEPTHS, type Topic } from '#shared/content/content.ts'
import { atDepth, isMust } from '#shared/content/depth.ts'
import { type Length, LENGTHS, PACKET_MAX, PAPERS, SIZES } from '#shared/handout.ts'
import { LANGUAGE_CODES, requirePart } from '#shared/languages/codes.ts'
import { SPEECH_WORDS } from '#shared/languages/registry/speech.ts'
import { spellOut } from '#shared/speech/spell-out.ts'
import { speakTopic } from '#shared/speech/speech.ts'
import { idsOf } from '../unit/main/handout/support/make.ts'
import { otherThan, shippedInputs } from '../unit/main/handout/support/shipped.ts'
import { blocksOf, closeUp, wordsOf } from './support/block-words.ts'
import { bareName } from './support/shipped.ts'
import { lackingOn, pagesOnPaper, wordsOnPaper } from './support/words-on-paper.ts'

const inputIn = await shippedInputs()

const topicIn = (language: string, name: string): Topic =>
  inputIn(language).topics.find(({ id }) => bareName(id) === name) ?? expect.fail(`no ${name}`)
const runsOf = (runs: readonly { readonly text: string }[]) => runs.map(({ text }) => text).join('')
const mustLines = (topic: Topic) => blocksOf(topic).filter(isMust).flatMap(wordsOf)

/** Everything takes many pages: enough are printed to see that it is printed whole. */
const PRINTED_WHOLE = ['leg-cramps', 'vitamin-b12', 'medicines']
const printedIn = (length: Length, topics: readonly Topic[]): readonly Topic[] =>
  length === 'everything' ? topics.filter(({ id }) => PRINTED_WHOLE.includes(bareName(id))) : topics

const LOOKS = LENGTHS.flatMap((length) => SIZES.map((size) => ({ length, size })))

describe.each(LANGUAGE_CODES)('in %s', (language) => {
  const { topics } = inputIn(language)
  const others = inputIn(otherThan(language)).topics
  const otherOf = ({ id }: Topic) => others.find((one) => one.id === id) ?? expect.fail(`no ${id}`)

  it('says what must stand at every depth', () => {
    const speaker = { language, words: requirePart(SPEECH_WORDS, language), nameOf: () => '', inDigits: String }
    const lost = topics.flatMap((topic) =>
      DEPTHS.flatMap((depth) => {
        const said = closeUp(
          speakTopic(topic, speaker, depth)
            .map(({ text }) => text)
            .join(' '),
        )
        return mustLines(topic).filter((line) => !said.includes(closeUp(spellOut(line, language))))
      }),
    )
    expect(lost).toEqual([])
  })

  it.each(LOOKS.flatMap((look) => PAPERS.map((paper) => ({ ...look, paper }))))(
    'prints it on $length sheets in $size size on $paper',
    async (look) => {
      for (const topic of printedIn(look.length, topics)) {
        const sheet = await pagesOnPaper({ kind: 'topic', topicId: topic.id, language, ...look }, [topic.title])
        expect([topic.id, lackingOn(sheet, mustLines(topic))]).toEqual([topic.id, []])
      }
    },
    30_000,
  )

  it.each(LOOKS)(
    'prints it in two languages on $length sheets in $size size',
    async (look) => {
      for (const topic of printedIn(look.length, topics)) {
        const other = otherOf(topic)
        const request = { language, secondLanguage: otherThan(language), paper: 'letter', ...look } as const
        const sheet = await pagesOnPaper({ kind: 'topic', topicId: topic.id, ...request }, [topic.title, other.title])
        expect([topic.id, lackingOn(sheet, [topic, other].flatMap(mustLines))]).toEqual([topic.id, []])
      }
    },
    30_000,
  )

  it.each(LOOKS)(
    'prints it in a packet of $length topics in $size size',
    async (look) => {
      const printed = printedIn(look.length, topics)
      const parts = [printed.slice(0, PACKET_MAX), printed.slice(PACKET_MAX)].filter((part) => part.length > 0)
      for (const part of parts) {
        const request = { language, paper: 'letter', newSheetEach: false, note: '', ...look } as const
        const titles = part.map(({ title }) => title)
        const sheet = await pagesOnPaper({ kind: 'packet', topicIds: idsOf(part), ...request }, titles)
        expect(lackingOn(sheet, part.flatMap(mustLines))).toEqual([])
      }
    },
    30_000,
  )
})

/** What must not be missing from the must blocks of a topic: its name, and some of the words in each language. */
const NAMED: readonly (readonly [topic: string, en: RegExp, es: RegExp])[] = [
  ...['magnesium', 'potassium', 'calcium', 'vitamin-d', 'vitamin-b12', 'vitamin-b6', 'sodium', 'fluids'].map(
    (topic) => [topic, /Get help now/u, /Pida ayuda ahora/u] as const,
  ),
  ['magnesium', /Kidney disease\?.*no pills, laxatives or antacids with magnesium/u, /riñones\?.*antiácidos con magnesio/u],
  [
    'potassium',
    /Kidney or heart disease.*-pril or -sartan.*salt substitutes/u,
    /Riñones o corazón.*-pril o -sartan.*sustitutos de la sal/u,
  ],
  ['potassium', /now races, skips or is very slow/u, /ahora el corazón le brinca o va muy rápido o lento/u],
  ['calcium', /tight throat, trouble breathing, a seizure/u, /Garganta apretada, falta de aire o convulsión/u],
  ['calcium', /Be seen today.*Tingling around the mouth/u, /Busque atención médica hoy.*Hormigueo alrededor de la boca/u],
  ['vitamin-d', /Too much from pills.*kidneys.*heartbeat/u, /Demasiada en pastillas.*riñones.*latido/u],
  [
    'vitamin-b12',
    /Be seen today.*New weakness or loss of feeling/u,
    /Busque atención médica hoy.*pérdida de sensibilidad nueva/u,
  ],
  ['vitamin-b12', /Metformin or heartburn pills.*lower B12.*Keep taking them/u, /Metformina.*bajar la B12.*Siga tomándolas/u],
  ['vitamin-b6', /Too much harms nerves.*be seen today/u, /Demasiada daña los nervios.*busque atención médica hoy/u],
  ['sodium', /Salt pills or more salt can harm you/u, /Más sal o pastillas de sal pueden dañarle/u],
  ['sodium', /Salt substitutes can hold potassium/u, /sustitutos de sal pueden tener potasio/u],
  ['fluids', /Too much of any drink/u, /Tomar demasiado de cualquier líquido/u],
  ['fluids', /badly short of water/u, /faltarle mucha agua/u],
  ['fluids', /after a lot of water.*brain may be swelling/u, /tras tomar mucha agua.*cerebro puede estar hinchado/u],
  [
    'food-and-pills',
    /Potassium pills and salt substitutes can harm your heart/u,
    /sustitutos de la sal pueden dañar el corazón/u,
  ],
  ['leg-cramps', /Suddenly a weak or numb face, arm or leg.*stroke/u, /De repente cara, brazo o pierna débil.*derrame cerebral/u],
  ['leg-cramps', /One leg suddenly very painful and cold/u, /Una pierna de repente muy adolorida y fría/u],
  ['leg-cramps', /Numb between the legs/u, /Adormecimiento entre las piernas/u],
  ['leg-cramps', /Leg pain with chest pain or trouble breathing/u, /Dolor de pierna con dolor de pecho o dificultad/u],
  ['leg-cramps', /Dark pee with sore or weak muscles/u, /Orina oscura con músculos/u],
  ['leg-cramps', /swollen, warm, red or dark: could be a blood clot.*Do not rub it/u, /puede ser un coágulo.*No la frote/u],
  [
    'stretching',
    /Before you rub the leg.*blood clot.*Do not rub it.*Be seen today/u,
    /Antes de frotar.*coágulo.*No la frote.*hoy/u,
  ],
  ['medicines', /Do not take quinine for cramps.*deadly bleeding/u, /No tome quinina.*sangrado mortal/u],
  ['medicines', /statin.*Take no more of it/u, /estatina.*No tome más la estatina/u],
  ['medicines', /To stop suddenly can harm you/u, /Dejarla de golpe puede hacerle daño/u],
  ['pregnancy', /Never take quinine/u, /Nunca tome quinina/u],
  ['pregnancy', /One leg swollen.*could be a blood clot/u, /Una pierna hinchada.*puede ser un coágulo/u],
  ['questions', /Be seen today/u, /Busque atención médica hoy/u],
  ['tests', /Do not wait for a test/u, /No espere una prueba/u],
]
it.each(NAMED)('holds of %s what can harm: %s', (name, en, es) => {
  expect(mustLines(topicIn('en', name)).join(' ')).toMatch(en)
  expect(mustLines(topicIn('es', name)).join(' ')).toMatch(es)
})

/**
 * What need not stand in every form, and was must once: whoever has five minutes meets it, and it stands on standard sheets of
 * both papers where there is room for it, else on those of everything.
 */
const IN_FIVE_MINUTES: readonly (readonly [topic: string, en: RegExp, es: RegExp, length: Length])[] = [
  ['leg-cramps', /These are linked with cramps/u, /Esto se relaciona con los calambres/u, 'everything'],
  ['leg-cramps', /Quinine is only for malaria/u, /La quinina es solo para la malaria/u, 'standard'],
  ['calcium', /Spinach does not help much/u, /La espinaca no ayuda mucho/u, 'everything'],
  ['vitamin-d', /cramps or locked hands/u, /calambres o manos trabadas/u, 'everything'],
  ['fluids', /If you have a fluid limit/u, /Si tiene un límite de líquidos/u, 'standard'],
  ['medicines', /Do you take it for malaria\? Do not stop/u, /¿La toma para la malaria\? No la deje/u, 'standard'],
  ['medicines', /With or without a statin: dark pee/u, /Con o sin estatina: orina oscura/u, 'everything'],
  ['potassium', /Has the flutter stopped/u, /¿Ya se le quitaron/u, 'everything'],
]
/** The same of what only those who want everything meet. */
const IN_EVERYTHING: typeof IN_FIVE_MINUTES = [
  ['leg-cramps', /Up to 6 in 10 adults/u, /Hasta 6 de cada 10 adultos/u, 'everything'],
  ['magnesium', /Food does not count toward this limit/u, /alimentos no cuentan para este límite/u, 'everything'],
]
it.each([...IN_FIVE_MINUTES.map((row) => [2, ...row] as const), ...IN_EVERYTHING.map((row) => [3, ...row] as const)])(
  'shows at depth %i of %s, and prints: %s',
  async (depth, name, en, es, length) => {
    for (const [language, pattern] of Object.entries({ en, es })) {
      const topic = topicIn(language, name)
      const lines = atDepth(topic, depth).sections.flatMap(({ blocks }) => blocks.flatMap(wordsOf))
      const [line] = lines.filter((one) => pattern.test(one))
      if (line === undefined) return expect.fail(`${name} in ${language} does not say ${String(pattern)}`)
      for (const paper of PAPERS) {
        const request = { kind: 'topic', topicId: topic.id, language, size: 'standard', paper, length } as const
        expect([language, paper, lackingOn(await pagesOnPaper(request, [topic.title]), [line])]).toEqual([language, paper, []])
      }
    }
  },
  30_000,
)

it.each(LENGTHS)(
  'tells on %s sheets of the signs that no sheet of one topic may lack',
  async (length) => {
    for (const language of LANGUAGE_CODES) {
      const { topics, checklist } = inputIn(language)
      const must = checklist.signs.filter((sign) => sign.must === true)
      expect(must.map(({ id }) => id)).toEqual(['stroke', 'saddle-numbness'])
      for (const topic of printedIn(length, topics)) {
        // A box that says a sign itself says it in words of its own.
        const boxes = topic.sections.flatMap(({ blocks }) => blocks.filter((block) => block.kind === 'callout'))
        const own = length === 'short' ? boxes.filter(({ signs = [] }) => signs.length > 0) : []
        const left = must.filter(({ id }) => !own.some(({ signs }) => signs?.includes(id)))
        const said = left.map(({ text, brief }) => runsOf(length === 'short' ? (brief ?? []) : text))
        const look = { language, size: 'standard', paper: 'letter', length } as const
        const sheet = await wordsOnPaper({ kind: 'topic', topicId: topic.id, ...look }, [topic.title])
        const wanted = [...said, ...own.flatMap(wordsOf)]
        expect([topic.id, wanted.filter((words) => words === '' || !sheet.includes(closeUp(words)))]).toEqual([topic.id, []])
      }
    }
  },
  30_000,
)
