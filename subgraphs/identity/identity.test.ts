import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { startTestSubgraph } from '@satudata/subgraph/testing'
import { expect, test } from 'vitest'
import identity from './src/index.ts'
import type { IdentityServices } from './src/services.ts'

test('nobody in particular is nobody', async () => {
  await using graph = await startTestSubgraph(identity)
  expect((await graph.query('{ me { username } }')).data).toEqual({ me: null })
})

test('mail of another part of the instance is sent, and once however often it is handed over', async () => {
  await using graph = await startTestSubgraph(identity)
  const services = graph.running.services as IdentityServices
  const notice = {
    id: '0de30000-0000-4000-8000-00000000a001',
    to: 'kantor@example.go.id',
    subject: 'Keluar dari graf',
    text: 'Layanannya tidak dapat dihubungi.\n',
  }
  await services.mail(notice)
  await services.mail(notice)
  const folder = join(services.context.config.dataDir, 'mail')
  const sent = () => readdir(folder).catch(() => [])
  await expect.poll(sent, { timeout: 10_000 }).toHaveLength(1)
  expect(await readFile(join(folder, (await sent())[0]!), 'utf8')).toMatch(
    /kantor@example\.go\.id[^]*tidak dapat dihubungi/,
  )
})
