import type { Lake, Observation } from '@satudata/subgraph'
import type { Application } from '../entities.ts'
import { RECORDED_AT, SOURCE } from './recorded.ts'

/** Dataset of the counts in the catalogue. */
export const DATASET = 'inventaris-website-aplikasi'
const KOMINFO = '001600000000000'
const DAY = RECORDED_AT.slice(0, 10)

/** Publishes how many websites and applications each organization has, by kind, status and server. */
export async function publishInventory(
  lake: Lake,
  province: string,
  applications: readonly Application[],
): Promise<void> {
  await lake.publish({
    dataset: DATASET,
    period: DAY,
    owner: KOMINFO,
    access: 'OPEN',
    stage: 'VALIDATED',
    measures: [{ indicator: 'APPLICATIONS', unit: 'unit', personDerived: false, additive: true }],
    dimensions: ['APPLICATION_KIND', 'APPLICATION_STATUS', 'SERVER_LOCATION'],
    provenance: {
      source: SOURCE,
      dataAsOf: DAY,
      invented: false,
      notes: [
        'Jumlah dihitung dari gabungan baris tiga tabel; alamat yang sama dihitung sekali.',
        'Sumber menyebut 81 website + 38 aplikasi = 121; 81 + 38 = 119, dan baris tabel memberi angka lain.',
      ],
    },
    observations: inventoryFigures(applications, province),
  })
}

/** One figure for each combination that occurs. */
export function inventoryFigures(applications: readonly Application[], refArea: string): Observation[] {
  const groups = Map.groupBy(applications, ({ organizationCode, kind, status, serverLocation }) =>
    [organizationCode, kind, status ?? 'UNMONITORED', serverLocation ?? 'UNKNOWN'].join(' '),
  )
  return [...groups.keys()].toSorted().map((key) => {
    const [organization = '', kind = '', status = '', server = ''] = key.split(' ')
    return {
      indicator: 'APPLICATIONS',
      refArea,
      timePeriod: DAY,
      value: String(groups.get(key)?.length ?? 0),
      dimensions: { APPLICATION_KIND: kind, APPLICATION_STATUS: status, SERVER_LOCATION: server },
      organization,
    }
  })
}
