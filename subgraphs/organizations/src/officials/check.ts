import type { Message } from '@satudata/core'
import type { Finding } from '@satudata/subgraph'
import type { Official, Organization, Position } from '../entities.ts'
import { faultAt, listed } from '../register/finding.ts'
import type { Fault } from '../register/finding.ts'

/** A row of the export; `line` is its place in the file. */
export interface OfficialRow extends Pick<
  Official,
  'positionCode' | 'employeeNumber' | 'name' | 'appointment' | 'decree' | 'validFrom'
> {
  readonly line: number
  readonly organizationCode: string | null
  readonly validTo: string | null
}

/** What is wrong with the rows of an export, in the order of the file. */
export function checkOfficials(
  rows: readonly OfficialRow[],
  positions: readonly Position[],
  organizations: readonly Organization[],
): Finding[] {
  const known = {
    positions: new Map(positions.map((each) => [each.code, each])),
    organizations: new Set(organizations.map(({ code }) => code)),
  }
  if (rows.length === 0) {
    return listed([
      faultAt(1, 'size', {
        id: 'Tidak ada satu pun pejabat; berkas ini akan mengakhiri semua hak.',
        en: 'There is no official at all; this file would end all rights.',
      }),
    ])
  }
  return listed([...rows.flatMap((row) => faultsOf(row, known)), ...overlaps(rows, known.positions)])
}

interface Known {
  readonly positions: ReadonlyMap<string, Position>
  readonly organizations: ReadonlySet<string>
}

function faultsOf(row: OfficialRow, { positions, organizations }: Known) {
  const found: Fault[] = []
  const fault = (check: string, message: Message) => found.push(faultAt(row.line, check, message))
  const { positionCode, employeeNumber, organizationCode, validFrom, validTo } = row
  const position = positions.get(positionCode)
  if (position === undefined)
    fault('position', {
      id: `Tidak ada jabatan "${positionCode}" di SI Jabatan.`,
      en: `There is no position "${positionCode}" in SI Jabatan.`,
    })
  if (!/^\d{18}$/.test(employeeNumber))
    fault('employee-number', {
      id: `NIP "${employeeNumber}" tidak terdiri atas 18 angka.`,
      en: `The NIP "${employeeNumber}" does not have 18 digits.`,
    })
  if (organizationCode !== null && !organizations.has(organizationCode))
    fault('organization', {
      id: `Tidak ada OPD "${organizationCode}".`,
      en: `There is no organization "${organizationCode}".`,
    })
  if (position?.kind === 'FUNCTIONAL' && organizationCode === null)
    fault('organization', {
      id: `Jabatan fungsional ${positionCode} perlu kode OPD tempat bertugas.`,
      en: `The functional position ${positionCode} needs the code of the organization it is held in.`,
    })
  if (position !== undefined && position.kind !== 'FUNCTIONAL' && organizationCode !== null)
    fault('organization', {
      id: `OPD jabatan ${positionCode} ditetapkan SI Jabatan; kosongkan kolom ini.`,
      en: `SI Jabatan says which organization ${positionCode} belongs to; leave this column empty.`,
    })
  if (validTo !== null && validFrom > validTo)
    fault('days', {
      id: `Mulai ${validFrom} sesudah berakhir ${validTo}.`,
      en: `It begins on ${validFrom}, after it ends on ${validTo}.`,
    })
  return found
}

/** Two definitive holders of one structural position, or one person twice in the same position, on the same day. */
function overlaps(rows: readonly OfficialRow[], positions: ReadonlyMap<string, Position>) {
  const single = rows.filter(
    (row) => row.appointment === 'DEFINITIVE' && positions.get(row.positionCode)?.kind !== 'FUNCTIONAL',
  )
  const found = [
    ...overlapsWithin(single, ({ positionCode }) => positionCode),
    ...overlapsWithin(rows, ({ positionCode, employeeNumber }) => `${positionCode} ${employeeNumber}`),
  ]
  return [...new Map(found.map((each) => [each.line, each])).values()]
}

function overlapsWithin(rows: readonly OfficialRow[], keyOf: (row: OfficialRow) => string) {
  return [...Map.groupBy(rows, keyOf).values()].flatMap((group) => {
    const ordered = group.toSorted((a, b) => (a.validFrom < b.validFrom ? -1 : 1))
    let last: OfficialRow | undefined
    return ordered.flatMap((row) => {
      const before = last
      // The one that lasts longest so far is what the next must not touch.
      if (before === undefined || endOf(row) > endOf(before)) last = row
      if (before === undefined || row.validFrom > endOf(before)) return []
      const message = {
        id: `Jabatan ${row.positionCode} sudah dipegang (baris ${before.line}) sampai ${before.validTo ?? 'seterusnya'}.`,
        en: `The position ${row.positionCode} is held already (line ${before.line}) until ${before.validTo ?? 'further notice'}.`,
      }
      return [faultAt(row.line, 'overlap', message)]
    })
  })
}

/** Days compare as text; this one is later than all. */
function endOf({ validTo }: OfficialRow): string {
  return validTo ?? '9999-12-31'
}
