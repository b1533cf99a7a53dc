import { makeOperation, mapExchange } from '@urql/vue'
import type { Exchange } from '@urql/vue'

let outdated = 0
const askedAnew = new Map<number, number>()

/** From now on no answer that is in memory is good enough: each question is asked anew once, whichever page it is on. */
export function outdateAnswers(): void {
  outdated += 1
}

/** Keeps outdated answers from being given out of memory. Before the exchange that keeps them. */
export const freshExchange: Exchange = mapExchange({
  onOperation(operation) {
    const { kind, key, context } = operation
    if (kind !== 'query' || outdated === 0 || askedAnew.get(key) === outdated) return operation
    askedAnew.set(key, outdated)
    return makeOperation(kind, operation, { ...context, requestPolicy: 'network-only' })
  },
})
