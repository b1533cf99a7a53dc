import fc from 'fast-check'
import { expect, test } from 'vitest'
import { kindOfAccount } from './src/chain.ts'
import { Crosswalk } from './src/import/crosswalk.ts'
import type { CrosswalkEntry } from './src/import/crosswalk.ts'
import { importSimral } from './src/import/simral.ts'
import { exportToSirup, importSirup } from './src/import/sirup.ts'
import { percentOf, scale, split, sumOf } from './src/money.ts'
import type { SimralExport, SirupPackage } from './src/source.ts'

const entry = (rest: Partial<CrosswalkEntry>): CrosswalkEntry => ({
  system: 'SIRUP',
  code: '1',
  name: 'Dinas',
  organization: 'A',
  validFrom: '2017-01-01',
  validTo: null,
  ...rest,
})

const plan = (unit: string): SimralExport => ({
  documents: [
    { step: 'DPA', year: 2025, title: 'DPA', adoptedOn: '2025-01-02' },
    { step: 'RAPBD_REVISION', year: 2025, title: 'Rancangan', adoptedOn: null },
  ],
  programmes: [
    {
      year: 2025,
      unit,
      code: '1.01.02',
      name: 'Program',
      targets: [],
      activities: [
        {
          code: '1.01.02.1.01',
          name: 'Kegiatan',
          targets: [],
          lines: [
            {
              number: 1,
              description: 'Buku',
              account: '5.1.02.01',
              fundSource: 'PAD',
              region: '36.03',
              amounts: new Map([
                ['DPA', 9_007_199_254_740_993n],
                ['RAPBD_REVISION', 1n],
              ]),
              quarters: [{ quarter: 1, cashBudget: 9_007_199_254_740_993n, realised: 9_007_199_254_740_992n }],
            },
          ],
        },
      ],
    },
  ],
})

const announced: SirupPackage = {
  tahun_anggaran: 2025,
  kd_satker: '1',
  nama_satker: 'Dinas',
  kd_rup: '500',
  nama_paket: 'Buku',
  pagu: 5n,
  metode_pengadaan: 'E_PURCHASING',
  jenis_pengadaan: 'GOODS',
  sumber_dana: 'PAD',
  mak: '1.01.02.1.01.5.1.02.01.01',
  status_pradipa: false,
  status_pdn: true,
  status_ukm: false,
}

const both = new Crosswalk([entry({ system: 'SIMRAL', code: 'S' }), entry({})])

test('U3: a code stands for whom it was valid for in the year asked for', () => {
  const crosswalk = new Crosswalk([
    entry({ organization: 'OLD', validTo: '2023-12-31' }),
    entry({ organization: 'NEW', validFrom: '2024-01-01', validTo: '2025-06-30' }),
    entry({ organization: 'NEXT', validFrom: '2025-07-01' }),
  ])
  expect(crosswalk.translate('SIRUP', '1', 2016)).toEqual({ kind: 'UNMAPPED' })
  expect(crosswalk.translate('SIRUP', '1', 2023)).toEqual({ kind: 'MAPPED', organization: 'OLD' })
  expect(crosswalk.translate('SIRUP', '1', 2024)).toEqual({ kind: 'MAPPED', organization: 'NEW' })
  expect(crosswalk.translate('SIRUP', '1', 2025)).toEqual({ kind: 'AMBIGUOUS', candidates: ['NEW', 'NEXT'] })
  expect(crosswalk.translate('SIMRAL', '1', 2024)).toEqual({ kind: 'UNMAPPED' })
})

test('U3: an organization is sent to SiRUP only under a code that is its own', () => {
  const shared = new Crosswalk([entry({}), entry({ organization: 'B' }), entry({ code: '2', organization: 'B' })])
  expect(shared.codeOf('SIRUP', 'A', 2025)).toBeUndefined()
  expect(shared.codeOf('SIRUP', 'B', 2025)?.code).toBe('2')
  const twice = new Crosswalk([entry({}), entry({ code: '2' })])
  expect(twice.codeOf('SIRUP', 'A', 2025)).toBeUndefined()
})

