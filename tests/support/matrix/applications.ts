import { randomUUID } from 'node:crypto'
import { ApiKey, DataAgreement, RegisteredApplication } from '../../../subgraphs/identity/src/entities.ts'
import { hashSecret, keyText, newKey } from '../../../subgraphs/identity/src/applications/key.ts'
import type { Region } from '../region.ts'
import { managerOf } from './people.ts'

type Scope = 'data:restricted' | 'data:closed'

/** An application as its registration and its agreement make it. */
export interface ApplicationWish {
  /** Code of a government organization; null: of somebody outside government. */
  readonly organization: string | null
  readonly scopes: readonly Scope[]
  /** Days from today to the last day of the agreement; undefined: none was made. */
  readonly agreementEnds?: number
}

const WALIDATA = '001600000000000'
const inDays = (days: number) => new Date(Date.now() + days * 86_400_000)
const day = (days: number) => inDays(days).toISOString().slice(0, 10)

/** Registers an application that works, with a confirmed agreement, and gives a key of it. */
export async function addApplication(region: Region, wish: ApplicationWish): Promise<{ id: string; key: string }> {
  const em = managerOf(region, 'identity')
  const { organization, agreementEnds } = wish
  const scopes = [...wish.scopes]
  const id = randomUUID()
  const by = { registeredBy: 'a', registeredAt: new Date(), requestedBy: 'a', decidedBy: 'b', decidedAt: new Date() }
  await em.insert(RegisteredApplication, {
    ...by,
    id,
    clientId: null,
    name: `Uji ${id}`,
    organizationCode: organization,
    party: organization === null ? 'PT Contoh' : null,
    contact: 'uji@satudata.example',
    purpose: 'Uji',
    requestedScopes: scopes,
    scopes,
    requestedSignIn: null,
    signIn: null,
    contract: null,
    state: 'ACTIVE',
    expiresOn: day(300),
    version: 2,
  })
  if (agreementEnds !== undefined && organization !== null)
    await em.insert(DataAgreement, {
      id: randomUUID(),
      number: id,
      ownerCode: WALIDATA,
      consumerCode: organization,
      scopes,
      purpose: 'Uji',
      validFrom: day(-100),
      validTo: day(agreementEnds),
      documentName: 'uji.pdf',
      documentSha256: '0a'.repeat(32),
      recordedBy: 'a',
      recordedAt: inDays(-101),
      confirmedBy: 'b',
      confirmedAt: inDays(-100),
    })
  const key = newKey()
  await em.insert(ApiKey, {
    id: key.id,
    applicationId: id,
    name: 'uji',
    secretHash: hashSecret(key.secret),
    scopes,
    ratePerMinute: 1_000_000,
    dailyQuota: 1_000_000,
    monthlyQuota: 1_000_000,
    createdBy: 'a',
    createdAt: new Date(),
    expiresAt: inDays(30),
    replacedBy: null,
    revokedBy: null,
    revokedAt: null,
    lastUsedAt: null,
  })
  return { id: key.id, key: keyText(key) }
}
