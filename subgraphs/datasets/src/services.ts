import type { ServiceContext, SubgraphContext } from '@satudata/subgraph'
import { instanceAt } from './instance.ts'
import type { Instance } from './instance.ts'
import { DownloadOrder } from './search/use.ts'
import { HeldCatalogue } from './search/held/held.ts'
import { WordLookup } from './search/words/lookup.ts'
import { Spelling } from './search/words/spelling.ts'

/** What lives as long as the subgraph: the catalogue as it is searched. */
export interface DatasetServices {
  readonly held: HeldCatalogue
  readonly lookup: WordLookup
  /** Undefined when the database cannot tell what a misspelt word is like. */
  readonly spelling: Spelling | undefined
  readonly downloads: DownloadOrder
  readonly instance: Instance
}

/** Opens them, and reads the catalogue: whoever searches first does not wait for it. */
export async function openServices({ em, lake, logger, publicUrl }: ServiceContext): Promise<DatasetServices> {
  const held = new HeldCatalogue(em, lake)
  await held.refresh()
  return {
    held,
    lookup: new WordLookup(em, held),
    spelling: await Spelling.open(em, logger),
    downloads: new DownloadOrder(em),
    instance: instanceAt(publicUrl),
  }
}

/** Those of a request. */
export function servicesOf(context: SubgraphContext): DatasetServices {
  return context.services as DatasetServices
}
