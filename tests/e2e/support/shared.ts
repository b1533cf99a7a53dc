import { freePort, SHARED, startProduct } from './product.ts'

/** Starts the product that browser tests share, beside the first tests: whoever needs it waits for it. */
export default async function setup(): Promise<() => Promise<void>> {
  const port = await freePort()
  process.env[SHARED] = `http://localhost:${port}`
  const starting = startProduct({ PORT: String(port) })
  // A start that fails is said when the run ends, and by the tests that waited for it.
  starting.catch(() => undefined)
  return async () => (await starting)[Symbol.asyncDispose]()
}
