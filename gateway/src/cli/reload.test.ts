import { mkdtemp, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { reloadOnChange } from './reload.ts'

test('what is listed is served again when a file of it changes or is replaced; what cannot be served is told, and what mends it is followed', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'satudata-reload-'))
  const stop = new AbortController()
  try {
    const [list, schema] = [join(folder, 'supergraph.yaml'), join(folder, 'a.graphql')]
    await Promise.all([list, schema].map((path) => writeFile(path, '1')))
    let served = 0
    const failures: string[] = []
    const read = async () => ({
      files: [list, schema],
      serve: async () => {
        served++
        if (served === 1) throw new Error('does not compose')
      },
    })
    const failed = (error: unknown) => void failures.push((error as Error).message)
    reloadOnChange([list], { read, failed, signal: stop.signal, everyMs: 5 })
    await writeFile(list, '12')
    await expect.poll(() => failures).toEqual(['does not compose'])
    // The schema that the list names by now is followed, and replaced as editors and mounted volumes do.
    await writeFile(`${schema}.new`, '123')
    await rename(`${schema}.new`, schema)
    await expect.poll(() => served).toBe(2)
    stop.abort()
    await writeFile(list, '12345')
    await new Promise((resolve) => setTimeout(resolve, 30))
    expect({ served, failures }).toEqual({ served: 2, failures: ['does not compose'] })
  } finally {
    stop.abort()
    await rm(folder, { recursive: true, force: true })
  }
})
