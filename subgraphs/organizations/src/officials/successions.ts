import type { EntityManager } from '@mikro-orm/postgresql'
import { readTable } from '@satudata/subgraph'
import type { TableSource } from '@satudata/subgraph'
import { Organization, Succession } from '../entities.ts'
import { compareRegister } from '../register/compare.ts'
import { faultAt, listed } from '../register/finding.ts'
import type { Fault } from '../register/finding.ts'
import { refused, takenReport } from '../register/report.ts'
import type { RegisterReport } from '../register/report.ts'

const COLUMNS = [
  { name: 'predecessor', type: 'text' },
  { name: 'successor', type: 'text' },
  { name: 'takes_effect_on', type: 'date' },
  { name: 'inherits', type: 'text', allowed: ['true', 'false'] },
  { name: 'kind', type: 'text', allowed: ['MERGED', 'RENAMED', 'SPLIT'] },
] as const

/** Takes over which organization followed which, and which of them answers for the data: all on record. In the caller's transaction. */
export async function importSuccessions(
  em: EntityManager,
  source: TableSource,
  acceptChanges: boolean,
): Promise<RegisterReport> {
  const table = await readTable(source, { columns: COLUMNS, unique: ['predecessor', 'successor'] })
  if (table.errorCount > 0) return refused(table.findings)
  const rows = table.rows.map(({ line, cells }) => ({
    line,
    predecessorCode: cells.predecessor!,
    successorCode: cells.successor!,
    takesEffectOn: cells.takes_effect_on!,
    inherits: cells.inherits === 'true',
    kind: cells.kind as Succession['kind'],
  }))
  const organizations = await em.find(Organization, {}, { disableIdentityMap: true })
  const codes = new Set(organizations.map(({ code }) => code))
  const difference = compareRegister({
    existing: await em.find(Succession, {}, { disableIdentityMap: true }),
    rows,
    codeOf: ({ predecessorCode, successorCode }) => `${predecessorCode} → ${successorCode}`,
    guarded: ['inherits', 'takesEffectOn', 'kind'],
    acceptChanges,
  })
  const unknown = rows.flatMap(({ line, predecessorCode, successorCode }): Fault[] =>
    [predecessorCode, successorCode]
      .filter((code) => !codes.has(code))
      .map((code) =>
        faultAt(line, 'organization', { id: `Tidak ada OPD "${code}".`, en: `There is no organization "${code}".` }),
      ),
  )
  const selves = rows
    .filter(({ predecessorCode, successorCode }) => predecessorCode === successorCode)
    .map(({ line, predecessorCode: code }) =>
      faultAt(line, 'itself', {
        id: `${code} tidak menggantikan dirinya sendiri.`,
        en: `${code} cannot follow itself.`,
      }),
    )
  const faults = [...unknown, ...selves, ...difference.faults]
  if (faults.length > 0) return refused(listed(faults))
  await em.nativeDelete(Succession, {})
  if (rows.length > 0)
    await em.insertMany(
      Succession,
      rows.map(({ line: _, ...succession }) => succession),
    )
  return takenReport(rows.length, difference)
}
