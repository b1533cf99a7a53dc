import { readTable } from '@satudata/subgraph'

/** The systems whose codes are translated. */
export type SourceSystem = 'SIMRAL' | 'SIRUP'

/** One entry: a system's code stands for an organization from one day to another. Dates are ISO; no `validTo`: still. */
export interface CrosswalkEntry {
  readonly system: SourceSystem
  readonly code: string
  /** The code's name in that system. */
  readonly name: string
  readonly organization: string
  readonly validFrom: string
  readonly validTo: string | null
}

/** What a code stands for in a year: one organization, none, or several. Nothing is guessed. */
export type Translation =
  | { readonly kind: 'MAPPED'; readonly organization: string }
  | { readonly kind: 'UNMAPPED' }
  | { readonly kind: 'AMBIGUOUS'; readonly candidates: readonly string[] }

/** Translates the codes of source systems into organization codes (U3), from a snapshot of the master crosswalk. */
export class Crosswalk {
  readonly #byCode: ReadonlyMap<string, readonly CrosswalkEntry[]>
  readonly #byOrganization: ReadonlyMap<string, readonly CrosswalkEntry[]>

  constructor(entries: readonly CrosswalkEntry[]) {
    this.#byCode = Map.groupBy(entries, ({ system, code }) => `${system} ${code}`)
    this.#byOrganization = Map.groupBy(entries, ({ system, organization }) => `${system} ${organization}`)
  }

  /** The organization a code stood for in a budget year. A code that changed hands during the year is ambiguous. */
  translate(system: SourceSystem, code: string, year: number): Translation {
    const entries = (this.#byCode.get(`${system} ${code}`) ?? []).filter((entry) => validIn(entry, year))
    const candidates = [...new Set(entries.map(({ organization }) => organization))].toSorted()
    const [only] = candidates
    if (only === undefined) return { kind: 'UNMAPPED' }
    return candidates.length === 1 ? { kind: 'MAPPED', organization: only } : { kind: 'AMBIGUOUS', candidates }
  }

  /** The one code by which a system knows an organization in a year; undefined when there is none or several. */
  codeOf(system: SourceSystem, organization: string, year: number): CrosswalkEntry | undefined {
    const entries = (this.#byOrganization.get(`${system} ${organization}`) ?? [])
      .filter((entry) => validIn(entry, year))
      // A code that also stands for somebody else would send the rows to the wrong agency.
      .filter(({ code }) => this.translate(system, code, year).kind === 'MAPPED')
    return new Set(entries.map(({ code }) => code)).size === 1 ? entries[0] : undefined
  }
}

function validIn({ validFrom, validTo }: CrosswalkEntry, year: number): boolean {
  return validFrom <= `${year}-12-31` && (validTo === null || validTo >= `${year}-01-01`)
}

/** Reads a snapshot of the crosswalk: CSV with the columns system, code, name, organization, valid_from, valid_to. */
export async function readCrosswalk(file: URL): Promise<Crosswalk> {
  const table = await readTable(file, {
    columns: [
      { name: 'system', type: 'text', allowed: ['SIMRAL', 'SIRUP'] },
      { name: 'code', type: 'text' },
      { name: 'name', type: 'text' },
      { name: 'organization', type: 'text' },
      { name: 'valid_from', type: 'date' },
      { name: 'valid_to', type: 'date', optional: true },
    ],
  })
  const [fault] = table.findings
  if (fault !== undefined) throw new Error(`${file.pathname}, ${fault.place}: ${fault.message.en}`)
  return new Crosswalk(
    table.rows.map(({ cells }) => ({
      // The table reader allows no other system.
      system: cells.system as SourceSystem,
      code: cells.code ?? '',
      name: cells.name ?? '',
      organization: cells.organization ?? '',
      validFrom: cells.valid_from ?? '',
      validTo: cells.valid_to,
    })),
  )
}
