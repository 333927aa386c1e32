import { defineStore } from 'pinia'
import { computed, ref, shallowRef, watch } from 'vue'
import type { TopicId } from '#shared/content/content.ts'
import { NOTE_MAX, PACKET_MAX, type Length } from '#shared/handout.ts'
import type { DeskTopic, MakeReply, OpenReply, StaffNotice } from '#shared/ipc.ts'
import { charley } from '@/kiosk/charley.ts'
import { createLateGuard } from '@/kiosk/late-guard.ts'
import type { MadePacket, Route } from '@/navigation/routes.ts'
import { report } from '@/kiosk/report.ts'
import { useKioskStore } from '../stores/kiosk.ts'
import { usePackStore } from '../stores/pack.ts'
import { useNavigationStore } from '../stores/navigation.ts'
import { useVisitStore } from '../stores/visit.ts'

/** `untilMs` on the page's own clock (`performance.now()`): until then no try is taken. */
export interface Denial {
  readonly reason: 'wrong-pin' | 'wait' | 'no-pin' | 'failed'
  readonly untilMs: number
}
/** Why a packet could not be made. */
export type PacketError = Extract<MakeReply, { ok: false }>['reason']

/** Often enough for a lock after minutes, seldom enough not to be felt. */
const TOUCH_EVERY_MS = 5000

/** Whether a route belongs to the desk: the desk itself, and the pages of its packet. */
function isDesks(route: Route): boolean {
  return route.name === 'desk' || (route.name === 'print' && route.of.kind === 'packet')
}

