import { LockMode } from '@mikro-orm/core'
import type { EntityManager } from '@mikro-orm/postgresql'
import type { TableSource } from '@satudata/subgraph'
import { OfficialsChange } from '../entities.ts'
import { importOfficials } from '../officials/import.ts'
import { importSuccessions } from '../officials/successions.ts'
import { importOrganizations } from '../organizations/import.ts'
import { importPositions } from '../positions/import.ts'
import { refused } from './report.ts'
import type { RegisterReport } from './report.ts'

type Importer = (em: EntityManager, source: TableSource, acceptChanges: boolean) => Promise<RegisterReport>

/** In the order in which each refers to those before. */
const IMPORTERS = {
  organizations: importOrganizations,
  positions: importPositions,
  successions: importSuccessions,
  holders: async (em, source) => {
    const { imported, findings } = await importOfficials(em, source)
    return { ...refused(findings), taken: imported }
  },
} satisfies Readonly<Record<string, Importer>>

/** One of the files of SI Jabatan and Kepegawaian. */
export type Register = keyof typeof IMPORTERS

/** All of them, in the order in which they are taken. */
export const REGISTERS = Object.keys(IMPORTERS) as readonly Register[]

/** What is taken over: each file given holds all of its register. */
export interface RegisterFiles {
  readonly files: Readonly<Partial<Record<Register, TableSource>>>
  /** Codes may come to stand for something else (default: that is a fault). */
  readonly acceptChanges?: boolean
}

/**
 * Takes over files in one transaction, checked against each other. With a fault in one, nothing of any is taken, and the report of
 * that one is the last: what refers to it is not looked at.
 */
export async function takeRegisters(
  em: EntityManager,
  { files, acceptChanges = false }: RegisterFiles,
): Promise<ReadonlyMap<Register, RegisterReport>> {
  const reports = new Map<Register, RegisterReport>()
  try {
    await em.transactional(async (tx) => {
      // One at a time: what the files are compared with must not change meanwhile. The triggers wait here too.
      await tx.findOneOrFail(OfficialsChange, { id: 1 }, { lockMode: LockMode.PESSIMISTIC_WRITE })
      for (const register of REGISTERS) {
        const source = files[register]
        if (source === undefined) continue
        const take: Importer = IMPORTERS[register]
        const report = await take(tx, source, acceptChanges)
        reports.set(register, report)
        if (report.findings.length > 0) throw new Refused()
      }
    })
  } catch (error) {
    if (!(error instanceof Refused)) throw error
  }
  return reports
}

/** Rolls the transaction back. */
class Refused extends Error {}
