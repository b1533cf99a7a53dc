/** Works that nobody waits for: what is out of view. One at a time, so that the page answers in between. */
const waiting: (() => void)[] = []

/** The browser is not idle for ever: so long after the turn before it, in milliseconds, the next one has its turn. */
const PATIENCE = 100

/**
 * Resolves when it is this work's turn: the page is idle, and what asked before has had its own. Not every browser tells when it
 * is idle; there the turn comes after a moment.
 */
export function ownTurn(): Promise<void> {
  return new Promise((resolve) => {
    if (waiting.push(resolve) === 1) soon()
  })
}

function soon(): void {
  // The one whose turn it is stays in the line until it is over.
  const turn = () => {
    waiting[0]?.()
    setTimeout(next)
  }
  if (typeof requestIdleCallback === 'function') requestIdleCallback(turn, { timeout: PATIENCE })
  else setTimeout(turn, PATIENCE / 4)
}

function next(): void {
  waiting.shift()
  if (waiting.length > 0) soon()
}
