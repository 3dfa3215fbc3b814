import { vitePlugin as remix } from '@remix-run/dev'
import { defineConfig } from 'vite'
import remixConfig from './remix.config.js'

export default defineConfig({
  plugins: [remix(remixConfig)],
  // No inlined `data:` assets: the content security policy allows the server's own files only.
  build: { assetsInlineLimit: 0, target: 'es2022' },
  ssr: { external: ['better-sqlite3'] },
})
