import type { EntityManager } from '@mikro-orm/postgresql'
import type { RegistryContext } from '../context.ts'
import { SchemaCheck } from '../entries/entities.ts'
import { Overtaken } from '../graph/activate.ts'
import { consentFor } from './keep.ts'
import type { Checked, CheckedGraph } from './run.ts'

/** Whether a result lets a schema be published, by itself or by a consent. */
export interface Pass {
  readonly passed: boolean
  /** Uses the consent up, in the transaction in which the schema comes into the graph. Throws Overtaken when it was used meanwhile. */
  readonly use: (em: EntityManager) => Promise<void>
}

/** Says whether a result lets a schema be published. */
export async function passOf(
  context: RegistryContext,
  em: EntityManager,
  checked: Checked,
  result: CheckedGraph,
): Promise<Pass> {
  if (result.outcome !== 'NEEDS_CONSENT') return { passed: result.outcome === 'PASSED', use: () => Promise.resolve() }
  const consent = await consentFor(context, em, checked, result)
  if (consent === null) return { passed: false, use: () => Promise.resolve() }
  return {
    passed: true,
    async use(inside) {
      const where = { id: consent.id, consentUsedAt: null }
      if ((await inside.nativeUpdate(SchemaCheck, where, { consentUsedAt: context.now() })) === 0) throw new Overtaken()
    },
  }
}
