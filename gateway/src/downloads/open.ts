import { DeadlineError, ForbiddenError, linkedSignal, SatuDataError } from '@satudata/core'
import type { Caller } from '../caller/caller.ts'
import { INTERNAL, operationTooSlow } from '../errors/messages.ts'
import type { Graph } from '../graph/graph.ts'
import { ask } from './ask.ts'
import { HEAD, RELEASE, ROWS } from './documents.ts'
import type { Component, DatasetHead, Operation, ReleaseAnswer, ReleaseHead, Row, RowsAnswer } from './documents.ts'
import { notThere } from './wanted.ts'
import type { Wanted } from './wanted.ts'

/** What downloading needs of the gateway. */
export interface Source {
  /** The graph that serves now; it may be another one for a later page. */
  readonly graph: () => Graph | null
  /** How long one page may take, in milliseconds. */
  readonly deadlineMs: number
  /** Throws when the caller's rights are not what they were when it began: asked before each page but the first. */
  readonly stillAllowed: () => Promise<void>
}

/** A download that was found: what it is, and its rows page by page. */
export interface Download {
  readonly wanted: Wanted
  readonly dataset: DatasetHead
  readonly release: ReleaseHead
  readonly components: NonNullable<DatasetHead['rows']>['components']
  /** Rows in all. */
  readonly count: number
  /** Pages of one release; throws when one cannot be had. To be read once. */
  pages(): AsyncGenerator<readonly Row[], void>
}

/**
 * Finds what is wanted as the caller sees it. Throws NOT_FOUND for what is not there for the caller, and ForbiddenError when the
 * caller knows of the dataset and may not read its rows.
 */
export async function openDownload(source: Source, caller: Caller, wanted: Wanted): Promise<Download> {
  const run = <Data>(operation: Operation, variables: Readonly<Record<string, unknown>>) =>
    withDeadline(source, caller, operation, variables) as Promise<Data>
  const file = `${wanted.dataset}.${wanted.format}`
  const found = await run<ReleaseAnswer>(RELEASE, { dataset: wanted.dataset, release: wanted.release })
  if (found.dataset === null) throw notThere(file)
  if (found.dataset.rows === null) throw found.dataset.visibility === 'ROWS' ? notThere(file) : metadataOnly(wanted)
  const pinned = { dataset: wanted.dataset, release: found.dataset.rows.release.id, filter: wanted.filter }
  const language = wanted.language.toUpperCase()
  const { dataset } = await run<{ readonly dataset: DatasetHead | null }>(HEAD, { ...pinned, language })
  // Taken away between two questions: not there any more.
  if (dataset?.rows == null) throw notThere(file)
  const { release, components, totalCount: count } = dataset.rows
  const has = (kind: Component['kind']) => components.some((each) => each.kind === kind)
  const asked = { indicators: has('INDICATOR'), organizations: has('ORGANIZATION') }
  return {
    wanted,
    dataset,
    release,
    components,
    count,
    pages: () => {
      const page = async (after: string | null) => {
        if (after !== null) await source.stillAllowed()
        return run<RowsAnswer>(ROWS, { ...pinned, ...asked, after })
      }
      return pagesOf(page, release.id, count)
    },
  }
}

async function* pagesOf(
  page: (after: string | null) => Promise<RowsAnswer>,
  release: string,
  count: number,
): AsyncGenerator<readonly Row[], void> {
  let given = 0
  for (let after: string | null = null; ;) {
    const { dataset } = await page(after)
    const rows = dataset?.rows
    // The rights to it ended meanwhile, or something is wrong: no file with a part of the rows may look whole.
    if (rows == null || rows.release.id !== release) throw broken()
    given += rows.nodes.length
    yield rows.nodes
    const { hasNextPage, endCursor } = rows.pageInfo
    if (!hasNextPage) break
    if (endCursor === null || endCursor === after) throw broken()
    after = endCursor
  }
  if (given !== count) throw broken()
}

async function withDeadline(
  { graph, deadlineMs }: Source,
  caller: Caller,
  operation: Operation,
  variables: Readonly<Record<string, unknown>>,
): Promise<unknown> {
  const late = () => new DeadlineError(operationTooSlow(deadlineMs))
  using linked = linkedSignal(caller.signal, deadlineMs, late)
  return await ask(graph(), { ...caller, signal: linked.signal }, operation, variables)
}

function broken(): SatuDataError {
  return new SatuDataError('INTERNAL', INTERNAL)
}

function metadataOnly({ dataset }: Wanted): ForbiddenError {
  return new ForbiddenError({
    id: `Anda melihat keterangan dan agregat dataset "${dataset}", bukan baris datanya; mintalah kepada Produsen Data bila perlu.`,
    en: `You see the description and totals of the dataset "${dataset}", not its rows; ask its producer if you need them.`,
  })
}
