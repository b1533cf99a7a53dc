import type { SeedContext } from '@satudata/subgraph'
import { Ratio } from './entities.ts'
import type { RatioMembers } from './entities.ts'

interface Definition {
  readonly code: string
  readonly name: string
  readonly nameEnglish: string
  readonly numerator: string
  readonly numeratorMembers?: RatioMembers
  readonly denominator: string
  readonly denominatorMembers?: RatioMembers
  readonly scale?: string
  readonly unit: string
}

/** The register of ratios. Only of indicators that are open: the register itself is open to everyone. */
const RATIOS: readonly Definition[] = [
  {
    code: 'POPULATION_DENSITY',
    name: 'Kepadatan penduduk',
    nameEnglish: 'Population density',
    numerator: 'POPULATION',
    denominator: 'AREA',
    unit: 'orang/km2',
  },
  {
    code: 'SEX_RATIO',
    name: 'Rasio jenis kelamin',
    nameEnglish: 'Sex ratio',
    numerator: 'POPULATION',
    numeratorMembers: { SEX: 'M' },
    denominator: 'POPULATION',
    denominatorMembers: { SEX: 'F' },
    scale: '100',
    unit: 'laki-laki per 100 perempuan',
  },
  {
    code: 'PUPILS_PER_TEACHER',
    name: 'Rasio peserta didik per guru',
    nameEnglish: 'Pupils per teacher',
    numerator: 'PUPILS',
    denominator: 'TEACHERS',
    unit: 'peserta didik/guru',
  },
  {
    code: 'TEACHERS_PER_100_PUPILS',
    name: 'Guru per 100 peserta didik',
    nameEnglish: 'Teachers per 100 pupils',
    numerator: 'TEACHERS',
    denominator: 'PUPILS',
    scale: '100',
    unit: 'guru per 100 peserta didik',
  },
  {
    code: 'PUPILS_PER_SCHOOL',
    name: 'Rasio peserta didik per sekolah',
    nameEnglish: 'Pupils per school',
    numerator: 'PUPILS',
    denominator: 'SCHOOLS',
    unit: 'peserta didik/sekolah',
  },
  {
    code: 'TEACHERS_PER_SCHOOL',
    name: 'Rasio guru per sekolah',
    nameEnglish: 'Teachers per school',
    numerator: 'TEACHERS',
    denominator: 'SCHOOLS',
    unit: 'guru/sekolah',
  },
  {
    code: 'SCHOOLS_PER_100000',
    name: 'Sekolah per 100.000 penduduk',
    nameEnglish: 'Schools per 100,000 inhabitants',
    numerator: 'SCHOOLS',
    denominator: 'POPULATION',
    scale: '100000',
    unit: 'sekolah per 100.000 orang',
  },
  {
    code: 'BUDGET_ABSORPTION',
    name: 'Penyerapan anggaran',
    nameEnglish: 'Budget absorption',
    numerator: 'REALISATION',
    denominator: 'BUDGET',
    scale: '100',
    unit: 'persen',
  },
]

/** Loads the register of ratios. Figures come from the releases of the other subgraphs. */
export async function reference({ em }: SeedContext): Promise<void> {
  for (const ratio of RATIOS) {
    em.create(Ratio, { numeratorMembers: {}, denominatorMembers: {}, scale: '1', ...ratio })
  }
  await em.flush()
}
