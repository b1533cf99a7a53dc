import type { FetchNode } from '@apollo/query-planner'
import type { GraphQLFormattedError } from 'graphql'
import { ask, located } from './ask.ts'
import type { Fetching } from './ask.ts'
import { byContext } from './context.ts'
import { isData, merge } from './data.ts'
import type { Data, Link } from './data.ts'
import { fetchEntities } from './entities.ts'
import { rewrite } from './rewrites.ts'

/** Does one fetch of a plan for these objects, and adds what comes back to them. */
export async function fetchFor(node: FetchNode, targets: readonly Link[], given: Fetching): Promise<void> {
  if (targets.length === 0) return
  const { errors, isOf } = given
  const lacking = (object: Data, because: GraphQLFormattedError) => errors.unasked(object, because)
  const groups =
    node.contextRewrites === undefined
      ? [{ targets, context: {} }]
      : byContext(node, targets, { isOf, failures: errors, lacking })
  await Promise.all(
    groups.map((each) =>
      node.requires === undefined
        ? fetchRoot(node, each.targets, each.context, given)
        : fetchEntities(node, each.targets, each.context, given),
    ),
  )
}

async function fetchRoot(node: FetchNode, targets: readonly Link[], context: Data, given: Fetching): Promise<void> {
  const reply = await ask(node, context, given)
  const { data } = reply
  if (isData(data)) {
    rewrite(data, node.outputRewrites, given.isOf)
    targets.forEach(({ value }, index) => merge(value as Data, data, given.isAbstract, index > 0))
  } else if (reply.errors?.[0] !== undefined) {
    // One field that must not be null takes what stands beside it along: that is missing for the same reason.
    const because = located(node, reply.errors[0])
    for (const { value } of targets) given.errors.unasked(value as Data, because)
  }
  let suspect = isData(data) ? data : null
  for (const error of reply.errors ?? []) {
    const because = located(node, error)
    given.errors.add(because, targets, error.path)
    if (error.path !== undefined || suspect === null) continue
    given.errors.suspect(because, targets, suspect)
    suspect = null
  }
}
