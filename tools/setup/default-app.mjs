/**
 * The development Electron's stand-in for the official one's default app: becomes `resources/app/main.mjs` there, so that
 * `electron <folder> --flags` works and several clones share one unpacked Electron. Never part of the product.
 */
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { app } from 'electron'

const [executable, ...args] = process.argv
const position = args.findIndex((argument) => !argument.startsWith('-'))
if (position < 0) {
  process.stderr.write('electron: name the folder of an app\n')
  app.exit(1)
} else {
  const folder = resolve(args[position])
  const described = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  process.defaultApp = true
  process.argv = [executable, folder, ...args.filter((_, index) => index !== position)]
  app.setAppPath(folder)
  app.setName(described.productName ?? described.name)
  app.setVersion(described.version)
  await import(pathToFileURL(join(folder, described.main)).href)
}
