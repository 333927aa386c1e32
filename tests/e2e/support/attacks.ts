import type { ElectronApplication, Page } from 'playwright-core'
import type { Outside } from './outside.ts'

export interface Target {
  readonly app: ElectronApplication
  readonly page: Page
  readonly outside: Outside
}

/** What someone who runs a script of their own in our page would try. */
export interface Attack {
  readonly name: string
  /** @returns whether it worked. */
  tried(target: Target): Promise<boolean>
}

/** Long enough for a request, a window or a download to begin on a busy machine. */
const SETTLE_MS = 700

/**
 * Runs a script in the page with a touch's rights, from a timer: what a debugger runs itself is free of the page's policy.
 * @param script - body of an async function; `url` in it is an address outside.
 * @returns what it returns, or `refused` when it throws; `lost` when the page is gone before it ends.
 */
function inPage({ app, outside }: Target, script: string): Promise<unknown> {
  const source = `new Promise((resolve) => setTimeout(() =>
    (async (url) => { ${script} })(${JSON.stringify(outside.url)}).then(resolve, () => resolve('refused'))))`
  return app.evaluate(async ({ BrowserWindow }, code) => {
    const lost = new Promise((resolve) => setTimeout(() => resolve('lost'), 3_000))
    return Promise.race([BrowserWindow.fromId(1)?.webContents.executeJavaScript(code, true), lost])
  }, source)
}

/** Works when anything at all arrives outside. */
function reachesOutside(name: string, script: string): Attack {
  return {
    name,
    async tried(target) {
      const before = target.outside.connections()
      await inPage(target, script)
      await target.page.waitForTimeout(SETTLE_MS)
      return target.outside.connections() > before
    },
  }
}

/** Works when its script returns true. */
function answersYes(name: string, script: string): Attack {
  return { name, tried: async (target) => (await inPage(target, script)) === true }
}

/** Works when there are more pages afterwards. */
function opensPage(name: string, script: string): Attack {
  return {
    name,
    async tried(target) {
      const count = () => target.app.evaluate(({ webContents }) => webContents.getAllWebContents().length)
      const before = await count()
      await inPage(target, script)
      await target.page.waitForTimeout(SETTLE_MS)
      return (await count()) > before
    },
  }
}

/** Works when the window is somewhere else afterwards. */
function leavesPage(name: string, script: string): Attack {
  return {
    name,
    async tried(target) {
      await inPage(target, script)
      await target.page.waitForTimeout(SETTLE_MS)
      const url = await target.app.evaluate(({ BrowserWindow }) => BrowserWindow.fromId(1)?.webContents.getURL())
      return !url?.startsWith('charley://app/')
    },
  }
}

const add = (tag: string, properties: string) =>
  `document.body.append(Object.assign(document.createElement('${tag}'), ${properties}))`
const state = (name: string) => `return (await navigator.permissions.query({ name: '${name}' })).state === 'granted'`
const packet = `{ kind: 'packet', topicIds: ['leg-cramps/magnesium'], note: '', newSheetEach: false, language: 'en', size: 'standard', paper: 'letter' }`

/** These leave the page where it is. */
export const ATTACKS: readonly Attack[] = [
  reachesOutside('fetch the network', `await fetch(url)`),
  reachesOutside('send a beacon', `navigator.sendBeacon(url, 'x')`),
  reachesOutside('open a socket', `new WebSocket(url.replace('http', 'ws'))`),
  reachesOutside('load a picture from the network', `new Image().src = url`),
  reachesOutside('load a script from the network', add('script', '{ src: url }')),
  reachesOutside('embed a page of the network', add('iframe', '{ src: url }')),
  reachesOutside('start a worker that fetches', `new Worker(URL.createObjectURL(new Blob(['fetch("' + url + '")'])))`),
  reachesOutside(
    'post a form',
    `${add('iframe', `{ name: 'hidden' }`)}
     ${add('form', `{ action: url, method: 'post', target: 'hidden', id: 'posted' }`)}
     document.getElementById('posted').submit()`,
  ),
  reachesOutside('ask the browser to fetch ahead', add('link', `{ rel: 'prefetch', href: url }`)),
  opensPage('open a window', `open('about:blank')`),
  opensPage('open a window with our own page', `open(location.href)`),
  opensPage(
    'follow a link to a new window',
    `${add('a', `{ href: url, target: '_blank', id: 'followed' }`)}
     document.getElementById('followed').click()`,
  ),
  opensPage('embed a web view', add('webview', `{ src: url }`)),
  answersYes('evaluate text as code', `return (0, eval)('1 + 1') === 2`),
  answersYes('make a function of text', `return new Function('return true')()`),
  answersYes(
    'run a script written into the page',
    `${add('script', `{ textContent: 'wasRun = 1' }`)}; return 'wasRun' in globalThis`,
  ),
  answersYes(
    'write markup with a handler into the page',
    `document.body.insertAdjacentHTML('beforeend', '<img src="x:" onerror="wasHandled = 1">')
     await new Promise((resolve) => setTimeout(resolve, 300))
     return 'wasHandled' in globalThis`,
  ),
  answersYes('read a file through our scheme', `return (await fetch('charley://app/${'..%2f'.repeat(12)}etc%2fhostname')).ok`),
  answersYes('be allowed to notify', `return (await Notification.requestPermission()) === 'granted'`),
  answersYes('be allowed to know the place', state('geolocation')),
  answersYes('be allowed to listen', state('microphone')),
  answersYes('be allowed to read the clipboard', state('clipboard-read')),
  answersYes('touch the locked desk', `await charley.touchDesk(); return true`),
  answersYes('list the topics of the locked desk', `await charley.listDeskTopics('leg-cramps', 'en'); return true`),
  answersYes('list the notices of the locked desk', `await charley.listStaffNotices(); return true`),
  answersYes(
    'read a text at the locked desk',
    `await charley.readDeskText({ kind: 'checklist', packId: 'leg-cramps', language: 'en' }); return true`,
  ),
  answersYes('make a packet at the locked desk', `await charley.makePacket(${packet}); return true`),
  answersYes('send what a channel does not take', `await charley.readText({ id: 'magnesium' }); return true`),
  {
    name: 'download a file',
    async tried(target) {
      await countDownloads(target.app)
      await inPage(
        target,
        `${add('a', `{ href: URL.createObjectURL(new Blob(['loot'])), download: 'loot.txt', id: 'loot' }`)}
         document.getElementById('loot').click()`,
      )
      await target.page.waitForTimeout(SETTLE_MS)
      return target.app.evaluate(() => (globalThis as { downloads?: number }).downloads === 1)
    },
  },
]

/** Notes a download that nothing refused, and stops it before it opens a box of the system's. */
function countDownloads(app: ElectronApplication): Promise<void> {
  return app.evaluate(({ BrowserWindow }) => {
    BrowserWindow.fromId(1)?.webContents.session.on('will-download', (event) => {
      if (!event.defaultPrevented) Object.assign(globalThis, { downloads: 1 })
      event.preventDefault()
    })
  })
}

/** Each needs a page of its own: where it works, the page is lost. */
export const ESCAPES: readonly Attack[] = [
  leavesPage('go to the network', `location.href = url`),
  leavesPage(
    'go to a page made in memory',
    `location.href = URL.createObjectURL(new Blob(['<p>fake</p>'], { type: 'text/html' }))`,
  ),
]
