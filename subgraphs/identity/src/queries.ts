import { entityByKey } from '@satudata/subgraph'
import { Account } from './entities.ts'

// Loaders by key: what one thing refers to in another.

/** Batched: an account by its id. */
export const accountById = entityByKey(Account, 'id')
