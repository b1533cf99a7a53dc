import { addressRules, guardedTarget } from '@satudata/federation'
import type { SubgraphContext } from '@satudata/subgraph'
import { textInput, urlInput } from '../input.ts'
import { badInput, conflict, forbidden } from '../refusals.ts'
import { registryOf } from '../context.ts'
import { addToken } from '../tokens/issue.ts'
import { Subgraph } from './entities.ts'
import { NEW } from './new.ts'
import { answersFor, mayLookAfter } from './policy.ts'

/** What an owner says of a subgraph. */
export interface SubgraphDetails {
  readonly name: string
  readonly owner: string
  readonly url: string
  readonly contact: string
  readonly description: string
}

const NAME = /^[a-z][a-z0-9-]{1,40}$/
const ORGANIZATION = /^\d{15}$/
/** Subgraphs of one organization that are not retired. */
const MOST_OF_ONE = 50

/**
 * Registers a subgraph: nothing of it is in the graph before it published a version and somebody else reviewed it. The token, which
 * publishes, is null for who registers it for another organization.
 */
export async function registerSubgraph(
  request: SubgraphContext,
  details: SubgraphDetails,
): Promise<{ readonly subgraph: Subgraph; readonly token: string | null }> {
  const { principal } = request
  const context = registryOf(request)
  const { name, owner } = details
  if (!mayLookAfter(principal, owner)) throw notYours(owner)
  if (!NAME.test(name)) throw badName(name)
  if (!ORGANIZATION.test(owner))
    throw badInput('owner', 'isi kode organisasi 15 angka', 'give the 15 digits of an organization')
  const given = {
    url: guardedTarget(urlInput('url', details.url), addressRules(context.config.registryAllow)).href,
    contact: textInput('contact', details.contact, 200),
    description: textInput('description', details.description, 2_000),
  }
  return context.em().transactional(async (em) => {
    await em.execute(`select pg_advisory_xact_lock(hashtext('satudata registry'))`)
    if ((await em.count(Subgraph, { name })) > 0) throw taken(name)
    if ((await em.count(Subgraph, { ownerCode: owner, state: { $ne: 'RETIRED' } })) >= MOST_OF_ONE) throw full(owner)
    const subgraph = em.create(Subgraph, {
      ...NEW,
      ...given,
      name,
      origin: 'OUTSIDE',
      state: 'PENDING',
      ownerCode: owner,
      registeredAt: context.now(),
      registeredBy: principal.subject,
    })
    em.persist(subgraph)
    if (!answersFor(principal, owner)) return { subgraph, token: null }
    const { token } = await addToken(context, em, { subgraph: name, name: 'registration', by: principal.subject! })
    return { subgraph, token }
  })
}

function notYours(owner: string) {
  return forbidden(
    `Subgraf organisasi ${owner} didaftarkan oleh pegawainya, walidata, atau pengelola sistem; minta kepada mereka.`,
    `Subgraphs of organization ${owner} are registered by its officials, walidata or administrators; ask one of them.`,
  )
}

function badName(name: string) {
  const shown = name.slice(0, 41)
  return badInput(
    'name',
    `"${shown}" tidak dapat menjadi nama subgraf; pakai 2 sampai 41 huruf kecil, angka, dan tanda hubung, diawali huruf`,
    `"${shown}" cannot name a subgraph; use 2 to 41 lower-case letters, digits and hyphens, a letter first`,
  )
}

/** Says it of retired ones too: their names stay theirs, as the history is. */
function taken(name: string) {
  return conflict(`Nama "${name}" sudah dipakai; pilih nama lain.`, `The name "${name}" is taken; choose another.`)
}

function full(owner: string) {
  return conflict(
    `Organisasi ${owner} sudah memiliki ${MOST_OF_ONE} subgraf; pensiunkan yang tidak dipakai.`,
    `Organization ${owner} has ${MOST_OF_ONE} subgraphs already; retire one that is not used.`,
  )
}
