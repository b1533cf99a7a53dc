import { createRequire } from 'node:module'
import { defineConfig } from 'vitest/config'

const shared = { testTimeout: 60_000, hookTimeout: 120_000 }

// Node gives everybody the CommonJS build of graphql; Vite would pick the other one for our sources, and two do not mix.
const graphql = createRequire(import.meta.url).resolve('graphql')

export default defineConfig({
  resolve: { alias: [{ find: /^graphql$/, replacement: graphql }] },
  test: {
    // Two cores: the third worker runs while another waits for a browser, a process or a clock.
    maxWorkers: 3,
    globalSetup: ['tests/support/postgres.ts'],
    projects: [
      { extends: true, test: { name: 'packages', include: ['packages/**/*.test.ts'], ...shared } },
      { extends: true, test: { name: 'subgraphs', include: ['subgraphs/**/*.test.ts'], ...shared } },
      {
        extends: true,
        test: {
          name: 'contract',
          include: ['tests/contract/**/*.test.ts', 'tests/repository/**/*.test.ts'],
          ...shared,
        },
      },
      {
        extends: true,
        test: { name: 'gateway', include: ['gateway/**/*.test.ts', 'tests/gateway/**/*.test.ts'], ...shared },
      },
      { extends: true, test: { name: 'dashboard', include: ['dashboard/**/*.test.ts'], ...shared } },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          globalSetup: ['tests/e2e/support/shared.ts'],
          ...shared,
          hookTimeout: 180_000,
        },
      },
    ],
  },
})