/** The clinician's desk. All of it, the note above all, lives until the desk locks and not a moment longer. */
export const useDeskStore = defineStore('desk', () => {
  const visit = useVisitStore()
  const navigation = useNavigationStore()
  const kiosk = useKioskStore()
  const pack = usePackStore()

  const status = ref<'locked' | 'opening' | 'open'>('locked')
  const denial = shallowRef<Denial>()
  const query = ref('')
  const picked = shallowRef<readonly TopicId[]>([])
  const note = ref('')
  /** On two-sided paper every topic begins a new sheet. */
  const isNewSheetEach = ref(false)
  /** How much each topic of the packet says. */
  const length = ref<Length>('short')
  const points = shallowRef<ReadonlyMap<TopicId, DeskTopic>>(new Map())
  const notices = shallowRef<readonly StaffNotice[]>([])
  const isMaking = ref(false)
  /** Why it is locked: the last packet is out. Said at the door, until the next PIN or the way home. */
  const hasPrinted = ref(false)
  const packetError = ref<PacketError>()
  /** Renewed at every lock: what was asked before it no longer counts. */
  const guard = createLateGuard()
  let touchedAtMs = -Infinity

  const isFull = computed(() => picked.value.length >= PACKET_MAX)

  function reset(): void {
    guard.renew()
    status.value = 'locked'
    denial.value = undefined
    hasPrinted.value = false
    query.value = ''
    picked.value = []
    note.value = ''
    isNewSheetEach.value = false
    length.value = 'short'
    points.value = new Map()
    notices.value = []
    isMaking.value = false
    packetError.value = undefined
    touchedAtMs = -Infinity
  }

  async function open(pin: string): Promise<void> {
    if (status.value !== 'locked') return
    const isCurrent = guard.check()
    status.value = 'opening'
    denial.value = undefined
    hasPrinted.value = false
    const reply = await askToOpen(pin)
    if (!isCurrent()) {
      if (reply.ok) await tellLocked()
      return
    }
    if (reply.ok) {
      status.value = 'open'
      await readDesk()
      return
    }
    status.value = 'locked'
    const waitMs = 'waitMs' in reply ? reply.waitMs : 0
    denial.value = { reason: reply.reason, untilMs: performance.now() + waitMs }
  }

  async function askToOpen(pin: string): Promise<OpenReply | { readonly ok: false; readonly reason: 'failed' }> {
    try {
      return await charley().openDesk(pin)
    } catch (error) {
      report('desk: not opened', error)
      return { ok: false, reason: 'failed' }
    }
  }

  /** Talking points and notices. The desk works without either. */
  async function readDesk(): Promise<void> {
    const isCurrent = guard.check()
    try {
      const [topics, lines] = await Promise.all([charley().listDeskTopics(pack.id, visit.language), charley().listStaffNotices()])
      if (!isCurrent()) return
      points.value = new Map(topics.map((topic) => [topic.id, topic]))
      notices.value = lines
    } catch (error) {
      if (isCurrent()) report('desk: not read', error)
    }
  }

  async function tellLocked(): Promise<void> {
    try {
      await charley().lockDesk()
    } catch (error) {
      report('desk: main was not told of the lock', error)
    }
  }

  /** Forgets everything first and tells main then: nothing is left even when main does not answer. */
  async function lock(): Promise<void> {
    leave()
    await tellLocked()
  }

  /** The packet is on paper, so the work is done: locked at once, and the door says why. */
  async function lockAfterPrint(): Promise<void> {
    const isLocked = lock()
    navigation.go({ name: 'desk' })
    hasPrinted.value = true
    await isLocked
  }

  /** Also the trail is cut, so that Back leads to nothing of the desk. */
  function leave(): void {
    reset()
    if (isDesks(navigation.route)) navigation.goHome()
  }

  /** Tells main that someone works here, at most every five seconds. */
  function touch(): void {
    const nowMs = performance.now()
    if (status.value !== 'open' || nowMs - touchedAtMs < TOUCH_EVERY_MS) return
    touchedAtMs = nowMs
    charley()
      .touchDesk()
      .catch((error: unknown) => report('desk: touch not taken', error))
  }

  function toggle(topicId: TopicId): void {
    if (picked.value.includes(topicId)) picked.value = picked.value.filter((id) => id !== topicId)
    else if (!isFull.value) picked.value = [...picked.value, topicId]
  }
  /** Moves a picked topic one place up (-1) or down (1). */
  function move(topicId: TopicId, by: -1 | 1): void {
    const from = picked.value.indexOf(topicId)
    const other = picked.value[from + by]
    if (from < 0 || other === undefined) return
    picked.value = picked.value.map((id) => (id === topicId ? other : id === other ? topicId : id))
  }

  /** @returns the packet to show and print, or undefined: then `packetError` says why, unless the desk was locked. */
  async function makePacket(): Promise<MadePacket | undefined> {
    const [topicId, ...more] = picked.value
    if (status.value !== 'open' || isMaking.value || topicId === undefined) return undefined
    const isCurrent = guard.check()
    isMaking.value = true
    packetError.value = undefined
    const reply = await charley()
      .makePacket({
        kind: 'packet',
        topicIds: [topicId, ...more],
        note: note.value.slice(0, NOTE_MAX),
        newSheetEach: isNewSheetEach.value,
        ...visit.sheetLook,
        length: length.value,
        paper: kiosk.description?.paper ?? 'letter',
      })
      .catch((error: unknown): MakeReply => {
        report('packet: not made', error)
        return { ok: false, reason: 'failed' }
      })
    if (!isCurrent()) return undefined
    isMaking.value = false
    if (reply.ok) return { kind: 'packet', handoutId: reply.handoutId, url: reply.url, pages: reply.pages }
    packetError.value = reply.reason
    return undefined
  }

  // A lock of our own comes back from main too; there is nothing left to leave then.
  charley().onDeskLocked(() => {
    if (status.value !== 'locked') leave()
  })
  // Whoever walks off to the public screens, by any key, leaves a locked desk behind.
  watch(
    () => navigation.route,
    (route) => {
      if (isDesks(route)) return
      hasPrinted.value = false
      if (status.value !== 'locked') void lock()
    },
  )
  visit.onReset(reset)

  return {
    ...{
      status,
      denial,
      query,
      picked,
      note,
      isNewSheetEach,
      length,
      points,
      notices,
      isMaking,
      hasPrinted,
      packetError,
      isFull,
    },
    ...{ open, lock, lockAfterPrint, leave, reset, readDesk, touch, toggle, move, makePacket },
  }
})
