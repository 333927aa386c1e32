/** The built kiosk itself, watched from beside: it waits for the first screen, touches it, and waits for Home. */
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { app } from 'electron'
import { fail, mark } from './say.mjs'

const project = process.env.CHARLEY_BENCH_PROJECT
const LIMIT_MS = 15_000

/** Told by what they must hold in any design and language, not by words or names of style. */
const FIRST_SCREEN = 'main > button'
const HOME = 'main h1, main ul > li button'

app.setAppPath(project)
app.once('ready', () => mark('ready'))
app.once('browser-window-created', (_event, window) => {
  mark('window')
  window.once('ready-to-show', () => mark('ready-to-show'))
  const shown = new Promise((resolve) => window.once('show', resolve))
  window.webContents.once('dom-ready', () => {
    mark('page')
    visit(window, shown).catch(fail)
  })
})

async function visit(window, shown) {
  await Promise.all([drawn(window, FIRST_SCREEN), shown])
  mark('first-screen')
  touch(window)
  await drawn(window, HOME)
  mark('home')
}

/**
 * Until the page shows all of these (fonts included) in a frame that has been drawn. The answer comes from the page's
 * own thread, so it also says that the page answers. Not `webContents.executeJavaScript`: that waits for the load to end.
 */
async function drawn(window, selector) {
  const answer = await window.webContents.mainFrame.executeJavaScript(`(${inPage})(${JSON.stringify(selector)}, ${LIMIT_MS})`)
  if (answer !== 'drawn') throw new Error(`charley: no "${selector}" in ${LIMIT_MS} ms; the page says: ${answer}`)
}

/** Runs in the page. */
function inPage(selector, limitMs) {
  const parts = selector.split(', ')
  const givenUpAt = performance.now() + limitMs
  return new Promise((resolve) => {
    const look = () => {
      if (performance.now() > givenUpAt) return resolve(document.body.innerText.slice(0, 300))
      const isThere = parts.every((part) => document.querySelector(part) !== null) && document.fonts.status === 'loaded'
      // A task behind the next frame: by then that frame has been handed on to be drawn.
      requestAnimationFrame(isThere ? () => setTimeout(() => resolve('drawn')) : look)
    }
    look()
  })
}

/** As a finger's touch arrives on a kiosk: through the window, in its middle. */
function touch(window) {
  const { width, height } = window.getContentBounds()
  const at = { x: Math.round(width / 2), y: Math.round(height / 2), button: 'left', clickCount: 1 }
  window.webContents.sendInputEvent({ type: 'mouseDown', ...at })
  window.webContents.sendInputEvent({ type: 'mouseUp', ...at })
}

await import(pathToFileURL(join(project, 'out', 'main', 'index.js')).href)
mark('imported')
