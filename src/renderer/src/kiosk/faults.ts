import { shallowRef, type App } from 'vue'
import { report } from './report.ts'

/** What broke since the last way out was taken; while it is set, the shell shows the way to the front desk. */
export const fault = shallowRef<unknown>()

/** Turns every error that nobody caught into calm words instead of a white page. */
export function catchFaults(app: App): void {
  app.config.errorHandler = (error) => noteFault(error)
  window.addEventListener('unhandledrejection', (event) => noteFault(event.reason))
}

export function noteFault(error: unknown): void {
  report('screen: broke', error)
  fault.value = error
}

export function clearFault(): void {
  fault.value = undefined
}
