/** How the screen is driven on Linux; nothing else may be set from outside on a kiosk. */
const ALWAYS = [/^--ozone-platform=(x11|wayland)$/]

/** What tests and development need: attaching a driver, running as root in a container, software drawing. */
const UNPACKAGED = [
  /^--no-sandbox$/,
  /^--inspect(-brk)?=[0-9.:]+$/,
  /^--remote-debugging-port=\d+$/,
  /^--disable-(gpu|dev-shm-usage)$/,
  /^--enable-logging(=stderr)?$/,
  /^--force-device-scale-factor=[0-9.]+$/,
  /^--force-renderer-accessibility$/,
]

/**
 * The command-line arguments that this kiosk does not take. Chromium obeys switches of its own before we can look
 * (`--remote-debugging-port`, `--load-extension`), fuses or not: an installed kiosk refuses to run with any.
 * @param args - without the program's own path; unpackaged also without the app's folder.
 */
export function deniedArguments(args: readonly string[], isPackaged: boolean): readonly string[] {
  const allowed = isPackaged ? ALWAYS : [...ALWAYS, ...UNPACKAGED]
  return args.filter((argument) => !allowed.some((pattern) => pattern.test(argument)))
}

/** The arguments that someone typed, of a whole `process.argv`. */
export function givenArguments(argv: readonly string[], isPackaged: boolean): readonly string[] {
  const rest = argv.slice(1)
  if (isPackaged) return rest
  // `electron [switches] <folder or script>`: the first word that is no switch is the app itself.
  const app = rest.findIndex((argument) => !argument.startsWith('-'))
  return rest.filter((_, index) => index !== app)
}
