import { defineConfig } from 'vitest/config'

/** `npm run test:nightly` tries properties so often that a test takes as long as it takes. */
const testTimeout = process.env.DOSSIER_RUNS === undefined ? 60_000 : 3_600_000

export default defineConfig({
  test: { include: ['test/**/*.test.ts'], testTimeout, hookTimeout: testTimeout },
})
