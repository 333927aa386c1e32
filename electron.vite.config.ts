import { fileURLToPath } from 'node:url'
import vue from '@vitejs/plugin-vue'
import { defineConfig } from 'electron-vite'
import { readLastResorts } from './tools/last-resorts.ts'

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url))

/**
 * Everything is bundled, so that `out/` runs without `node_modules`. The targets are the oldest Electron that
 * the development fall-back brings (33: Node 20.18, Chromium 130).
 */
export default defineConfig({
  main: {
    // The emergency signs travel inside the program, so that they can be shown when no content can be read.
    define: { CHARLEY_LAST_RESORTS: JSON.stringify(readLastResorts(at('out/content'))) },
    build: {
      target: 'node20',
      externalizeDeps: false,
      // Fewer bytes to read and to parse before the window opens. No code may depend on the name of a function or a class.
      minify: true,
      rolldownOptions: {
        input: { index: at('src/main/index.ts'), 'handout-worker': at('src/main/handout/worker/worker.ts') },
        output: { format: 'es' },
      },
    },
  },
  preload: {
    build: {
      target: 'node20',
      externalizeDeps: false,
      rolldownOptions: {
        input: { index: at('src/preload/index.ts') },
        // A sandboxed preload must be one CommonJS file.
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: at('src/renderer'),
    resolve: { alias: { '@': at('src/renderer/src') } },
    plugins: [vue()],
    // What no screen uses is left out of the page: the first paint waits for every byte of it.
    define: {
      __VUE_OPTIONS_API__: false,
      __VUE_I18N_FULL_INSTALL__: false,
      __VUE_I18N_LEGACY_API__: false,
      __INTLIFY_PROD_DEVTOOLS__: false,
    },
    build: {
      target: 'chrome130',
      minify: true,
      // SECURITY: the page's policy has no `data:` for scripts or styles; keep every asset a file.
      assetsInlineLimit: 0,
      // One style sheet: fewer requests before the first screen, and none when another one opens.
      cssCodeSplit: false,
      modulePreload: { polyfill: false },
      rolldownOptions: {
        input: { index: at('src/renderer/index.html') },
        // What the first screens need comes in two files, the libraries and our own; each later screen brings its own.
        output: {
          codeSplitting: {
            groups: [
              { name: 'vendor', tags: ['$initial'], test: /node_modules/ },
              { name: 'first-screen', tags: ['$initial'] },
            ],
          },
        },
      },
    },
  },
})
