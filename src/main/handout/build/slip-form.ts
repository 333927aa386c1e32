import type { HandoutLook, SlipRequest } from '#shared/handout.ts'
import { pageCount } from '../paginate/plan.ts'
import { answersOf } from '../compose/visit-answers.ts'
import { slipPieces, type SlipForm } from '../compose/visit-pieces.ts'
import type { SheetBuilder } from './sheet-builder.ts'

/** So many signs come before what else is true, and the others after it. */
const SIGNS_FIRST = 6

/** One page, which is handed over or held up; in large print each language has a page of its own. */
const pagesMax = ({ size, second }: Pick<SheetBuilder, 'size' | 'second'>) => (size === 'large' && second !== undefined ? 2 : 1)

/**
 * The roomiest form of a slip that keeps to its pages: all as it was asked for; also set tightly; or, tightly, as many of
 * the most urgent signs and contexts as there is room for, and the number of the others.
 */
export function chooseSlip(request: SlipRequest & HandoutLook, builder: SheetBuilder): SlipForm {
  const { context, plan } = builder
  const { signs, contexts } = answersOf(context.materials.checklist, request)
  const fits = (form: SlipForm) => pageCount(plan((one) => slipPieces(one, request, form))) <= pagesMax(builder)
  const all: SlipForm = { signs: signs.length, contexts: contexts.length, isTight: false }
  const whole = [all, { ...all, isTight: true }].find(fits)
  if (whole !== undefined) return whole
  const grown = (form: SlipForm, of: 'signs' | 'contexts', most: number): SlipForm => {
    const next = { ...form, [of]: form[of] + 1 }
    return form[of] < most && fits(next) ? grown(next, of, most) : form
  }
  const urgent = grown({ signs: 0, contexts: 0, isTight: true }, 'signs', Math.min(all.signs, SIGNS_FIRST))
  return grown(grown(urgent, 'contexts', all.contexts), 'signs', all.signs)
}
