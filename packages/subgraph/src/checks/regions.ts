import type { Finding } from '../lake/types.ts'

/** A region a source reports on: its code, its official name, and how else the source writes it. */
export interface NamedRegion {
  readonly code: string
  readonly name: string
  readonly aliases: readonly string[]
}

/** A row that names a region. `place` is where it stands, in the words of the file. */
export interface NamedRow {
  readonly place: string
  readonly name: string
}

/**
 * Finds the code of each row by the region's declared names, never by the row's position and never by likeness. A name nobody
 * declared, one that two regions share, and a region named twice are findings of severity ERROR; a declared region that has
 * no row is SUSPICIOUS. Capitals and repeated spaces do not matter.
 */
export function matchRegions<R extends NamedRow>(
  rows: readonly R[],
  regions: readonly NamedRegion[],
): { readonly codes: ReadonlyMap<R, string>; readonly findings: readonly Finding[] } {
  const names = codesByName(regions)
  const codes = new Map<R, string>()
  const first = new Map<string, R>()
  const findings: Finding[] = []
  for (const row of rows) {
    const [code, ...others] = names.get(folded(row.name)) ?? []
    if (code === undefined) findings.push(unknown(row))
    else if (others.length > 0) findings.push(ambiguous(row, [code, ...others]))
    else {
      const before = first.get(code)
      if (before !== undefined) findings.push(repeated(row, before, code))
      else first.set(code, row)
      codes.set(row, code)
    }
  }
  const absent = regions.filter(({ code }) => !first.has(code))
  return { codes, findings: [...findings, ...absent.map(missing)] }
}

function codesByName(regions: readonly NamedRegion[]): Map<string, string[]> {
  const names = new Map<string, string[]>()
  for (const { code, name, aliases } of regions) {
    for (const each of new Set([name, ...aliases].map(folded))) names.set(each, [...(names.get(each) ?? []), code])
  }
  return names
}

function folded(name: string): string {
  return name.normalize('NFKC').trim().replaceAll(/\s+/g, ' ').toLocaleLowerCase('id')
}

function unknown({ place, name }: NamedRow): Finding {
  const shown = name.slice(0, 60)
  return finding('region', 'ERROR', place, {
    id: `"${shown}" bukan wilayah yang dikenal sumber ini; perbaiki namanya atau daftarkan sebagai nama lain.`,
    en: `"${shown}" is no region known to this source; correct the name or declare it as an alias.`,
  })
}

function ambiguous({ place, name }: NamedRow, codes: readonly string[]): Finding {
  return finding('region', 'ERROR', place, {
    id: `"${name}" dapat berarti ${codes.join(' atau ')}; tulis lengkap dengan Kabupaten atau Kota.`,
    en: `"${name}" may be ${codes.join(' or ')}; write it out with Kabupaten or Kota.`,
  })
}

function repeated({ place, name }: NamedRow, before: NamedRow, code: string): Finding {
  return finding('region.repeated', 'ERROR', place, {
    id: `"${name}" (${code}) sudah ada di ${before.place}; hapus salah satu.`,
    en: `"${name}" (${code}) is already at ${before.place}; remove one of them.`,
  })
}

function missing({ code, name }: NamedRegion): Finding {
  return finding('region.missing', 'SUSPICIOUS', name, {
    id: `${name} (${code}) tidak ada dalam berkas; jumlah di atasnya tidak dapat dihitung.`,
    en: `${name} (${code}) is not in the file; totals above it cannot be computed.`,
  })
}

function finding(check: string, severity: Finding['severity'], place: string, message: Finding['message']): Finding {
  return { check, severity, place, message }
}
