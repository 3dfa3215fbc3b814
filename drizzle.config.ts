import { defineConfig } from 'drizzle-kit'

/** `npm run migrations` compares the schema with the last migration and writes the next one. */
export default defineConfig({
  dialect: 'sqlite',
  schema: ['./db/schema.ts', './db/tracking-schema.ts', './db/snapshot-schema.ts', './db/reader-schema.ts'],
  out: './db/migrations',
  casing: 'snake_case',
})
