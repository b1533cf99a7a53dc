import type { Principal } from '@satudata/core'
import type { EntityManager } from '@mikro-orm/postgresql'
import type { SubgraphContext } from '@satudata/subgraph'
import { registryOf } from '../context.ts'
import { Subgraph } from '../entries/entities.ts'
import { mayGiveFields, maySeeAll } from '../entries/policy.ts'
import { isUuid, textInput } from '../input.ts'
import { forbidden, notFound } from '../refusals.ts'
import { endConsent } from './end.ts'
import { FieldConsent } from './entities.ts'
import { takeOutUnconsented } from './lapse.ts'

/** Who withdraws a consent: whoever may give it, of any of those who answered for the field. */
export function mayWithdraw(principal: Principal, { givers, endedAt }: FieldConsent): boolean {
  return endedAt == null && isGiver(principal, givers)
}

function isGiver(principal: Principal, givers: FieldConsent['givers']): boolean {
  return givers.some(({ owner }) =>
    mayGiveFields(principal, { origin: owner === null ? 'BASE' : 'OUTSIDE', ownerCode: owner }),
  )
}

/**
 * Takes a consent back: no check passes by it from now on. A version in the graph that needs it leaves in some days, or now; said again,
 * it may still leave sooner.
 */
export async function withdrawConsent(
  request: SubgraphContext,
  { id, reason: said, now }: { readonly id: string; readonly reason: string; readonly now: boolean },
): Promise<FieldConsent> {
  const context = registryOf(request)
  const { principal } = request
  const reason = textInput('reason', said, 2_000)
  await context.em().transactional(async (em) => {
    await mayOrThrow(em, principal, id)
    const consent = await endConsent(context, em, id, { ended: 'WITHDRAWN', by: principal.subject, reason, now })
    // An earlier one for the same field, which ended and has some days left, is no way around it.
    const { subgraph, coordinate } = consent
    const at = context.now()
    if (now) await em.nativeUpdate(FieldConsent, { subgraph, coordinate, leavesAt: { $gt: at } }, { leavesAt: at })
  })
  if (now) await takeOutUnconsented(context)
  return context.em().findOneOrFail(FieldConsent, { id })
}

/** What is hidden and what is not there answer alike. */
async function mayOrThrow(em: EntityManager, principal: Principal, id: string): Promise<void> {
  const consent = isUuid(id) ? await em.findOne(FieldConsent, { id }) : null
  if (consent === null) throw notFound('consent', id)
  if (isGiver(principal, consent.givers)) return
  const taker = await em.findOneOrFail(Subgraph, { name: consent.subgraph })
  if (!maySeeAll(principal, taker)) throw notFound('consent', id)
  const named = consent.givers.map(({ subgraph }) => subgraph).join(', ')
  throw forbidden(
    `Persetujuan atas "${consent.coordinate}" dicabut oleh pegawai pemilik ${named} (untuk subgraf produk ini pengelola sistem).`,
    `Consent to "${consent.coordinate}" is withdrawn by officials of the owner of ${named} (for subgraphs of this product administrators).`,
  )
}
