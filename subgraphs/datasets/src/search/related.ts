import { BadInputError } from '@satudata/core'
import { batch } from '@satudata/subgraph'
import type { SubgraphContext } from '@satudata/subgraph'
import { datasetById, present } from '../catalogue.ts'
import type { Dataset } from '../entities.ts'
import { servicesOf } from '../services.ts'
import { FACETS } from './held/facets.ts'
import type { Facet } from './held/facets.ts'
import type { HeldCatalogue } from './held/held.ts'
import { effortOf } from './effort.ts'
import { matching, seenBy } from './matching.ts'

/** What a shared value counts. Regions alone relate nothing: nearly all datasets are about the same ones. */
const WEIGHTS: Readonly<Partial<Record<Facet, number>>> = { indicators: 100, tags: 30, themes: 20, regions: 1 }
const LEAST = 20
const EACH = 5
const MOST = 20

/** Datasets that share indicators, tags, themes or regions with one, the most alike first; only those the caller sees. */
export async function relatedDatasets(context: SubgraphContext, id: string, first: number): Promise<Dataset[]> {
  if (!Number.isInteger(first) || first < 0 || first > MOST) {
    throw new BadInputError({
      id: `first: ${first} di luar batas; pakai 0 sampai ${MOST}.`,
      en: `first: ${first} is out of range; use 0 to ${MOST}.`,
    })
  }
  return present(datasetById, context, (await relatedTo(context, id)).slice(0, first))
}

const relatedTo = batch<string, readonly string[]>(
  async (ids, context) => {
    const { held } = servicesOf(context)
    await held.refresh()
    const visible = matching(seenBy(context, undefined), {})
    // Weighing and sorting the likeness of an entry takes as long as going over some.
    effortOf(context).take(ids.length * visible.length * EACH)
    return new Map(ids.map((id) => [id, mostAlike(held, visible, id)]))
  },
  () => [],
)

function mostAlike({ entries, values, table }: HeldCatalogue, visible: readonly number[], id: string): string[] {
  const own = visible.find((number) => entries[number]?.id === id)
  if (own === undefined) return []
  const codesOf = (number: number) => table.codes.subarray(table.starts[number], table.ends[number])
  const weights = new Uint8Array(values.size)
  for (const code of codesOf(own)) weights[code] = WEIGHTS[FACETS[values.facetOf(code)] as Facet] ?? 0
  const alike: { readonly id: string; readonly title: string; readonly likeness: number }[] = []
  for (const number of visible) {
    const entry = entries[number]
    if (entry === undefined || number === own) continue
    let likeness = 0
    for (const code of codesOf(number)) likeness += weights[code] ?? 0
    if (likeness >= LEAST) alike.push({ id: entry.id, title: entry.title, likeness })
  }
  alike.sort((one, other) => other.likeness - one.likeness || (one.title < other.title ? -1 : 1))
  return alike.slice(0, MOST).map((each) => each.id)
}
