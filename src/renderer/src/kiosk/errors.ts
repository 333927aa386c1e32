import { shallowRef, type App } from 'vue'
import { report } from './report.ts'

/** What broke since the last way out was taken; while it is set, the shell shows the way to the front desk. */
export const pageError = shallowRef<unknown>()

/** Turns every error that nobody caught into calm words instead of a white page. */
export function catchErrors(app: App): void {
  app.config.errorHandler = (error) => notePageError(error)
  window.addEventListener('unhandledrejection', (event) => notePageError(event.reason))
}

/** Keeps an error of the page, so that the shell shows the way to the front desk. */
export function notePageError(error: unknown): void {
  report('screen: broke', error)
  pageError.value = error
}

/** The visitor has taken a way out: the next screen gets its chance. */
export function clearPageError(): void {
  pageError.value = undefined
}
