import { run } from './src/cli/run.ts'
import type { Product } from './src/cli/subgraphs.ts'

/**
 * Our subgraphs, and nothing else names them. Those of one row start together; later rows follow what earlier ones publish.
 * Imported only by the commands that need them: `pnpm gateway` runs without, or with identity alone.
 */
export const product: Product = {
  identity: 'identity',
  registry: 'registry',
  positions: 'organizations',
  commands: {
    account: 'identity',
    audit: 'identity',
    'rotate-keys': 'identity',
    officials: 'organizations',
    boundaries: 'organizations',
  },
  subgraphs: [
    {
      organizations: () => import('@satudata/organizations'),
      datasets: () => import('@satudata/datasets'),
      population: () => import('@satudata/population'),
      education: () => import('@satudata/education'),
      planning: () => import('@satudata/planning'),
      identity: () => import('@satudata/identity'),
      registry: () => import('@satudata/registry'),
    },
    {
      statistics: () => import('@satudata/statistics'),
    },
  ],
}

/** Runs a command: start (the default), --watch, gateway, subgraph, token. */
export async function main(args: readonly string[]): Promise<void> {
  await run(args, product)
}
