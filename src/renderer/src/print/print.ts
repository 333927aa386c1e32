import { defineStore } from 'pinia'
import { computed, ref, shallowRef, watch } from 'vue'
import type { PagesByLength, PublicHandoutRequest } from '#shared/handout.ts'
import type { CountReply, HandoutId, MakeReply, PrintReply } from '#shared/ipc.ts'
import { isFinal, type JobId, type JobState, type PrinterState } from '#shared/printing.ts'
import { charley } from '@/kiosk/charley.ts'
import { createLateGuard } from '@/kiosk/late-guard.ts'
import type { MadePacket } from '@/navigation/routes.ts'
import { report } from '@/kiosk/report.ts'
import { useVisitStore } from '../stores/visit.ts'

/** A sheet that has been made: where its bytes are and how many pages it has. */
export interface MadeSheet {
  readonly handoutId: HandoutId
  readonly url: string
  readonly pages: number
}
/** Why a sheet could not be made. */
export type MakeError = Extract<MakeReply, { ok: false }>['reason']
/** Why a sheet could not be printed. */
export type PrintError = Extract<PrintReply, { ok: false }>['reason']

/** Longer than this a job that says it is under way no longer holds the idle question back. */
const BUSY_MAX_MS = 3 * 60_000

/** One sheet at a time on its way to paper. Says "printed" only when the job does. */
export const usePrintStore = defineStore('print', () => {
  const visit = useVisitStore()
  const status = ref<'idle' | 'making' | 'ready' | 'failed'>('idle')
  const makeError = ref<MakeError>()
  const sheet = shallowRef<MadeSheet>()
  /** Pages of the sheet in each length, once they are counted. */
  const pages = shallowRef<PagesByLength>()
  const printer = shallowRef<PrinterState>()
  const isAsking = ref(false)
  const printError = ref<PrintError>()
  const job = shallowRef<{ readonly jobId: JobId; readonly state: JobState }>()
  /** What main said of jobs before it answered which of them is ours. */
  const heard = new Map<JobId, JobState>()
  const guard = createLateGuard()
  const counts = createLateGuard()

  const isUnderWay = computed(() => isAsking.value || (job.value !== undefined && !isFinal(job.value.state)))
  const isMoving = computed(() => isUnderWay.value && job.value?.state.kind !== 'held')

  function forget(): void {
    guard.renew()
    status.value = 'idle'
    makeError.value = undefined
    sheet.value = undefined
    isAsking.value = false
    printError.value = undefined
    job.value = undefined
    heard.clear()
  }

  /** Has the sheet made, or takes the packet that the desk had made. The last call wins. */
  async function prepare(of: PublicHandoutRequest | MadePacket): Promise<void> {
    forget()
    if (of.kind === 'packet') {
      sheet.value = of
      status.value = 'ready'
      return
    }
    const isCurrent = guard.check()
    status.value = 'making'
    const reply = await charley()
      .makeHandout(of)
      .catch((error: unknown): MakeReply => {
        report('sheet: not made', error)
        return { ok: false, reason: 'failed' }
      })
    if (!isCurrent()) return
    if (reply.ok) sheet.value = reply
    else makeError.value = reply.reason
    status.value = reply.ok ? 'ready' : 'failed'
  }

  /** Prints the sheet shown. Does nothing while a job of it is under way: twenty taps are one sheet. */
  async function print(): Promise<void> {
    if (sheet.value === undefined || isUnderWay.value) return
    const isCurrent = guard.check()
    job.value = undefined
    printError.value = undefined
    isAsking.value = true
    const reply = await charley()
      .printHandout(sheet.value.handoutId)
      .catch((error: unknown): PrintReply => {
        report('sheet: not printed', error)
        return { ok: false, reason: 'failed' }
      })
    if (!isCurrent()) return
    isAsking.value = false
    if (reply.ok) job.value = { jobId: reply.jobId, state: heard.get(reply.jobId) ?? reply.state }
    else printError.value = reply.reason
  }

  /** Counts the pages of each length, for the keys that choose one. The last call wins; without an answer the keys say none. */
  async function count(of: PublicHandoutRequest): Promise<void> {
    pages.value = undefined
    const isCurrent = counts.renew()
    const reply = await charley()
      .countPages(of)
      .catch((error: unknown): CountReply => {
        report('sheet: not counted', error)
        return { ok: false }
      })
    if (isCurrent()) pages.value = reply.ok ? reply.pages : undefined
  }

  async function readPrinter(): Promise<void> {
    try {
      printer.value = await charley().readPrinter()
    } catch (error) {
      report('printer: not read', error)
      printer.value = undefined
    }
  }

  function noteJob({ jobId, state }: { readonly jobId: JobId; readonly state: JobState }): void {
    heard.set(jobId, state)
    const current = job.value
    if (current?.jobId === jobId && !isFinal(current.state)) job.value = { jobId, state }
  }

  charley().onJobChanged(noteJob)
  charley().onPrinterChanged((state) => (printer.value = state))
  visit.onReset(() => {
    forget()
    counts.renew()
    pages.value = undefined
  })

  let timer: ReturnType<typeof setTimeout> | undefined
  watch(isMoving, (moves) => {
    clearTimeout(timer)
    visit.isPrinting = moves
    if (moves) timer = setTimeout(() => (visit.isPrinting = false), BUSY_MAX_MS)
  })

  return {
    status,
    makeError,
    sheet,
    printer,
    isAsking,
    printError,
    job,
    isUnderWay,
    pages,
    prepare,
    count,
    print,
    readPrinter,
    forget,
  }
})
