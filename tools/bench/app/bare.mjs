/** What an Electron window costs at least: as large as the kiosk's, with nothing of ours in it. */
import { fileURLToPath } from 'node:url'
import { app, BrowserWindow, screen } from 'electron'
import { mark } from './say.mjs'

app.setPath('userData', process.env.CHARLEY_USER_DATA)
void app.whenReady().then(() => {
  mark('ready')
  const window = new BrowserWindow({ ...screen.getPrimaryDisplay().bounds, show: false, frame: false })
  mark('window')
  window.webContents.once('dom-ready', () => mark('page'))
  window.once('ready-to-show', () => {
    mark('ready-to-show')
    window.show()
  })
  void window.loadFile(fileURLToPath(new URL('bare.html', import.meta.url)))
})
