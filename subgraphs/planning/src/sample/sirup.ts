import { scale } from '../money.ts'
import { packagesOf } from '../procurement.ts'
import { adoptedAmount, budgetAccount } from '../source.ts'
import type { SimralExport, SimralLine, SimralProgramme, SirupExport, SirupPackage, SirupRealisation } from '../source.ts'
import { draw } from './draw.ts'
import type { SampleFrame, WorkUnit } from './read.ts'
import { YEARS } from './years.ts'

/** Every so many packages of the running year SiRUP has not been told of yet. */
const NEW_TO_SIRUP = 9

/**
 * Makes up an export of SiRUP out of one of SIMRAL: the packages that follow from the adopted lines, what was paid for them,
 * and three rows as real exports have them: an unknown work unit, one that two agencies claim, and a payment under the wrong one.
 */
export function makeSirup(frame: SampleFrame, simral: SimralExport): SirupExport {
  const units = new Map(frame.units.map((unit) => [unit.simral, unit]))
  const packages: SirupPackage[] = []
  const realisations: SirupRealisation[] = []
  let number = 0
  for (const programme of simral.programmes) {
    const unit = units.get(programme.unit)
    if (unit === undefined) throw new Error(`${programme.unit} is missing from sample/work-units.csv.`)
    for (const { row, paid } of packagesIn(programme, unit, () => ++number)) {
      packages.push(row)
      if (paid !== null) realisations.push(paid)
    }
  }
  return { packages: [...packages, ...strayPackages()], realisations: [...realisations, ...strayPayments(packages)] }
}

interface Made {
  readonly row: SirupPackage
  readonly paid: SirupRealisation | null
}

function packagesIn(programme: SimralProgramme, unit: WorkUnit, next: () => number): Made[] {
  const lines = programme.activities.flatMap(({ code, lines }) => lines.map((line) => ({ mak: budgetAccount(code, line), line })))
  const newest = YEARS.at(-1)?.year
  return lines.flatMap(({ mak, line }) => {
    const adopted = adoptedAmount(line)
    if (adopted === undefined) return []
    return packagesOf({ ...line, accountCode: line.account, adopted }).flatMap((planned): Made[] => {
      const number = next()
      if (programme.year === newest && number % NEW_TO_SIRUP === 0) return []
      const row: SirupPackage = {
        tahun_anggaran: programme.year,
        kd_satker: unit.sirup,
        nama_satker: unit.name,
        kd_rup: rupCode(programme.year, number),
        nama_paket: planned.name,
        pagu: planned.ceiling,
        metode_pengadaan: planned.method,
        jenis_pengadaan: planned.kind,
        sumber_dana: planned.fundSource,
        mak,
        status_pradipa: draw(`${mak} ${programme.year} pradipa`, 0, 9) === 0,
        status_pdn: planned.domesticProduct,
        status_ukm: planned.smallEnterprise,
      }
      return [{ row, paid: paymentOf(row, line, adopted) }]
    })
  })
}

function rupCode(year: number, number: number): string {
  return `5${year % 100}${String(number).padStart(5, '0')}`
}

/** Never more than the line's realisation in the proportion of the package, so never more than the ceiling. */
function paymentOf(row: SirupPackage, line: SimralLine, adopted: bigint): SirupRealisation | null {
  const spent = line.quarters.reduce((total, { realised }) => total + (realised ?? 0n), 0n)
  const running = line.quarters.some(({ realised }) => realised === null)
  if (running && draw(`${row.kd_rup} unpaid`, 0, 2) === 0) return null
  const nilai = scale((spent * row.pagu) / adopted, draw(`${row.kd_rup} paid`, 940, 1000))
  return { tahun_anggaran: row.tahun_anggaran, kd_satker: row.kd_satker, kd_rup: row.kd_rup, nilai }
}

function strayPackages(): SirupPackage[] {
  const stray = {
    tahun_anggaran: 2026,
    metode_pengadaan: 'E_PURCHASING',
    jenis_pengadaan: 'GOODS',
    sumber_dana: 'PAD',
    status_pradipa: false,
    status_pdn: true,
    status_ukm: false,
  } as const
  return [
    { ...stray, kd_satker: '10099', nama_satker: 'Panitia Hari Jadi Provinsi', kd_rup: '52690001', nama_paket: 'Perlengkapan peringatan hari jadi', pagu: 850_000_000n, mak: '9.99.01.1.01.5.1.02.01.01' },
    { ...stray, kd_satker: '10034', nama_satker: 'Balai Pelayanan Industri dan UMKM', kd_rup: '52690002', nama_paket: 'Mesin pengemasan untuk pelaku usaha', pagu: 1_275_000_000n, mak: '2.17.08.1.91.5.2.02.01' },
  ]
}

/** A payment that Dinas Kesehatan reports for a package of Dinas Pendidikan: the code is right, the agency is not. */
function strayPayments(packages: readonly SirupPackage[]): SirupRealisation[] {
  const found = packages.find((row) => row.tahun_anggaran === 2026 && row.kd_satker === '10004')
  return found === undefined ? [] : [{ tahun_anggaran: 2026, kd_satker: '10005', kd_rup: found.kd_rup, nilai: 125_000_000n }]
}
