/** Builds the web desk into dist/web, and says which files the tests are. */
import react from '@vitejs/plugin-react'
import type { Plugin } from 'vite'
import { defineConfig } from 'vitest/config'

/** Fonts of the first paint, asked for before the style sheet is read, so that no text is painted twice. */
const firstFonts = /(source-serif-4-latin-opsz-normal|inter-latin-wght-normal)-[^/]+\.woff2$/

function preloadFonts(): Plugin {
  return {
    name: 'preload-fonts',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (_html, { bundle }) =>
        Object.keys(bundle ?? {})
          .filter((file) => firstFonts.test(file))
          .map((file) => ({
            tag: 'link',
            attrs: { rel: 'preload', href: `/${file}`, as: 'font', type: 'font/woff2', crossorigin: true },
            injectTo: 'head-prepend' as const,
          })),
    },
  }
}

const api = process.env.RAPPORT_API ?? 'http://127.0.0.1:4400'

export default defineConfig(({ mode }) =>
  mode === 'test'
    ? {
        test: {
          environment: 'node',
          include: ['src/**/*.test.ts', 'test/**/*.test.ts', 'training/**/*.test.ts'],
          exclude: ['**/node_modules/**', '**/*.browser.test.ts'],
          // For a busy machine: a test that hangs is still told, and one that waits for its turn is not.
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      }
    : {
        root: 'src/surfaces/web',
        plugins: [react(), preloadFonts()],
        build: { outDir: '../../../dist/web', emptyOutDir: true, assetsInlineLimit: 0 },
        // The desk answers its own pages alone, so the proxy calls as one of them.
        server: { proxy: { '/api': { target: api, changeOrigin: true, headers: { origin: api } } } },
      },
)
