/** Builds the app into `out/`: content first, so that a mistake in it stops the build with its file and line. */
import { fileURLToPath } from 'node:url'
import { build } from 'electron-vite'
import { buildContent } from './build-content.ts'

try {
  await buildContent(fileURLToPath(new URL('..', import.meta.url)))
  await build({ logLevel: 'warn' })
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
}
