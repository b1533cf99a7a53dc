import type { EntityManager } from '@mikro-orm/postgresql'
import type { RegistryContext } from '../context.ts'
import type { Change } from '../parents.ts'
import { conflict } from '../refusals.ts'
import { CHANNEL } from '../settings.ts'
import type { Composed } from './compose.ts'
import { currentGraph, keep, latestSequence } from './current.ts'
import type { Current } from './current.ts'
import { SupergraphActivation } from './entities.ts'

/** What is to be done, decided on what was in the graph a moment ago. */
export interface Step<T> {
  /** The next graph; null: it stays as it is. */
  readonly graph: Composed | null
  readonly reason: SupergraphActivation['reason']
  /** Null: the instance itself. */
  readonly by: string | null
  readonly note: string | null
  readonly changes: readonly Change[]
  /** Changes rows in the transaction of the activation. Throws Overtaken when they are not as they were. */
  rows(em: EntityManager): Promise<T>
}

/** What was done. */
export interface Done<T> {
  readonly result: T
  readonly activation: SupergraphActivation | null
}

/** Somebody else changed what a decision was based on: it is taken again. */
export class Overtaken extends Error {
  override readonly name = 'Overtaken'
}

/** Attempts before the caller is told that too many others are at it. */
const MOST_ATTEMPTS = 8

/** Decides on what is in the graph now. */
type Decide<T> = (current: Current, em: EntityManager) => Promise<Step<T>>

/**
 * Decides and does, whole or not at all: rows, graph and activation are written in one transaction, and everybody is told when it
 * is committed. Composing takes long, so it is done before, on what is in the graph now; whoever was overtaken decides anew.
 */
export async function activate<T>(context: RegistryContext, decide: Decide<T>): Promise<Done<T>> {
  return sure(await unlessOvertaken(context, decide, MOST_ATTEMPTS))
}

/**
 * The same for what comes into the graph with all its checks: whoever was overtaken decides anew in line with others, so that those who come
 * together do not overtake each other again and again. What leaves the graph waits for none of them.
 */
export async function activateInLine<T>(context: RegistryContext, decide: Decide<T>): Promise<Done<T>> {
  const done = await unlessOvertaken(context, decide, 1)
  return done ?? sure(await inLine(context, () => unlessOvertaken(context, decide, MOST_ATTEMPTS)))
}

function sure<T>(done: Done<T> | null): Done<T> {
  if (done === null) throw busy()
  return done
}

/** What was done; null when as many attempts as these were overtaken. */
async function unlessOvertaken<T>(
  context: RegistryContext,
  decide: Decide<T>,
  attempts: number,
): Promise<Done<T> | null> {
  for (let count = 1; count <= attempts; count++) {
    try {
      const em = context.em()
      const current = await currentGraph(em)
      const step = await decide(current, em)
      return await context.em().transactional((inside) => carryOut(context, inside, current, step))
    } catch (error) {
      if (!(error instanceof Overtaken)) throw error
    }
  }
  return null
}

const lines = new WeakMap<RegistryContext, Promise<unknown>>()

/** Runs one after the other, in this process. */
function inLine<T>(context: RegistryContext, work: () => Promise<T>): Promise<T> {
  const done = (lines.get(context) ?? Promise.resolve()).then(work)
  lines.set(
    context,
    done.catch(() => undefined),
  )
  return done
}

async function carryOut<T>(
  { now }: RegistryContext,
  em: EntityManager,
  current: Current,
  step: Step<T>,
): Promise<Done<T>> {
  // Two that change the graph follow each other; what takes long is done.
  await em.execute(`select pg_advisory_xact_lock(hashtext('satudata registry'))`)
  if ((await latestSequence(em)) !== current.sequence) throw new Overtaken()
  const result = await step.rows(em)
  await em.flush()
  const { graph, reason, by, note, changes } = step
  if (graph === null || graph.hash === current.hash) return { result, activation: null }
  const { hash } = await keep(em, graph, now())
  const activation = em.create(SupergraphActivation, {
    sequence: current.sequence + 1,
    hash,
    reason,
    by,
    at: now(),
    note,
    changes,
  })
  await em.persist(activation).flush()
  // Delivered when the transaction is committed, and not otherwise.
  await em.execute('select pg_notify(?, ?)', [CHANNEL, String(activation.sequence)])
  return { result, activation }
}

function busy() {
  return conflict(
    'Terlalu banyak perubahan pada graf bersamaan; ulangi sebentar lagi.',
    'Too many changes of the graph at once; repeat in a moment.',
  )
}
