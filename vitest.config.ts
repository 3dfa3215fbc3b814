import { defineConfig } from 'vitest/config'

/** Without the Remix plugin: tests import routes and functions as plain modules. */
export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
})
