import { randomUUID } from 'node:crypto'
import { LimitError } from '@satudata/core'
import type { EntityManager } from '@mikro-orm/postgresql'
import type { SubgraphContext } from '@satudata/subgraph'
import { oneOfFew } from '../checks/busy.ts'
import { keepCheck } from '../checks/keep.ts'
import { passOf } from '../checks/pass.ts'
import { beforeRelease, probeFor, runCheck } from '../checks/run.ts'
import type { Checked } from '../checks/run.ts'
import type { RegistryContext } from '../context.ts'
import { activateInLine } from '../graph/activate.ts'
import { currentGraph } from '../graph/current.ts'
import type { SupergraphActivation } from '../graph/entities.ts'
import { optionalText, urlInput } from '../input.ts'
import { conflict, forbidden } from '../refusals.ts'
import { MOST_VERSIONS } from '../settings.ts'
import { registryOf } from '../context.ts'
import { makeRoomForChecks } from '../usage/retention.ts'
import type { SchemaCheck, Subgraph } from './entities.ts'
import { SubgraphVersion } from './entities.ts'
import { findVisible, lockAsDecided } from './find.ts'
import { mayCheck, mayPublish } from './policy.ts'

/** A schema that somebody wants to publish. */
export interface Publishing {
  readonly name: string
  readonly sdl: string
  /** As before when not given. */
  readonly url?: string | null | undefined
  /** Why. */
  readonly message?: string | null | undefined
}

/** What became of a publication. */
export interface Publication {
  readonly check: SchemaCheck
  /** Null when the check did not pass. */
  readonly version: SubgraphVersion | null
  /** Null when nothing else is served. */
  readonly activation: SupergraphActivation | null
}

type Published = Pick<Publication, 'check' | 'version'>

/** Holds a schema against all rules, before its service runs with it; nothing changes but that the check is kept. */
export async function checkSubgraph(request: SubgraphContext, given: Publishing): Promise<SchemaCheck> {
  const context = registryOf(request)
  const em = context.em()
  const { checked } = await readGiven(request, em, given, mayCheck)
  const probe = probeFor(request.signal)
  const current = await currentGraph(em)
  await makeRoomForChecks(context, given.name)
  const result = await oneOfFew(given.name, () => runCheck(context, current, checked, probe))
  return keepCheck(context, em, checked, request.principal.subject!, beforeRelease(result))
}

/** Publishes a schema that passes: served at once when its subgraph is in the graph, kept until it is otherwise. */
export async function publishSubgraph(request: SubgraphContext, given: Publishing): Promise<Publication> {
  const context = registryOf(request)
  const by = request.principal.subject!
  const message = optionalText('message', given.message, 1_000)
  const probe = probeFor(request.signal)
  const { result, activation } = await activateInLine<Published>(context, async (current, em) => {
    const { subgraph, checked } = await readGiven(request, em, given, mayPublish)
    await notTooOften(context, em, given.name)
    const found = await oneOfFew(given.name, () => runCheck(context, current, checked, probe))
    const step = { reason: 'PUBLISH' as const, by, note: message, changes: found.changes }
    const { passed, use } = await passOf(context, em, checked, found)
    const served = passed && subgraph.state === 'ACTIVE'
    const rows = async (inside: EntityManager) => {
      const check = await keepCheck(context, inside, checked, by, found)
      if (!passed) return { check, version: null }
      const row = await lockAsDecided(inside, subgraph)
      if (served) await use(inside)
      return { check, version: await addVersion(context, inside, row, { ...checked, by, message, check }) }
    }
    return { ...step, graph: served ? found.graph : null, rows }
  })
  if (result.version === null) await makeRoomForChecks(context, given.name)
  return { ...result, activation }
}

/** Versions are kept for good, so they are not made without end. */
async function notTooOften({ now }: RegistryContext, em: EntityManager, name: string): Promise<void> {
  const since = new Date(now().getTime() - 86_400_000)
  if ((await em.count(SubgraphVersion, { subgraph: name, publishedAt: { $gt: since } })) < MOST_VERSIONS) return
  throw new LimitError(
    {
      id: `"${name}" sudah menerbitkan ${MOST_VERSIONS} versi dalam sehari; lanjutkan besok.`,
      en: `"${name}" has published ${MOST_VERSIONS} versions within a day; go on tomorrow.`,
    },
    { limit: 'versions', retryAfterSeconds: 3_600 },
  )
}

async function readGiven(
  { principal }: SubgraphContext,
  em: EntityManager,
  { name, sdl, url }: Publishing,
  may: typeof mayPublish,
): Promise<{ readonly subgraph: Subgraph; readonly checked: Checked }> {
  const subgraph = await findVisible(em, principal, name)
  if (!may(principal, subgraph)) throw notYours(name)
  if (subgraph.state === 'RETIRED') throw retired(name)
  const { ownerCode, tier } = subgraph
  const at = url == null ? subgraph.url! : urlInput('url', url)
  return { subgraph, checked: { name, sdl, url: at, owner: ownerCode!, tier: tier ?? null } }
}

interface NewVersion {
  readonly sdl: string
  readonly url: string
  readonly by: string
  readonly message: string | null
  readonly check: SchemaCheck
}

/** Adds a version to a subgraph that is locked; what was published last and is published again is that version. */
async function addVersion(
  { now }: RegistryContext,
  em: EntityManager,
  subgraph: Subgraph,
  { sdl, url, by, message, check }: NewVersion,
): Promise<SubgraphVersion> {
  const { hash } = check
  const last = await em.findOne(SubgraphVersion, { subgraph: subgraph.name }, { orderBy: { number: 'desc' } })
  const again = last !== null && last.hash === hash && last.url === url
  const version = again
    ? last
    : em.create(SubgraphVersion, {
        id: randomUUID(),
        subgraph: subgraph.name,
        number: (last?.number ?? 0) + 1,
        sdl,
        hash,
        url,
        publishedAt: now(),
        publishedBy: by,
        message,
        checkId: check.id,
        changes: check.changes,
      })
  if (!again) em.persist(version)
  subgraph.url = url
  if (subgraph.state === 'REJECTED') subgraph.state = 'PENDING'
  // What is to be in the graph after quarantine is what was published last; a probe is worth while at once.
  if (subgraph.state === 'ACTIVE' || subgraph.state === 'QUARANTINED') subgraph.servedVersion = version.id
  if (subgraph.nextProbeAt != null && subgraph.quarantineReason !== 'LIED') subgraph.nextProbeAt = now()
  return version
}

function notYours(name: string) {
  return forbidden(
    `"${name}" diterbitkan dengan tokennya atau oleh pegawai organisasi pemiliknya; walidata dan pengelola sistem hanya memeriksanya.`,
    `"${name}" is published with its token or by officials of its organization; walidata and administrators only check it.`,
  )
}

function retired(name: string) {
  return conflict(
    `"${name}" sudah dipensiunkan; daftarkan subgraf baru dengan nama lain.`,
    `"${name}" is retired; register a new subgraph under another name.`,
  )
}
