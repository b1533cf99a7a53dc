import type { ProcurementKind, ProcurementMethod } from '../chain.ts'
import type { Resolvers } from '../generated/resolvers.ts'
import { sourceOf } from '../provenance.ts'
import { lineById, packageById } from '../queries.ts'
import { DATASETS } from '../releases.ts'

/** Methods in SiRUP's words. */
const METHOD_NAMES: Readonly<Record<ProcurementMethod, string>> = {
  E_PURCHASING: 'E-Purchasing',
  DIRECT_PROCUREMENT: 'Pengadaan Langsung',
  DIRECT_APPOINTMENT: 'Penunjukan Langsung',
  TENDER: 'Tender',
  QUICK_TENDER: 'Tender Cepat',
  SELECTION: 'Seleksi',
  SELF_MANAGED: 'Swakelola',
}

/** Kinds in SiRUP's words. */
const KIND_NAMES: Readonly<Record<ProcurementKind, string>> = {
  GOODS: 'Barang',
  WORKS: 'Pekerjaan Konstruksi',
  CONSULTANCY: 'Jasa Konsultansi',
  SERVICES: 'Jasa Lainnya',
}

/** Packages of SiRUP, the export to it, and what the import found. */
export const procurement: Pick<Resolvers, 'ProcurementPackage' | 'RupExportRow' | 'PlanningFinding'> = {
  ProcurementPackage: {
    __resolveReference: ({ id }, context) => packageById(context, id),
    organization: ({ organizationCode }) => (organizationCode == null ? null : { code: organizationCode }),
    region: ({ regionCode }) => (regionCode == null ? null : { code: regionCode }),
    line: ({ lineId }, _, context) => (lineId == null ? null : lineById(context, lineId)),
    ceiling: ({ ceiling }) => String(ceiling),
    realised: ({ realised }) => (realised == null ? null : String(realised)),
    provenance: ({ year }, _, context) => sourceOf(context, DATASETS.packages, year),
  },
  RupExportRow: {
    tahun_anggaran: ({ year }) => year,
    kd_satker: ({ workUnitCode }) => workUnitCode,
    nama_satker: ({ workUnitName }) => workUnitName,
    kd_rup: ({ rupCode }) => rupCode ?? null,
    nama_paket: ({ name }) => name,
    pagu: ({ ceiling }) => String(ceiling),
    metode_pengadaan: ({ method }) => METHOD_NAMES[method],
    jenis_pengadaan: ({ kind }) => KIND_NAMES[kind],
    sumber_dana: ({ fundSource }) => fundSource,
    mak: ({ accountCode }) => accountCode,
    status_pradipa: () => false,
    status_pdn: ({ domesticProduct }) => domesticProduct,
    status_ukm: ({ smallEnterprise }) => smallEnterprise,
  },
  PlanningFinding: {
    id: ({ id }) => String(id),
    message: ({ messageId, messageEn }, _, { language }) => (language === 'id' ? messageId : messageEn),
    candidates: ({ candidateCodes }) => candidateCodes.map((code) => ({ code })),
  },
}
