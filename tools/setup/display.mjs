/**
 * Whether a window can be shown here.
 * @param {NodeJS.ProcessEnv} environment
 * @param {string} platform
 */
export function hasDisplay(environment = process.env, platform = process.platform) {
  return platform !== 'linux' || Boolean(environment.DISPLAY || environment.WAYLAND_DISPLAY)
}
