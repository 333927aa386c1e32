import type { Text } from '#shared/content/content.ts'
import type { SlipRequest, VisitRequest } from '#shared/handout.ts'
import {
  contextsThatMatter,
  resultOf,
  tierOf,
  TIERS,
  type Checklist,
  type Context,
  type Sign,
  type Tier,
} from '#shared/checklist/triage.ts'

/** What was touched during a visit, in words, as the sheet says it: of the reader or of someone else. */
export interface VisitAnswers {
  /** `undefined` when nothing known was ticked. That clears nobody. */
  readonly tier: Tier | undefined
  /** Most urgent first; a sign stands at the tier that the contexts raise it to. */
  readonly signs: readonly TickedSign[]
  readonly contexts: readonly Text[]
  /** Rows that may say which medicine to take no more of. */
  readonly touched: readonly (Sign | Context)[]
}

/** A sign that someone touched, and how urgent it is for them. */
export interface TickedSign {
  readonly tier: Tier
  readonly sign: Sign
  readonly text: Text
}

/** Ids that the checklist does not know (any more) say nothing: they are left out. */
export function answersOf(checklist: Checklist, request: Pick<SlipRequest, 'ticked' | 'contexts' | 'forOther'>): VisitAnswers {
  const [ticked, contexts] = [new Set(request.ticked), new Set(request.contexts)]
  const wordsOf = ({ text, textOther }: { readonly text: Text; readonly textOther: Text }) =>
    request.forOther ? textOther : text
  const signs = checklist.signs
    .filter(({ id }) => ticked.has(id))
    .map((sign): TickedSign => ({ tier: tierOf(sign, contexts), sign, text: wordsOf(sign) }))
  return {
    tier: resultOf(checklist, { ticked, contexts }),
    signs: TIERS.flatMap((tier) => signs.filter((sign) => sign.tier === tier)),
    contexts: checklist.contexts.filter(({ id }) => contexts.has(id)).map(wordsOf),
    touched: [...signs.map(({ sign }) => sign), ...contextsThatMatter(checklist, { ticked, contexts })],
  }
}

/** The chosen questions, in the order they were chosen. */
export function questionsOf({ questions }: Checklist, request: Pick<VisitRequest, 'questions' | 'forOther'>): readonly string[] {
  const byId = new Map(questions.map((question) => [question.id, question]))
  return request.questions.flatMap((id) => {
    const question = byId.get(id)
    return question === undefined ? [] : [request.forOther ? question.textOther : question.text]
  })
}
