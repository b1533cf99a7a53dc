import type { AccessScope } from '@satudata/core'
import type { EntityManager } from '@mikro-orm/postgresql'

/** What is so today of an application. */
export interface LiveApplication {
  readonly id: string
  readonly organizationCode: string | null
  readonly state: string
  /** Last day of the registration. */
  readonly expiresOn: string
  /** Granted, and covered by an agreement today. */
  readonly scopes: readonly AccessScope[]
  /** The contract whose part of the graph it sees alone; null: the whole. */
  readonly contract: string | null
}

/** What is so today of a key. */
export interface LiveKey {
  readonly id: string
  readonly secretHash: string
  readonly scopes: readonly AccessScope[]
  readonly expiresAt: Date
  readonly revoked: boolean
  readonly ratePerMinute: number
  readonly dailyQuota: number
  readonly monthlyQuota: number
  readonly application: LiveApplication
}

/** Scopes of an application that agreements of those who may give them cover on the day `?`. */
const COVERED = `
  array(select distinct s.scope
    from "identity"."data_agreement" g cross join unnest(g.scopes) s(scope)
    where g.consumer_code = a.organization_code and s.scope = any(a.scopes)
      and g.confirmed_at is not null and g.ended_at is null and ?::date between g.valid_from and g.valid_to
    order by 1)`

const APPLICATION = `a.id as "applicationId", a.organization_code as "organizationCode", a.state, a.contract,
  a.expires_on::text as "expiresOn", ${COVERED} as covered`

interface ApplicationRow {
  readonly applicationId: string
  readonly organizationCode: string | null
  readonly state: string
  readonly expiresOn: string
  readonly contract: string | null
  readonly covered: readonly AccessScope[]
}

interface KeyRow extends ApplicationRow, Omit<LiveKey, 'application' | 'expiresAt'> {
  readonly expiresAt: string
}

/** A key with its application, as they are on the day; null when there is none with this id. */
export async function findLiveKey(em: EntityManager, id: string, day: string): Promise<LiveKey | null> {
  const [row] = await em.execute<KeyRow[]>(
    `select k.id, k.secret_hash as "secretHash", k.scopes, k.revoked_at is not null as revoked,
       to_char(k.expires_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "expiresAt",
       k.rate_per_minute as "ratePerMinute", k.daily_quota as "dailyQuota", k.monthly_quota as "monthlyQuota", ${APPLICATION}
     from "identity"."api_key" k join "identity"."registered_application" a on a.id = k.application_id
     where k.id = ?`,
    [day, id],
  )
  if (row === undefined) return null
  return { ...row, expiresAt: new Date(row.expiresAt), application: applicationOf(row) }
}

/** The application of a client of the OpenID provider as it is on the day; null when there is none. */
export async function findLiveClient(
  em: EntityManager,
  clientId: string,
  day: string,
): Promise<LiveApplication | null> {
  const [row] = await em.execute<ApplicationRow[]>(
    `select ${APPLICATION} from "identity"."registered_application" a where a.client_id = ?`,
    [day, clientId],
  )
  return row === undefined ? null : applicationOf(row)
}

function applicationOf(row: ApplicationRow): LiveApplication {
  const { applicationId, organizationCode, state, expiresOn, contract, covered } = row
  return { id: applicationId, organizationCode, state, expiresOn, contract, scopes: covered }
}