test('U3: a work unit of SIMRAL that nobody knows keeps its plan, without an organization, and is reported', () => {
  const { programmes, lines, findings } = importSimral(plan('SIM-X'), both, false)
  expect(programmes[0]).toMatchObject({ organizationCode: null, sourceOrganizationCode: 'SIM-X', invented: false })
  expect(lines[0]?.organizationCode).toBeNull()
  expect(findings).toMatchObject([{ check: 'UNMAPPED_CODE', system: 'SIMRAL', code: 'SIM-X', year: 2025 }])
})

test('M1: amounts past what a float can hold arrive to the rupiah, and a draft beside them is restricted', () => {
  const { lines, steps } = importSimral(plan('S'), both, false)
  expect(lines[0]).toMatchObject({ adopted: 9_007_199_254_740_993n, realised: 9_007_199_254_740_992n, access: 'OPEN' })
  expect(steps.map(({ step, access }) => [step, access])).toEqual([
    ['DPA', 'OPEN'],
    ['RAPBD_REVISION', 'RESTRICTED'],
  ])
})

test('U2: payments are joined by organization and package; several add up, one under another agency joins nothing', () => {
  const { lines } = importSimral(plan('S'), both, false)
  const crosswalk = new Crosswalk([entry({}), entry({ code: '2', organization: 'B' })])
  const paid = (kd_satker: string, nilai: bigint) => ({ tahun_anggaran: 2025, kd_satker, kd_rup: '500', nilai })
  const { packages, findings } = importSirup(
    { packages: [announced], realisations: [paid('1', 2n), paid('1', 1n), paid('2', 7n)] },
    lines,
    crosswalk,
    false,
  )
  expect(packages[0]).toMatchObject({ realised: 3n, regionCode: '36.03', lineId: '2025-S-1.01.02.1.01-01' })
  expect(findings.map(({ check, place }) => [check, place])).toEqual([['UNKNOWN_PACKAGE', '2 500 2025']])
})

test('U1: the export knows the package SiRUP announced, and sends nothing for an organization without a code there', () => {
  const { lines } = importSimral(plan('S'), both, false)
  const { packages } = importSirup({ packages: [announced], realisations: [] }, lines, both, false)
  const rows = exportToSirup(lines, packages, both, false)
  expect(rows.length).toBeGreaterThan(0)
  expect(rows.every(({ workUnitCode }) => workUnitCode === '1')).toBe(true)
  expect(exportToSirup(lines, packages, new Crosswalk([]), false)).toEqual([])
})

test('an amount is split without losing or making a rupiah', () => {
  const weights = fc.array(fc.integer({ min: 1, max: 100_000 }), { minLength: 1, maxLength: 40 })
  const splitting = fc.property(
    fc.bigInt({ min: 0n, max: 10n ** 18n }),
    weights,
    fc.constantFrom(1n, 1000n),
    (amount, shares, unit) => {
      const parts = split(amount, shares, unit)
      expect(parts).toHaveLength(shares.length)
      expect(sumOf(parts)).toBe(amount)
      expect(parts.every((part) => part >= 0n)).toBe(true)
    },
  )
  expect(() => fc.assert(splitting)).not.toThrow()
})

test('percents are exact to two decimals and nothing has no percentage', () => {
  expect(percentOf(9_007_199_254_740_993n, 18_014_398_509_481_986n)).toBe('50.00')
  expect(percentOf('2', '3')).toBe('66.67')
  expect(percentOf(1n, 0n)).toBeNull()
  expect(scale(12_345_678n, 333, 1000n)).toBe(4_111_000n)
})

test('an account that is no expenditure is refused by name', () => {
  expect(kindOfAccount('5.2.04')).toBe('CAPITAL')
  expect(() => kindOfAccount('4.1.01')).toThrow('"4.1.01"')
  expect(() => kindOfAccount('5.10.01')).toThrow('5.10.01')
})
