import { AsyncLocalStorage } from 'node:async_hooks'
import type { Adapter, AdapterFactory, AdapterPayload } from 'oidc-provider'
import type { IdentityContext, Sessions } from '../parts.ts'
import {
  artifactId,
  consumeArtifact,
  deleteArtifact,
  deleteByGrant,
  findArtifact,
  saveArtifact,
  saveSid,
} from './artifacts.ts'
import type { FoundArtifact } from './artifacts.ts'
import { write } from './changes.ts'
import { findClientMetadata } from './metadata.ts'

const givingSession = new AsyncLocalStorage<string>()

/** Grants saved in `run` are given by this browser session, and end with it. */
export function grantedBy<T>(sessionId: string, run: () => Promise<T>): Promise<T> {
  return givingSession.run(sessionId, run)
}

/** Keeps what the provider remembers in PostgreSQL. What a browser session gave is found only while that session lives. */
export function openAdapter(context: IdentityContext, sessions: Pick<Sessions, 'isLive'>): AdapterFactory {
  return (kind) => (kind === 'Client' ? clients(context) : artifacts(context, sessions, kind))
}

function artifacts(context: IdentityContext, sessions: Pick<Sessions, 'isLive'>, kind: string): Adapter {
  const em = () => context.em()
  const opened = async (row: FoundArtifact | undefined): Promise<AdapterPayload | undefined> => {
    if (row === undefined || row.kind !== kind) return undefined
    if (row.sessionId !== null && !(await sessions.isLive(row.sessionId))) return undefined
    const payload = openPayload(context, row)
    return row.consumedAt === null ? payload : { ...payload, consumed: Math.floor(row.consumedAt.getTime() / 1000) }
  }
  return {
    async upsert(value, payload, expiresIn) {
      const id = artifactId(kind, value)
      const grantId =
        payload.grantId === undefined || kind === 'Interaction' ? null : artifactId('Grant', payload.grantId)
      const row = {
        id,
        kind,
        grantId,
        sessionId: kind === 'Grant' ? sessionOfGrant() : null,
        uid: payload.uid ?? null,
        accountId: payload.accountId ?? null,
        clientId: payload.clientId ?? null,
        payload: context.secrets.seal(JSON.stringify(payload), `oidc ${id}`),
        expiresAt: new Date(Date.now() + (expiresIn ?? 0) * 1000),
      }
      await write(em, async (inside) => {
        await saveArtifact(inside, row)
        if (grantId !== null && payload.sid !== undefined) await saveSid(inside, grantId, payload.sid)
      })
    },
    find: async (value) => opened(await findArtifact(em(), 'id', artifactId(kind, value))),
    findByUid: async (uid) => opened(await findArtifact(em(), 'uid', uid)),
    findByUserCode: async () => undefined,
    consume: (value) => write(em, (inside) => consumeArtifact(inside, artifactId(kind, value), context.now())),
    destroy: (value) => write(em, (inside) => deleteArtifact(inside, artifactId(kind, value))),
    revokeByGrantId: (grant) => write(em, (inside) => deleteByGrant(inside, kind, artifactId('Grant', grant))),
  }
}

/** What a row holds. Throws when it was changed or sealed with another secret. */
export function openPayload({ secrets }: Pick<IdentityContext, 'secrets'>, row: FoundArtifact): AdapterPayload {
  return JSON.parse(secrets.open(row.payload, `oidc ${row.id}`)) as AdapterPayload
}

function sessionOfGrant(): string {
  const session = givingSession.getStore()
  if (session === undefined) throw new Error('A grant is given by a browser session')
  return session
}

/** Clients are registered by the applications part, never by the provider. */
function clients(context: IdentityContext): Adapter {
  const refuse = async () => {
    throw new Error('Clients are not changed by the provider')
  }
  return {
    find: (id) => findClientMetadata(context, id),
    findByUid: async () => undefined,
    findByUserCode: async () => undefined,
    upsert: refuse,
    consume: refuse,
    destroy: refuse,
    revokeByGrantId: refuse,
  }
}
