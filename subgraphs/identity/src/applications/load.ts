import type { EntityManager } from '@mikro-orm/postgresql'
import { demonstrationId } from '../accounts/demonstration.ts'
import { WALIDATA_ORGANIZATION } from '../rights/settings.ts'
import { DataAgreement, RegisteredApplication } from './entities.ts'

/** A fixed day: sample data knows no clock. */
const THEN = new Date('2026-01-02T02:00:00Z')
const SOCIAL = '000900000000000'
const EDUCATION = '000400000000000'

const COMMON = {
  clientId: null,
  party: null,
  requestedSignIn: null,
  signIn: null,
  contract: null,
  expiresOn: '2028-12-31',
  registeredAt: THEN,
  decidedBy: null,
  decidedAt: null,
  version: 1,
}

/** Loads invented applications and an agreement. There are no keys: people make them, and see them once. */
export async function loadApplications(em: EntityManager): Promise<void> {
  const social = demonstrationId('produsen.sosial')
  const education = demonstrationId('produsen.pendidikan')
  const admin = demonstrationId('admin')
  await em.insertMany(RegisteredApplication, [
    {
      ...COMMON,
      id: 'c1a7c9d2-5a1e-4b63-8a53-3f0f5d1b0001',
      name: 'Sistem Informasi Bantuan Sosial (contoh)',
      organizationCode: SOCIAL,
      contact: 'dinsos@satudata.example',
      purpose: 'Mencocokkan penerima bantuan dengan angka kemiskinan per wilayah.',
      requestedScopes: ['data:restricted'],
      scopes: ['data:restricted'],
      state: 'ACTIVE',
      registeredBy: social,
      requestedBy: social,
      decidedBy: admin,
      decidedAt: THEN,
    },
    {
      ...COMMON,
      id: 'c1a7c9d2-5a1e-4b63-8a53-3f0f5d1b0002',
      name: 'Dasbor Sekolah (contoh)',
      organizationCode: EDUCATION,
      contact: 'dindikbud@satudata.example',
      purpose: 'Menampilkan jumlah murid dan guru per kecamatan.',
      requestedScopes: ['data:restricted'],
      scopes: [],
      state: 'SUBMITTED',
      registeredBy: education,
      requestedBy: education,
    },
    {
      ...COMMON,
      id: 'c1a7c9d2-5a1e-4b63-8a53-3f0f5d1b0003',
      name: 'Info Warga (contoh)',
      party: 'PT Contoh Informatika',
      contact: 'halo@contoh.example',
      purpose: 'Menampilkan data terbuka kepada warga.',
      requestedScopes: [],
      scopes: [],
      state: 'SUBMITTED',
      registeredBy: admin,
      requestedBy: admin,
    },
  ])
  await em.insert(DataAgreement, {
    id: 'c1a7c9d2-5a1e-4b63-8a53-3f0f5d1b0011',
    number: '480/001-Diskominfo/2026 (contoh)',
    ownerCode: WALIDATA_ORGANIZATION,
    consumerCode: SOCIAL,
    scopes: ['data:restricted'],
    purpose: 'Penyaluran bantuan sosial.',
    validFrom: '2026-01-02',
    validTo: '2030-12-31',
    documentName: 'perjanjian-contoh.pdf',
    documentSha256: '0'.repeat(64),
    recordedBy: demonstrationId('walidata'),
    recordedAt: THEN,
    confirmedBy: demonstrationId('gubernur'),
    confirmedAt: THEN,
  })
}
