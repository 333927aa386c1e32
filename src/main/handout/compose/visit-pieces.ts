import type { SlipRequest, VisitRequest } from '#shared/handout.ts'
import { notsOf, type Sign, type Tier } from '#shared/checklist/triage.ts'
import { aboutText } from './about.ts'
import { emblemOf, letterhead, namedSources, tierWords, withOverdue } from './assemble.ts'
import type { SheetContext } from './sheet-context.ts'
import type { Piece, PieceOf } from './pieces.ts'
import { publicPageOf } from './public-page.ts'
import { answersOf, questionsOf, type TickedSign, type VisitAnswers } from './visit-answers.ts'

/** What was touched and read, what to do, and what to ask: to hand over at the visit. It names nobody. */
export function visitPieces(context: SheetContext, request: VisitRequest): Piece[] {
  const { words, materials } = context
  const { checklist } = materials
  const answers = answersOf(checklist, request)
  const questions = questionsOf(checklist, request)
  const read = request.read.flatMap((id) => materials.topics.find((topic) => topic.id === id)?.title ?? [])
  return [
    letterhead(context),
    {
      kind: 'title',
      level: 1,
      title: request.forOther ? words.visit.titleOther : words.visit.title,
      tagline: words.visit.tagline,
      // The sign of danger that a sheet wears without an emblem would say more than was ticked.
      emblem: emblemOf(materials, 'visit-sheet'),
      hue: materials.subject.hue,
      startsPage: false,
    },
    { kind: 'write-in', label: words.visit.name },
    ...(answers.tier === undefined
      ? [{ kind: 'closing', text: words.visit.nothing } as const]
      : [tierPiece(context, answers.tier, { touched: answers.touched, forOther: request.forOther, isSlip: false })]),
    ...tickedPieces(context, answers, false),
    ...(questions.length === 0 ? [] : [{ kind: 'writing', title: words.visit.questions, questions } as const]),
    ...(read.length === 0
      ? []
      : [{ kind: 'points', title: words.visit.read, items: read.map((title) => [{ text: title }]) } as const]),
    { kind: 'closing', text: withOverdue(context, checklist.worried) },
    sourcesPiece(
      context,
      answers.signs.map(({ sign }) => sign),
    ),
  ]
}

/** How much a slip says of what was ticked, and whether it is set tightly. */
export interface SlipForm {
  /** So many signs, the most urgent first, and so many contexts; how many more there are is said. */
  readonly signs: number
  readonly contexts: number
  /** Smaller type in two columns, and no dates. */
  readonly isTight: boolean
}

/** What the desk must know, readable from two steps away. */
export function slipPieces(context: SheetContext, request: SlipRequest, form: SlipForm): Piece[] {
  const { checklist } = context.materials
  const answers = answersOf(checklist, request)
  const shown = { ...answers, signs: answers.signs.slice(0, form.signs), contexts: answers.contexts.slice(0, form.contexts) }
  const more = answers.signs.length + answers.contexts.length - shown.signs.length - shown.contexts.length
  const { isTight } = form
  const tier = {
    ...tierPiece(context, 'emergency', { touched: answers.touched, forOther: request.forOther, isSlip: true }),
    isTight,
  }
  const about = aboutText(context, [checklist])
  return [
    // How to reach the clinic gives way too: the slip is for its own desk, and the steps say whom to call.
    isTight ? { ...letterhead(context), contact: [] } : letterhead(context),
    tier,
    ...tickedPieces(context, shown, true).map((piece) => (piece.kind === 'points' ? { ...piece, isTight } : piece)),
    ...(more === 0 ? [] : [{ kind: 'closing', text: context.words.slip.more(more), isTight } as const]),
    { kind: 'say', advice: tier.advice, isTight },
    { kind: 'closing', text: withOverdue(context, checklist.worried), isTight },
    // Who has not reviewed it and what it is not stand on every slip; only its dates give way.
    { kind: 'about', text: isTight ? about.slice(1) : about },
  ]
}

interface TierPieceOptions extends Pick<VisitAnswers, 'touched'> {
  readonly forOther: boolean
  readonly isSlip: boolean
}

function tierPiece(context: SheetContext, tier: Tier, { touched, forOther, isSlip }: TierPieceOptions): PieceOf<'tier'> {
  const { word, other, ...own } = tierWords(context, tier)
  const said = forOther ? other : own
  const advice = { word, ...said, not: notsOf(said, touched, forOther) }
  return { kind: 'tier', tier, advice, isSlip, number: context.materials.clinic.emergencyNumber }
}

/** The signs tier by tier, each under its word, and what else is true. A slip has said its one word already. */
function tickedPieces({ words, materials }: SheetContext, { signs, contexts }: VisitAnswers, isSlip: boolean): Piece[] {
  const tiers = [...new Set(signs.map(({ tier }) => tier))]
  const alsoTrue: Piece[] = contexts.length === 0 ? [] : [{ kind: 'points', title: words.visit.contexts, items: contexts }]
  const textsOf = (tier: Tier) => signs.filter((sign: TickedSign) => sign.tier === tier).map(({ text }) => text)
  if (tiers.length === 1 && tiers[0] === 'emergency' && isSlip)
    return [{ kind: 'points', title: words.visit.ticked, items: textsOf('emergency') }, ...alsoTrue]
  return [
    ...(signs.length === 0 ? [] : [{ kind: 'heading', title: words.visit.ticked } as const]),
    ...tiers.map((tier): Piece => ({ kind: 'points', title: materials.checklist.tiers[tier].word, tier, items: textsOf(tier) })),
    ...alsoTrue,
  ]
}

function sourcesPiece(context: SheetContext, signs: readonly Sign[]): Piece {
  const { materials } = context
  const { checklist } = materials
  return {
    kind: 'sources',
    sources: namedSources(
      materials,
      signs.flatMap((sign) => sign.sources),
    ),
    page: publicPageOf(materials.sources, checklist),
    about: aboutText(context, [checklist]),
  }
}
