import { useI18n } from 'vue-i18n'
import type { JobState, PrinterState } from '#shared/printing.ts'
import type { IconName } from '@/components/drawing/icons.ts'
import type { PrintError } from '@/print/print.ts'

/** All that the words about a sheet's way to paper depend on. */
export interface JobLook {
  job: JobState | undefined
  error: PrintError | undefined
  isAsking: boolean
  printer: PrinterState | undefined
  /** A clinician's note is on the sheet. Main never writes one to a folder. */
  hasNote?: boolean
}
/** A print job as the screen tells it. */
export interface ShownJob {
  readonly icon: IconName
  readonly tone: 'calm' | 'good' | 'bad'
  readonly title: string
  readonly line: string
}

const ICONS: Readonly<Record<JobState['kind'], IconName>> = {
  sending: 'print',
  waiting: 'print',
  printing: 'print',
  printed: 'done',
  saved: 'done',
  held: 'alert',
  failed: 'alert',
}

/** @returns a function that says how a sheet is doing; undefined while there is nothing to say. */
export function useJobWords() {
  const { t } = useI18n()

  function withNote(line: string, { hasNote = false }: JobLook): string {
    return hasNote ? `${line} ${t('print.noteNotSaved')}` : line
  }
  function ofJob(state: JobState, look: JobLook): ShownJob {
    const title = t(`print.job.${state.kind}.title`)
    const plain = t(`print.job.${state.kind}.line`)
    const line = state.kind === 'saved' ? withNote(plain, look) : plain
    const tone = state.kind === 'printed' || state.kind === 'saved' ? 'good' : 'calm'
    if (state.kind === 'held') {
      return { icon: 'alert', tone: 'bad', title: `${title} ${t(`print.blocked.${state.reason}`)}`, line }
    }
    return { icon: ICONS[state.kind], tone: state.kind === 'failed' ? 'bad' : tone, title, line }
  }

  return (look: JobLook): ShownJob | undefined => {
    const { job, error, isAsking, printer } = look
    if (error !== undefined) {
      return { icon: 'alert', tone: 'bad', title: t(`print.error.${error}.title`), line: t(`print.error.${error}.line`) }
    }
    if (job !== undefined) return ofJob(job, look)
    if (isAsking) return ofJob({ kind: 'sending' }, look)
    if (printer?.kind === 'blocked') {
      return { icon: 'alert', tone: 'bad', title: t(`print.blocked.${printer.reason}`), line: t('print.errorBefore') }
    }
    if (printer?.kind === 'folder')
      return { icon: 'print', tone: 'calm', title: '', line: withNote(t('print.folderBefore'), look) }
    return undefined
  }
}
