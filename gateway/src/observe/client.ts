import { claimedClient } from '@satudata/core'
import type { Identified } from '@satudata/core'
import { nameGiven } from './names.ts'
import type { Arrived } from './operation.ts'

/** What a request says of its client. */
type Client = Pick<Arrived, 'clientName' | 'ourselves'>

/** The client of operations that this product asks for somebody: the pages of a download, boundaries of a map. */
const OURSELVES = 'satudata'

/** Like the id of a registered application or the subject of a subgraph. */
const LIKE_A_SUBJECT = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$|^subgraph:|^satudata$/i

/** A registered application is known by its id, whatever it calls itself; nobody else by such a one. */
export function clientOf({ clientName }: Client, identified: Identified | null): string | null {
  const { kind, subject } = identified?.principal ?? {}
  if (kind === 'APPLICATION' && subject != null) return subject
  const name = nameGiven(clientName)
  return name !== null && LIKE_A_SUBJECT.test(name) ? null : name
}

/** Who asks, as it is counted: what is known of them, and by what they call themselves only what is marked so. */
export function countedAs({ clientName, ourselves }: Client, identified: Identified | null): string {
  const { principal, credential } = identified ?? {}
  if (ourselves === true) return OURSELVES
  if (principal?.kind === 'APPLICATION' && principal.subject !== null) return principal.subject
  if (credential?.application !== undefined) return credential.application
  return claimedClient(principal?.kind === 'PERSON' ? 'akun' : 'publik', nameGiven(clientName))
}
