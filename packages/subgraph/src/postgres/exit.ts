const farewells = new Set<() => void>()

/** Calls `farewell` if the process exits before it is taken back. Returns the function that takes it back. */
export function atExit(farewell: () => void): () => void {
  // One listener for all: a test run opens more servers than the ten listeners node finds normal.
  if (farewells.size === 0) process.on('exit', sayAll)
  farewells.add(farewell)
  return () => {
    farewells.delete(farewell)
    if (farewells.size === 0) process.off('exit', sayAll)
  }
}

function sayAll(): void {
  for (const farewell of farewells) farewell()
}
