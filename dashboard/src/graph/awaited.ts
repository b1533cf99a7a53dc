let awaited = 0
let waiting: (() => void)[] = []

/** Resolves when no answer of the graph is awaited: what the first view does without is loaded then. */
export function whenAnswered(): Promise<void> {
  return new Promise((resolve) => {
    waiting.push(resolve)
    tell()
  })
}

/** Fetches, and counts as awaited meanwhile. */
export const countedFetch: typeof fetch = async (input, init) => {
  awaited += 1
  try {
    return await fetch(input, init)
  } finally {
    awaited -= 1
    tell()
  }
}

/** What an answer leads to is asked for within this many milliseconds. */
const FOLLOWS = 100

function tell(): void {
  setTimeout(() => {
    if (awaited > 0) return
    for (const each of waiting) each()
    waiting = []
  }, FOLLOWS)
}
