import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { connect, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/**
 * A real print queue of its own: a private spooler on a free port and an IPP printer that keeps what it is sent.
 * Needs root and Debian's cups, cups-client, cups-ipp-utils, avahi-daemon and dbus; touches nothing of the system's queue.
 */
export interface PrintRig {
  /** `http://localhost:PORT`, for CHARLEY_IPP. */
  readonly spoolerUrl: string
  readonly queue: string
  /** PDFs that came out, oldest first. */
  sheets(): Promise<Buffer[]>
  /** Files that the spooler still holds of any job. */
  spooled(): Promise<string[]>
  /** What the printer reports while it takes the next sheets, e.g. `+media-empty`; `none` clears it. */
  report(reasons: string): Promise<void>
  stop(): Promise<void>
}

const programs = [
  '/usr/sbin/cupsd',
  '/usr/sbin/lpadmin',
  '/usr/bin/lp',
  '/usr/sbin/ippeveprinter',
  '/usr/sbin/avahi-daemon',
  '/usr/bin/dbus-daemon',
]

/** Why no rig can run here, or `undefined` when it can. */
export function whyNoPrintRig(): string | undefined {
  if (process.getuid?.() !== 0) return 'a private print spooler needs root'
  const missing = programs.filter((program) => !existsSync(program))
  return missing.length === 0 ? undefined : `not installed: ${missing.join(', ')}`
}

/** @throws Error when the spooler or the printer does not come up within ten seconds. */
export async function startPrintRig(): Promise<PrintRig> {
  const home = await mkdtemp(join(tmpdir(), 'charley-rig-'))
  await chmod(home, 0o755)
  const at = (name: string) => join(home, name)
  const [spoolerPort, printerPort] = [await freePort(), await freePort()]
  for (const name of ['etc', 'spool/tmp', 'run', 'log', 'cache', 'sheets']) await mkdir(at(name), { recursive: true })
  await writeFile(at('etc/cupsd.conf'), spoolerConfig(spoolerPort))
  await writeFile(at('etc/cups-files.conf'), spoolerFiles(home))
  await writeFile(at('mode'), '')
  await writeFile(at('take-sheet'), takeSheet(home), { mode: 0o755 })
  const started: ChildProcess[] = []
  const start = (program: string, ...words: string[]) => started.push(spawn(program, words, { stdio: 'ignore' }))

  await startBus(start)
  start('/usr/sbin/cupsd', '-f', '-c', at('etc/cupsd.conf'), '-s', at('etc/cups-files.conf'))
  start(
    '/usr/sbin/ippeveprinter',
    '-r',
    'off',
    '-p',
    String(printerPort),
    '-c',
    at('take-sheet'),
    '-f',
    'application/pdf',
    'Charley test printer',
  )
  const server = `localhost:${spoolerPort}`
  const queue = 'front-desk'
  await until('the queue', () =>
    run(
      '/usr/sbin/lpadmin',
      '-h',
      server,
      '-p',
      queue,
      '-E',
      '-v',
      `ipp://localhost:${printerPort}/ipp/print`,
      '-m',
      'everywhere',
    ),
  )
  await until('the default queue', () => run('/usr/sbin/lpadmin', '-h', server, '-d', queue))

  return {
    spoolerUrl: `http://${server}`,
    queue,
    async sheets() {
      const names = (await readdir(at('sheets'))).sort()
      return Promise.all(names.map((name) => readFile(join(at('sheets'), name))))
    },
    spooled: async () => (await readdir(at('spool'))).filter((name) => /^[cd]\d/.test(name)),
    report: (reasons) => writeFile(at('mode'), reasons === '' ? '' : `STATE: ${reasons}\n`),
    async stop() {
      for (const child of started.reverse()) child.kill('SIGTERM')
      await Promise.all(
        started.map(
          (child) => new Promise((resolve) => (child.exitCode === null ? child.once('exit', resolve) : resolve(undefined))),
        ),
      )
      await rm(home, { recursive: true, force: true, maxRetries: 3 })
    },
  }
}

/** The system's own places for the bus and the name service. */
const BUS = { folder: '/run/dbus', socket: '/run/dbus/system_bus_socket', pid: '/run/dbus/pid' }
const NAMES = { folder: '/run/avahi-daemon', socket: '/run/avahi-daemon/socket', pid: '/run/avahi-daemon/pid' }

/** The printer wants the system bus and the name service; each is started only where it does not answer. */
async function startBus(start: (program: string, ...words: string[]) => void): Promise<void> {
  if (!(await answers(BUS.socket))) {
    await clearLeft(BUS)
    start('/usr/bin/dbus-daemon', '--system', '--nofork', '--nopidfile')
    await until('the system bus', () => answers(BUS.socket))
  }
  if (await answers(NAMES.socket)) return
  await clearLeft(NAMES)
  start('/usr/sbin/avahi-daemon', '--no-rlimits', '--no-chroot')
  await until('the name service', () => answers(NAMES.socket))
}

/** A socket or a pid file that was left behind by one that was ended is in the way of the next. */
async function clearLeft({ folder, socket, pid }: typeof BUS): Promise<void> {
  await mkdir(folder, { recursive: true })
  await Promise.all([socket, pid].map((left) => rm(left, { force: true })))
}

function answers(socket: string): Promise<boolean> {
  return new Promise((resolve) => {
    const call = connect(socket)
    call.once('connect', () => (call.destroy(), resolve(true)))
    call.once('error', () => resolve(false))
  })
}

function run(program: string, ...words: string[]): boolean {
  return spawnSync(program, words, { stdio: 'ignore', timeout: 10_000 }).status === 0
}

async function until(what: string, isDone: () => boolean | Promise<boolean>): Promise<void> {
  const giveUp = performance.now() + 10_000
  while (!(await isDone())) {
    if (performance.now() > giveUp) throw new Error(`print rig: ${what} did not come up`)
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
}

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  await new Promise((resolve) => server.close(resolve))
  if (address === null || typeof address === 'string') throw new Error('print rig: no free port')
  return address.port
}

const spoolerConfig = (port: number) => `LogLevel warn
Listen localhost:${port}
Browsing Off
DefaultAuthType None
WebInterface No
<Location />
  Order allow,deny
</Location>
<Location /admin>
  Order allow,deny
</Location>
<Policy default>
  JobPrivateAccess default
  JobPrivateValues default
  SubscriptionPrivateAccess default
  SubscriptionPrivateValues default
  <Limit All>
    Order deny,allow
  </Limit>
</Policy>
`

const spoolerFiles = (home: string) => `SystemGroup root
AccessLog ${home}/log/access
ErrorLog ${home}/log/error
PageLog ${home}/log/page
ServerRoot ${home}/etc
RequestRoot ${home}/spool
TempDir ${home}/spool/tmp
CacheDir ${home}/cache
StateDir ${home}/run
`

/** While a reason stands in the mode file no sheet comes out, as with a real tray that is empty. */
const takeSheet = (home: string) => `#!/bin/sh
while [ -s '${home}/mode' ]; do
  cat '${home}/mode' >&2
  sleep 0.2
done
echo 'STATE: none' >&2
cp "$1" "$(mktemp '${home}/sheets/sheet-XXXXXX.pdf')"
`
