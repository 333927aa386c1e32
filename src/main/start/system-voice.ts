import type { App } from 'electron'

/**
 * Lets the page speak with the voices of the machine. Windows and macOS need nothing; on Linux Chromium talks to the speech
 * dispatcher of the machine, over a socket of the same user, only when it is told to. Call before the app is ready.
 */
export function allowSystemVoice({ commandLine }: Pick<App, 'commandLine'>, platform: NodeJS.Platform): void {
  if (platform === 'linux') commandLine.appendSwitch('enable-speech-dispatcher')
}
