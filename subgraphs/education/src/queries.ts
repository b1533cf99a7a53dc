import { BadInputError } from '@satudata/core'
import { arrayConnection, batch, comparePeriods, entitiesBy, entityConnection } from '@satudata/subgraph'
import type { PageArgs, SubgraphContext } from '@satudata/subgraph'
import type { DapodikTable } from './dapodik/tables.ts'
import { DapodikImport, DapodikRow, ReportingRegion } from './entities.ts'
import { hasFigures } from './figures.ts'
import type { Education } from './parents.ts'
import { snapshotsOf } from './snapshots.ts'
import type { Snapshots } from './snapshots.ts'

/** Batched: the codes of the regions that make up a region: itself, or all reporting regions below it, or none. */
const partsOf = batch<string, readonly string[]>(
  async (codes, { em }) => {
    const reporting = (await em.find(ReportingRegion, {}, { orderBy: { code: 'asc' } })).map(({ code }) => code)
    const parts = (code: string) =>
      reporting.includes(code) ? [code] : reporting.filter((each) => each.startsWith(`${code}.`))
    return new Map(codes.map((code) => [code, parts(code)]))
  },
  () => [],
)

/** Education in a region, at one date or the newest; null when Dapodik says nothing about it. */
export async function findEducation(
  context: SubgraphContext,
  code: string,
  date: string | null,
): Promise<Education | null> {
  if (date !== null && !/^\d{4}-\d\d-\d\d$/.test(date)) throw badPeriod(date)
  const [parts, snapshots] = await Promise.all([partsOf(context, code), snapshotsOf(context, date)])
  const period = newestPeriod(snapshots)
  if (period === undefined) return null
  const education = { period, parts, snapshots }
  return hasFigures(education) ? education : null
}

function newestPeriod(snapshots: Snapshots): string | undefined {
  return Object.values(snapshots)
    .map(({ release }) => release.period)
    .toSorted(comparePeriods)
    .at(-1)
}

/** A page of imports, as far as the caller sees them. */
export function findImports(
  { em }: SubgraphContext,
  args: PageArgs & { readonly table?: DapodikTable | null | undefined },
) {
  const where = args.table == null ? {} : { table: args.table }
  return entityConnection(em, DapodikImport, args, { where, orderBy: { datasetId: 'asc', period: 'asc', id: 'asc' } })
}

const rowsByImport = entitiesBy(DapodikRow, 'importId', { line: 'asc' })

/** A page of the rows of an imported file. */
export async function findRows(context: SubgraphContext, importId: string, args: PageArgs) {
  return arrayConnection(await rowsByImport(context, importId), args)
}

function badPeriod(period: string): BadInputError {
  const shown = period.slice(0, 40)
  return new BadInputError({
    id: `period: "${shown}" bukan tanggal snapshot; tulis seperti "2018-02-05".`,
    en: `period: "${shown}" is no date of a snapshot; write it like "2018-02-05".`,
  })
}
