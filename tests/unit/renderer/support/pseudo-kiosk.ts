import type { KioskDescription } from '#shared/ipc.ts'
import type { DeskText } from '#shared/review/approval.ts'
import { makeSearchIndex } from '#shared/search.ts'
import { pseudoContent } from '../../../support/languages/pseudo-content.ts'
import { PSEUDO, pseudoText } from '../../../support/languages/pseudo-text.ts'
import { subject } from '../../shared/support/subject.ts'
import { description, fakeCharley } from './fake-charley.ts'
import { bodyMap } from './sample-body-map.ts'
import { checklist, comparison, drawing, glossary, sources, topics } from './sample-content.ts'

/** A kiosk in the pseudo-language: everything that main answers is in it, or holds no letters. */
export function fakePseudoKiosk(): void {
  const inPseudo = { ...subject, words: { [PSEUDO]: pseudoContent(inEnglish(subject.words)) } }
  const kiosk: KioskDescription = {
    ...description,
    languages: [PSEUDO],
    packs: [{ id: 'leg-cramps', edition: '2026-11-22', languages: [PSEUDO], subject: inPseudo }],
    clinic: { name: '1', phone: '555-0100', hours: '9-5', emergencyNumber: '911' },
  }
  const shown = pseudoContent({ topics, checklist, comparison, glossary, bodyMap })
  const pages = shown.topics.map((topic) => ({ ...topic, emblem: { kind: 'letters', letters: '1' } as const }))
  const plain = { ...drawing, marks: drawing.marks.filter((mark) => !('text' in mark)) }
  fakeCharley({
    describeKiosk: async () => kiosk,
    listTopics: async () => pages,
    texts: {
      topic: async ({ topicId }) => {
        const value = pages.find(({ id }) => id === topicId)
        return value === undefined ? { ok: false, reason: 'unknown' } : { ok: true, value }
      },
      checklist: async () => ({ ok: true, value: shown.checklist }),
      comparison: async () => ({ ok: true, value: shown.comparison }),
      'body-map': async () => ({ ok: true, value: shown.bodyMap }),
      glossary: async () => ({ ok: true, value: shown.glossary }),
    },
    readSearchIndex: async (language) => ({ ok: true, value: makeSearchIndex(language, pages) }),
    listDrawings: async () => ({ ok: true, value: { calf: plain, 'leg-touch': plain } }),
    listSources: async () => ({
      ok: true,
      value: sources.map((source) => ({ ...source, title: pseudoText(source.title), publisher: pseudoText(source.publisher) })),
    }),
    listDeskTopics: async () => pages.map(({ id, talkingPoints }) => ({ id, talkingPoints })),
    listTexts: async () => TEXTS,
    readPrinter: async () => ({ kind: 'folder', folder: '1' }),
  })
}

function inEnglish<Words>({ en }: Readonly<Record<string, Words>>): Words {
  if (en === undefined) throw new Error('the sample has no English')
  return en
}

const text = (kind: 'checklist' | 'comparison' | 'body-map' | 'glossary', over: Partial<DeskText>): DeskText => ({
  name: { kind, packId: 'leg-cramps', language: PSEUDO },
  title: pseudoText('Title'),
  reviewDue: '2027-11-01',
  isOverdue: false,
  state: 'never',
  approval: { kind: 'none' },
  ...over,
})

/** One in each state. */
const TEXTS: readonly DeskText[] = [
  ...topics.map(({ id }) => ({ ...text('checklist', {}), name: { kind: 'topic', topicId: id, language: PSEUDO } }) as const),
  text('checklist', { isOverdue: true, state: 'changed' }),
  text('comparison', { state: 'unreadable', title: '' }),
  text('body-map', { state: 'approved', approval: { kind: 'approved', on: '2026-11-20', by: '1' } }),
  text('glossary', { reading: { scale: 'inflesz', score: 70, hardest: 60 } }),
]
