import { join } from 'node:path'
import { defineConfig } from 'vitest/config'

/** Longer than anything takes on a busy machine; what has a deadline of its own says it. */
const patience = { testTimeout: 120_000, hookTimeout: 180_000, expect: { poll: { timeout: 20_000 } } }

/** A worker runs file after file: what it has loaded and compiled serves the next as well. Tests leave nothing behind. */
const shared = { ...patience, isolate: false }

/** The sources are loaded by Node as in production, not by Vite; `vi.mock` is not there. */
const byNode = { ...shared, experimental: { viteModuleRunner: false, nodeLoader: false } } as const

export default defineConfig({
  test: {
    // Two cores: the third worker runs while another waits for a browser, a process or a clock.
    maxWorkers: 3,
    // Tests make much that is dropped at once: with more room for it, less is looked through.
    execArgv: ['--max-semi-space-size=64'],
    globalSetup: ['tests/support/postgres.ts'],
    // Code that one process has compiled is read by the next, as in the product itself (gateway/start.mjs).
    env: { NODE_COMPILE_CACHE: join(import.meta.dirname, 'node_modules/.cache/compile') },
    projects: [
      { extends: true, test: { name: 'packages', include: ['packages/**/*.test.ts'], ...byNode } },
      { extends: true, test: { name: 'subgraphs', include: ['subgraphs/**/*.test.ts'], ...byNode } },
      {
        extends: true,
        test: {
          name: 'contract',
          include: ['tests/contract/**/*.test.ts', 'tests/repository/**/*.test.ts'],
          ...byNode,
        },
      },
      {
        extends: true,
        test: { name: 'gateway', include: ['gateway/**/*.test.ts', 'tests/gateway/**/*.test.ts'], ...byNode },
      },
      { extends: true, test: { name: 'federation', include: ['tests/federation/**/*.test.ts'], ...byNode } },
      { extends: true, test: { name: 'dashboard', include: ['dashboard/**/*.test.ts'], ...shared } },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          globalSetup: ['tests/e2e/support/shared.ts'],
          ...byNode,
        },
      },
      {
        extends: true,
        // After all others: it looks at what the browser tests have checked.
        test: {
          name: 'accessibility',
          include: ['tests/accessibility/**/*.test.ts'],
          ...byNode,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
})
