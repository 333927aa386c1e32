import { fileURLToPath } from 'node:url'
import vue from '@vitejs/plugin-vue'
import type { Plugin } from 'vite'
import { defineConfig } from 'vitest/config'

const alias = { '@': fileURLToPath(new URL('src/renderer/src', import.meta.url)) }

/** Compiles the shipped content for tests of the page, which runs in a world without files. */
const shippedContent: Plugin = {
  name: 'charley:shipped-content',
  resolveId: (id) => (id === 'virtual:shipped-content' ? id : undefined),
  async load(id) {
    if (id !== 'virtual:shipped-content') return undefined
    const source = new URL('tests/content/support/shipped-for-screen.ts', import.meta.url).href
    const { shippedForScreen } = (await import(/* @vite-ignore */ source)) as { shippedForScreen: () => Promise<unknown> }
    return `export default ${JSON.stringify(await shippedForScreen())}`
  },
}

/*
 * All but walks share a worker's modules between files (`isolate: false`), which takes a third of the time. So a file leaves
 * no trace: what it sets it puts back, and it replaces a part of ours with `vi.spyOn` on its module, never with `vi.mock`,
 * which would come too late for a module that another file has loaded.
 */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          environment: 'node',
          isolate: false,
          include: ['tests/unit/{shared,main,preload,compiler,tools}/**/*.spec.ts'],
        },
      },
      {
        plugins: [vue(), shippedContent],
        resolve: { alias },
        test: {
          name: 'component',
          environment: 'jsdom',
          isolate: false,
          include: ['tests/unit/renderer/**/*.spec.ts'],
          setupFiles: ['tests/unit/renderer/support/setup.ts'],
          // Only the tables that tests read; with any other style jsdom would have nothing to lay out.
          css: { include: [/styles\/(tokens|paints|paint-colours)\.css/] },
        },
      },
      {
        // The whole pack is compiled and all its sheets are made: on a busy machine that takes its time.
        test: {
          name: 'content',
          environment: 'node',
          isolate: false,
          include: ['tests/content/**/*.spec.ts'],
          testTimeout: 30_000,
        },
      },
      {
        // Each file has a kiosk, a display and a folder of its own, and mostly waits for touches to pass: two at a time.
        test: {
          name: 'walk',
          environment: 'node',
          include: ['tests/e2e/**/*.spec.ts'],
          maxWorkers: 2,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
})
