import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { unpackBrowser } from '../../support/browser.ts'
import { freePort, SHARED, startProduct } from './product.ts'
import { SEEN } from './seen.ts'

/** Unpacks the browser for all tests, and starts the product beside the first of them: whoever needs it waits for it. */
export default async function setup(): Promise<() => Promise<void>> {
  await using stack = new AsyncDisposableStack()
  const seen = await mkdtemp(join(tmpdir(), 'satudata-seen-'))
  process.env[SEEN] = seen
  stack.defer(() => rm(seen, { recursive: true, force: true }))
  const port = await freePort()
  process.env[SHARED] = `http://localhost:${port}`
  // Systems of others run on this machine too.
  const starting = startProduct({ PORT: String(port), REGISTRY_ALLOW: '127.0.0.1' })
  // A start that fails is said when the run ends, and by the tests that waited for it.
  starting.catch(() => undefined)
  stack.defer(async () => (await starting)[Symbol.asyncDispose]())
  stack.defer(await unpackBrowser())
  const owned = stack.move()
  return () => owned.disposeAsync()
}
