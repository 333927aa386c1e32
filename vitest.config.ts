import { fileURLToPath } from 'node:url'
import vue from '@vitejs/plugin-vue'
import { defineConfig } from 'vitest/config'

const alias = { '@': fileURLToPath(new URL('src/renderer/src', import.meta.url)) }

export default defineConfig({
  test: {
    projects: [
      {
        test: { name: 'unit', environment: 'node', include: ['tests/unit/{shared,main,preload,compiler,tools}/**/*.spec.ts'] },
      },
      {
        plugins: [vue()],
        resolve: { alias },
        test: {
          name: 'component',
          environment: 'jsdom',
          include: ['tests/unit/renderer/**/*.spec.ts'],
          setupFiles: ['tests/unit/renderer/support/setup.ts'],
          // Only the tables that tests read; with any other style jsdom would have nothing to lay out.
          css: { include: [/styles\/(tokens|paints)\.css/] },
        },
      },
      {
        test: { name: 'content', environment: 'node', include: ['tests/content/**/*.spec.ts'] },
      },
      {
        // Walks share one display and one build: one after the other.
        test: {
          name: 'walk',
          environment: 'node',
          include: ['tests/e2e/**/*.spec.ts'],
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
})
