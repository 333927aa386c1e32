import type { SheetLook, SlipRequest } from '#shared/handout.ts'
import type { HandoutInput } from './materials.ts'
import { pageCount } from './render.ts'
import { answersOf } from './visit-answers.ts'
import { slipPieces, type SlipForm } from './visit-pieces.ts'
import { openWorkshop, type Workshop } from './workshop.ts'

/** So many signs stand on every slip, even where contexts must give way. */
const SIGNS_LEAST = 3

/**
 * The roomiest form of a slip that is one page: as it was asked for, also set tightly; in standard size; and then, tightly, with
 * fewer and fewer of the least urgent signs, whose number is said.
 */
export function chooseSlip(request: SlipRequest & SheetLook, input: HandoutInput): { workshop: Workshop; form: SlipForm } {
  const asked = openWorkshop(request, input)
  const standard = request.size === 'standard' ? asked : openWorkshop({ ...request, size: 'standard' }, input)
  const { signs, contexts } = answersOf(input.checklist, request)
  const all: SlipForm = { signs: signs.length, contexts: contexts.length, isTight: false }
  const forms = [
    { workshop: asked, form: all },
    { workshop: asked, form: { ...all, isTight: true } },
    { workshop: standard, form: all },
    ...tightForms(all).map((form) => ({ workshop: standard, form })),
  ]
  const fits = ({ workshop, form }: (typeof forms)[number]) =>
    pageCount(workshop.plan((parts) => slipPieces(parts, request, form))) === 1
  return forms.find(fits) ?? { workshop: standard, form: { signs: 0, contexts: 0, isTight: true } }
}

function tightForms({ signs, contexts }: SlipForm): SlipForm[] {
  const least = Math.min(signs, SIGNS_LEAST)
  const fewerSigns = Array.from({ length: signs - least + 1 }, (_, fewer) => ({ signs: signs - fewer, contexts }))
  const fewerContexts = Array.from({ length: contexts }, (_, fewer) => ({ signs: least, contexts: contexts - fewer - 1 }))
  const fewest = Array.from({ length: least }, (_, fewer) => ({ signs: least - fewer - 1, contexts: 0 }))
  return [...fewerSigns, ...fewerContexts, ...fewest].map((form) => ({ ...form, isTight: true }))
}
