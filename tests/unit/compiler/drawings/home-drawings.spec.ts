import { expect, it } from 'vitest'
import type { Drawing } from '#shared/content/drawing.ts'
import { homeDrawings } from '../../../../src/compiler/drawings/home-drawings.ts'

const named = (...ids: readonly string[]) =>
  new Map(ids.map((id): [string, Drawing] => [id, { id, width: 10, height: 5, marks: [] }]))

it('holds what the first screens show and nothing else', () => {
  const drawings = named('calf', 'door', 'drop', 'wait', 'thanks')
  const subject = {
    doors: [{ id: 'a', to: 'questions', drawing: 'door' } as const],
    drawings: { attract: 'wait', thanks: 'thanks' },
  }
  const topics = [
    { emblem: { kind: 'drawing', drawing: 'drop' } as const },
    { emblem: { kind: 'letters', letters: 'Mg' } as const },
  ]
  expect(Object.keys(homeDrawings(drawings, subject, topics))).toEqual(['door', 'drop', 'wait'])
})

it('does without a drawing that is not there', () => {
  const subject = { doors: [{ id: 'a', to: 'questions' } as const], drawings: { attract: 'gone' } }
  expect(homeDrawings(named('calf'), subject, [])).toEqual({})
})
