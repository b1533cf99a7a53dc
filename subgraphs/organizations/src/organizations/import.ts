import type { EntityManager } from '@mikro-orm/postgresql'
import { readTable } from '@satudata/subgraph'
import type { TableSource } from '@satudata/subgraph'
import { Organization, OrganizationName } from '../entities.ts'
import { normaliseName, searchText } from '../names.ts'
import { compareRegister } from '../register/compare.ts'
import { faultAt, listed } from '../register/finding.ts'
import type { Fault } from '../register/finding.ts'
import { refused, takenReport } from '../register/report.ts'
import type { RegisterReport } from '../register/report.ts'
import { inBatches } from '../sample.ts'
import { ancestorCodes, isOrganizationCode, levelOf } from './codes.ts'

const KINDS = [
  'SEKRETARIAT',
  'ASISTEN',
  'BIRO',
  'INSPEKTORAT',
  'DINAS',
  'BADAN',
  'SATUAN',
  'UPT',
  'RSUD',
] as const satisfies readonly Organization['kind'][]

const COLUMNS = [
  { name: 'code', type: 'text' },
  { name: 'name', type: 'text' },
  { name: 'short_name', type: 'text', optional: true },
  { name: 'kind', type: 'text', allowed: KINDS },
  { name: 'aliases', type: 'text', optional: true },
  { name: 'valid_from', type: 'date', optional: true },
  { name: 'valid_to', type: 'date', optional: true },
] as const

type Row = Awaited<ReturnType<typeof readRows>>['rows'][number]

/** Takes over the organizations from an export of SI Jabatan: all on record, those that ended too. In the caller's transaction. */
export async function importOrganizations(
  em: EntityManager,
  source: TableSource,
  acceptChanges: boolean,
): Promise<RegisterReport> {
  const { rows, findings } = await readRows(source)
  if (findings.length > 0) return refused(findings)
  const existing = await em.find(Organization, {}, { disableIdentityMap: true })
  const difference = compareRegister({
    existing,
    rows,
    codeOf: ({ code }) => code,
    guarded: ['name', 'kind'],
    acceptChanges,
  })
  const faults = [...formFaults(rows), ...difference.faults]
  if (faults.length > 0) return refused(listed(faults))
  await em.nativeDelete(OrganizationName, {})
  await em.nativeDelete(Organization, {})
  for (const batch of inBatches(rows))
    await em.insertMany(
      Organization,
      batch.map(({ line: _, ...organization }) => organization),
    )
  for (const batch of inBatches(rows.flatMap(namesOf))) await em.insertMany(OrganizationName, batch)
  return takenReport(rows.length, difference)
}

async function readRows(source: TableSource) {
  const table = await readTable(source, { columns: COLUMNS, unique: ['code'] })
  const rows = table.rows.map(({ line, cells }) => {
    const [code, name, shortName] = [cells.code!, cells.name!, cells.short_name]
    const aliases = cells.aliases?.split('|').map((alias) => alias.trim()) ?? []
    return {
      line,
      code,
      name,
      shortName,
      kind: cells.kind as Organization['kind'],
      level: levelOf(code),
      parentCode: ancestorCodes(code).at(-1) ?? null,
      aliases,
      validFrom: cells.valid_from,
      validTo: cells.valid_to,
      searchText: searchText([name, shortName, ...aliases]),
    }
  })
  return { rows, findings: table.errorCount > 0 ? table.findings : [] }
}

function formFaults(rows: readonly Row[]): Fault[] {
  const codes = new Set(rows.map(({ code }) => code))
  const none =
    rows.length > 0
      ? []
      : [faultAt(1, 'size', { id: 'Tidak ada satu pun organisasi.', en: 'There is no organization at all.' })]
  return [...none, ...rows.flatMap((row) => faultsOf(row, codes))]
}

function faultsOf({ line, code, parentCode, validFrom, validTo }: Row, codes: ReadonlySet<string>): Fault[] {
  const found: Fault[] = []
  if (!isOrganizationCode(code))
    found.push(
      faultAt(line, 'code', {
        id: `"${code}" bukan kode OPD SI Jabatan: 15 angka, tingkat di bawah nol semuanya nol.`,
        en: `"${code}" is no code of SI Jabatan: 15 digits, and below a level of zeros only zeros.`,
      }),
    )
  else if (parentCode !== null && !codes.has(parentCode))
    found.push(
      faultAt(line, 'parent', {
        id: `Induk ${parentCode} dari ${code} tidak ada di berkas.`,
        en: `The parent ${parentCode} of ${code} is not in the file.`,
      }),
    )
  if (validFrom !== null && validTo !== null && validFrom > validTo)
    found.push(
      faultAt(line, 'days', {
        id: `Mulai ${validFrom} sesudah berakhir ${validTo}.`,
        en: `It begins on ${validFrom}, after it ends on ${validTo}.`,
      }),
    )
  return found
}

/** A name that two organizations share stays with both: looking it up is then ambiguous, as it should be. */
export function namesOf(organization: Pick<Organization, 'code' | 'name' | 'shortName' | 'aliases'>) {
  const { code, name, shortName, aliases } = organization
  const names = [name, ...(shortName == null ? [] : [shortName]), ...aliases].map(normaliseName)
  return [...new Set(names)].map((each) => ({ name: each, organizationCode: code }))
}
