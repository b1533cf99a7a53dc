import type { EntityManager } from '@mikro-orm/postgresql'
import { readTable } from '@satudata/subgraph'
import type { TableSource } from '@satudata/subgraph'
import { Organization, Position } from '../entities.ts'
import { searchText } from '../names.ts'
import { compareRegister } from '../register/compare.ts'
import { faultAt, listed } from '../register/finding.ts'
import type { Fault } from '../register/finding.ts'
import { refused, takenReport } from '../register/report.ts'
import type { RegisterReport } from '../register/report.ts'
import { inBatches } from '../sample.ts'

const KINDS = ['REGIONAL_HEAD', 'STRUCTURAL', 'FUNCTIONAL'] as const satisfies readonly Position['kind'][]
const AUTHORITIES = ['REGION', 'SUBTREE', 'NONE'] as const satisfies readonly Position['authority'][]

const COLUMNS = [
  { name: 'code', type: 'text' },
  { name: 'name', type: 'text' },
  { name: 'kind', type: 'text', allowed: KINDS },
  { name: 'echelon', type: 'text', optional: true },
  { name: 'organization', type: 'text', optional: true },
  { name: 'authority', type: 'text', allowed: AUTHORITIES },
  { name: 'valid_from', type: 'date' },
  { name: 'valid_to', type: 'date', optional: true },
] as const

type Row = Awaited<ReturnType<typeof readRows>>['rows'][number]

/** Takes over the positions from an export of SI Jabatan: all on record, those that ended too. In the caller's transaction. */
export async function importPositions(
  em: EntityManager,
  source: TableSource,
  acceptChanges: boolean,
): Promise<RegisterReport> {
  const { rows, findings } = await readRows(source)
  if (findings.length > 0) return refused(findings)
  const organizations = await em.find(Organization, {}, { disableIdentityMap: true })
  const codes = new Set(organizations.map(({ code }) => code))
  const difference = compareRegister({
    existing: await em.find(Position, {}, { disableIdentityMap: true }),
    rows,
    codeOf: ({ code }) => code,
    // Rights follow from these.
    guarded: ['name', 'kind', 'organizationCode', 'authority'],
    acceptChanges,
  })
  const faults = [...rows.flatMap((row) => faultsOf(row, codes)), ...difference.faults]
  if (faults.length > 0) return refused(listed(faults))
  await em.nativeDelete(Position, {})
  for (const batch of inBatches(rows))
    await em.insertMany(
      Position,
      batch.map(({ line: _, ...position }) => position),
    )
  return takenReport(rows.length, difference)
}

async function readRows(source: TableSource) {
  const table = await readTable(source, { columns: COLUMNS, unique: ['code'] })
  const rows = table.rows.map(({ line, cells }) => ({
    line,
    code: cells.code!,
    name: cells.name!,
    kind: cells.kind as Position['kind'],
    echelon: cells.echelon,
    organizationCode: cells.organization,
    authority: cells.authority as Position['authority'],
    validFrom: cells.valid_from!,
    validTo: cells.valid_to,
    searchText: searchText([cells.name]),
  }))
  return { rows, findings: table.errorCount > 0 ? table.findings : [] }
}

/** The kind says where a position stands: only the heads of the region have authority over all of it. */
function faultsOf(
  { line, code, kind, organizationCode, authority, validFrom, validTo }: Row,
  codes: ReadonlySet<string>,
) {
  const found: Fault[] = []
  if (organizationCode !== null && !codes.has(organizationCode))
    found.push(
      faultAt(line, 'organization', {
        id: `Tidak ada OPD "${organizationCode}".`,
        en: `There is no organization "${organizationCode}".`,
      }),
    )
  if ((kind === 'STRUCTURAL') !== (organizationCode !== null))
    found.push(
      faultAt(line, 'organization', {
        id: `${code}: hanya jabatan STRUCTURAL, dan semuanya, punya OPD.`,
        en: `${code}: STRUCTURAL positions, all of them and no others, belong to an organization.`,
      }),
    )
  const allowed = kind === 'REGIONAL_HEAD' ? ['REGION'] : kind === 'FUNCTIONAL' ? ['NONE'] : ['SUBTREE', 'NONE']
  if (!allowed.includes(authority))
    found.push(
      faultAt(line, 'authority', {
        id: `${code}: wewenang ${authority} tidak untuk jabatan ${kind} (${allowed.join(', ')}).`,
        en: `${code}: the authority ${authority} is not for a ${kind} position (${allowed.join(', ')}).`,
      }),
    )
  if (validTo !== null && validFrom > validTo)
    found.push(
      faultAt(line, 'days', {
        id: `Mulai ${validFrom} sesudah berakhir ${validTo}.`,
        en: `It begins on ${validFrom}, after it ends on ${validTo}.`,
      }),
    )
  return found
}
