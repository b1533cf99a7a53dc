import type { SourceSystem, Translation } from './crosswalk.ts'

/** Something the import could not join with certainty. */
export interface ImportFinding {
  readonly check: 'UNMAPPED_CODE' | 'AMBIGUOUS_CODE' | 'UNKNOWN_PACKAGE'
  readonly system: SourceSystem
  readonly code: string
  /** Budget year of the row. */
  readonly year: number
  readonly place: string
  readonly messageId: string
  readonly messageEn: string
  readonly candidateCodes: readonly string[]
}

/** The finding about a code that did not translate into one organization; undefined when it did. */
export function codeFinding(
  system: SourceSystem,
  code: string,
  year: number,
  place: string,
  translation: Translation,
): ImportFinding | undefined {
  if (translation.kind === 'MAPPED') return undefined
  const row = { system, code, year, place }
  if (translation.kind === 'UNMAPPED') {
    return {
      ...row,
      check: 'UNMAPPED_CODE',
      messageId: `Kode ${code} dari ${system} tidak ada di tabel padanan kode untuk ${year}; daftarkan padanannya.`,
      messageEn: `Code ${code} of ${system} has no entry in the crosswalk for ${year}; register what it stands for.`,
      candidateCodes: [],
    }
  }
  const several = translation.candidates.join(', ')
  return {
    ...row,
    check: 'AMBIGUOUS_CODE',
    messageId: `Kode ${code} dari ${system} berlaku untuk beberapa organisasi pada ${year} (${several}); akhiri masa berlaku yang salah.`,
    messageEn: `Code ${code} of ${system} stands for several organizations in ${year} (${several}); end the validity of the wrong one.`,
    candidateCodes: translation.candidates,
  }
}

/** The finding about a payment for a package its organization does not have. */
export function unknownPackage(rupCode: string, workUnit: string, year: number): ImportFinding {
  return {
    check: 'UNKNOWN_PACKAGE',
    system: 'SIRUP',
    code: rupCode,
    year,
    place: `${workUnit} ${rupCode} ${year}`,
    messageId: `Realisasi paket ${rupCode} dilaporkan oleh ${workUnit}, tetapi paket itu bukan milik satuan kerja tersebut pada ${year}; perbaiki kode satuan kerja atau kode RUP.`,
    messageEn: `Work unit ${workUnit} reports a payment for package ${rupCode}, which is not among its packages of ${year}; correct the work unit or the RUP code.`,
    candidateCodes: [],
  }
}
