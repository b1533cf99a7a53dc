import { arrayConnection, organizationPrefix } from '@satudata/subgraph'
import type { Connection, PageArgs, SubgraphContext } from '@satudata/subgraph'
import { Decimal } from 'decimal.js'
import { catalogueOf } from '../catalogue.ts'
import { Dataset } from '../entities.ts'
import { timelinessOf } from '../quality/timeliness.ts'
import { servicesOf } from '../services.ts'

/** Frequencies that have no next release to be late with. */
const UNSCHEDULED: readonly Dataset['frequency'][] = ['IRREGULAR', 'ONCE']

/** A dataset that is overdue, and since when; null when nothing was ever released. */
interface Late {
  readonly dataset: Dataset
  readonly dueOn: string | null
}

/** How far one organization has filled its datasets. */
export interface OrganizationProgress {
  readonly owner: string
  readonly due: number
  readonly lateOnes: readonly Late[]
}

/** The same for all that were asked for. */
export interface PublicationProgress {
  readonly on: string
  readonly owners: readonly OrganizationProgress[]
}

/**
 * Pengisian data today: the scheduled datasets that the caller knows of (the catalogue's scope: walidata see the progress of closed
 * ones), of one organization and the units below it when given.
 */
export async function progressOf(
  context: SubgraphContext,
  organization: string | null | undefined,
): Promise<PublicationProgress> {
  const owner = organization == null ? {} : { owner: { $like: `${likeText(organizationPrefix(organization))}%` } }
  const datasets = await catalogueOf(context).find(Dataset, { ...owner, frequency: { $nin: [...UNSCHEDULED] } })
  const told = await Promise.all(
    datasets.map(async (dataset) => ({ dataset, ...(await timelinessOf(context, dataset)) })),
  )
  const owners = [...Map.groupBy(told, ({ dataset }) => dataset.owner)].map(([code, entries]) => ({
    owner: code,
    due: entries.length,
    lateOnes: entries.filter(({ timeliness }) => timeliness === 'LATE').sort(byDueDay),
  }))
  return { on: servicesOf(context).instance.today(), owners: owners.sort(byLateness) }
}

/** A page of the organizations. */
export function organizationsOf({ owners }: PublicationProgress, args: PageArgs): Connection<OrganizationProgress> {
  return arrayConnection(owners, args)
}

/** Datasets with a schedule, and those that are late. */
export function countsOf({ owners }: PublicationProgress): { readonly due: number; readonly late: number } {
  return {
    due: owners.reduce((sum, { due }) => sum + due, 0),
    late: owners.reduce((sum, { lateOnes }) => sum + lateOnes.length, 0),
  }
}

/** Percent of `due` that is not late, rounded half-even to 2 decimals; null when nothing is due. */
export function percentFilled({ due, late }: { readonly due: number; readonly late: number }): string | null {
  if (due === 0) return null
  return new Decimal(due - late).times(100).div(due).toDecimalPlaces(2, Decimal.ROUND_HALF_EVEN).toFixed()
}

/** Never released comes first, then the longest overdue. */
function byDueDay(one: Late, other: Late): number {
  return (one.dueOn ?? '').localeCompare(other.dueOn ?? '') || one.dataset.id.localeCompare(other.dataset.id)
}

function byLateness(one: OrganizationProgress, other: OrganizationProgress): number {
  return other.lateOnes.length * one.due - one.lateOnes.length * other.due || one.owner.localeCompare(other.owner)
}

/** A text in which nothing is a wildcard of LIKE. */
function likeText(text: string): string {
  return text.replace(/[\\%_]/g, String.raw`\$&`)
}
