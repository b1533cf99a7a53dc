import { LimitError } from '@satudata/core'

/** Checks of one subgraph at a time, in one process: each composes a graph and asks a service. */
const MOST = 3

const running = new Map<string, number>()

/** Runs a check of a subgraph unless too many are under way; then throws LimitError. */
export async function oneOfFew<T>(name: string, check: () => Promise<T>): Promise<T> {
  const count = running.get(name) ?? 0
  if (count >= MOST) throw tooMany(name)
  running.set(name, count + 1)
  try {
    return await check()
  } finally {
    const left = running.get(name)! - 1
    if (left === 0) running.delete(name)
    else running.set(name, left)
  }
}

function tooMany(name: string) {
  return new LimitError(
    {
      id: `"${name}" sedang diperiksa ${MOST} kali bersamaan; tunggu sampai selesai.`,
      en: `${MOST} checks of "${name}" are running already; wait until they are done.`,
    },
    { limit: 'checks', retryAfterSeconds: 5 },
  )
}
