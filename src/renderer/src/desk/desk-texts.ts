import { defineStore } from 'pinia'
import { computed, ref, shallowRef, watch } from 'vue'
import type { ApproveReply, DeskText, WithReviewStatus } from '#shared/review/approval.ts'
import { textKey, type TextByKind, type TextKind, type TextName } from '#shared/texts/text-name.ts'
import { charley } from '@/kiosk/charley.ts'
import { createLateGuard } from '@/kiosk/late-guard.ts'
import { report } from '@/kiosk/report.ts'
import { useChecklistStore } from '../stores/checklist.ts'
import { useDeskStore } from './desk.ts'
import { useGlossaryStore } from '../stores/glossary.ts'
import { useTextsStore } from '../stores/texts.ts'
import { useTopicsStore } from '../stores/topics.ts'

/** A text in full, as staff read it. */
export type OpenText = {
  [K in TextKind]: { readonly kind: K; readonly text: WithReviewStatus<TextByKind[K]> }
}[TextKind]
/** Why a text could not be read, approved or withdrawn. */
export type TextError = Extract<ApproveReply, { ok: false }>['reason'] | 'failed'

/** What needs staff most comes first. */
const URGENCY: readonly DeskText['state'][] = ['unreadable', 'changed', 'never', 'approved']
const rank = ({ isOverdue, state }: DeskText) => (isOverdue ? -1 : URGENCY.indexOf(state))

/** The clinic's word on each text: which are approved, one of them to read, approve or withdraw. Gone when the desk locks. */
export const useDeskTextsStore = defineStore('desk-texts', () => {
  const desk = useDeskStore()
  const isShown = ref(false)
  const status = ref<'loading' | 'ready' | 'failed'>('loading')
  const lines = shallowRef<readonly DeskText[]>([])
  const name = shallowRef<TextName>()
  const opened = shallowRef<OpenText>()
  const isBusy = ref(false)
  const error = ref<TextError>()
  /** Stays between texts: one person approves several. */
  const reviewer = ref('')
  /** Renewed when the desk locks. */
  const guard = createLateGuard()

  const list = computed(() => [...lines.value].sort((one, other) => rank(one) - rank(other)))
  const line = computed(() => {
    const wanted = name.value
    return wanted && lines.value.find((one) => textKey(one.name) === textKey(wanted))
  })

  function reset(): void {
    guard.renew()
    isShown.value = false
    lines.value = []
    close()
    reviewer.value = ''
    isBusy.value = false
  }
  function close(): void {
    name.value = undefined
    opened.value = undefined
    error.value = undefined
  }

  async function show(): Promise<void> {
    isShown.value = true
    status.value = 'loading'
    await readList()
  }
  async function readList(): Promise<void> {
    const isCurrent = guard.check()
    try {
      const found = await charley().listTexts()
      if (!isCurrent()) return
      lines.value = found
      status.value = 'ready'
    } catch (error) {
      if (!isCurrent()) return
      report('texts: not listed', error)
      status.value = 'failed'
    }
  }

  async function open(wanted: TextName): Promise<void> {
    close()
    name.value = wanted
    await readOpened()
  }
  /** Reads the words of now. */
  async function readOpened(): Promise<void> {
    const isCurrent = guard.check()
    const wanted = name.value
    if (wanted === undefined) return
    const found = await read(wanted).catch((error: unknown) => {
      report('text: not read', error)
      return undefined
    })
    if (!isCurrent() || name.value !== wanted) return
    opened.value = found
    if (found === undefined) error.value = 'unreadable'
  }

  /** Bound to the words that are shown: main denies it when the text is another by now, and the new words are then shown. */
  async function approve(): Promise<void> {
    const { value: text } = opened
    const by = reviewer.value.trim()
    if (text === undefined || by === '') return
    await decide((wanted) => charley().approveText(wanted, text.text.revision, by))
  }
  const withdraw = () => decide((wanted) => charley().withdrawText(wanted))

  async function decide(ask: (wanted: TextName) => Promise<ApproveReply>): Promise<void> {
    const wanted = name.value
    if (wanted === undefined || isBusy.value) return
    const isCurrent = guard.check()
    isBusy.value = true
    error.value = undefined
    const reply = await ask(wanted).catch((error: unknown) => {
      report('text: not decided', error)
      return { ok: false, reason: 'failed' } as const
    })
    if (reply.ok) forgetStandings()
    if (!isCurrent()) return
    isBusy.value = false
    if (!reply.ok) error.value = reply.reason
    if (reply.ok || reply.reason === 'changed') await Promise.all([readOpened(), readList()])
  }

  watch(
    () => desk.status,
    (now) => {
      if (now === 'locked') reset()
    },
  )

  return {
    ...{ isShown, status, lines, list, line, name, opened, isBusy, error, reviewer },
    ...{ show, open, close, reset, approve, withdraw },
  }
})

/** Texts that were read stand as they did then: visitors must see how they stand now. */
function forgetStandings(): void {
  useTextsStore().forget()
  useGlossaryStore().forget()
  void Promise.all([useTopicsStore().refresh(), useChecklistStore().refresh()])
}

async function read(name: TextName): Promise<OpenText | undefined> {
  const reply = await charley().readDeskText(name)
  return reply.ok ? ({ kind: name.kind, text: reply.value } as OpenText) : undefined
}
