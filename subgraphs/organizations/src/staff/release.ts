import type { Lake } from '@satudata/subgraph'
import type { Organization } from '../entities.ts'
import { inventStaff } from './invent.ts'

/** Dataset of the staff counts in the catalogue. */
export const DATASET = 'pegawai-opd'
const KEPEGAWAIAN = '002900000000000'
const PERIOD = '2024'

/** Publishes the staff counts of each organization: invented, and for government only. */
export async function publishStaff(
  lake: Lake,
  province: string,
  organizations: readonly Organization[],
): Promise<void> {
  await lake.publish({
    dataset: DATASET,
    period: PERIOD,
    owner: KEPEGAWAIAN,
    access: 'RESTRICTED',
    stage: 'VALIDATED',
    measures: [{ indicator: 'STAFF', unit: 'orang', personDerived: true, additive: true }],
    dimensions: ['SEX', 'GRADE', 'ECHELON'],
    provenance: {
      source: 'Data contoh, dibuat untuk peragaan (bukan data Badan Kepegawaian Daerah)',
      dataAsOf: '2024-12-31',
      invented: true,
      notes: ['Angka rekaan: bukan jumlah pegawai yang sebenarnya.'],
    },
    observations: inventStaff(organizations, province, PERIOD),
  })
}
