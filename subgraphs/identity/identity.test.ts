import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { startTestSubgraph } from '@satudata/subgraph/testing'
import { expect, test } from 'vitest'
import identity from './src/index.ts'
import { instanceSecret, openSecrets } from './src/secrets.ts'
import type { IdentityServices } from './src/services.ts'

test('nobody in particular is nobody', async () => {
  await using graph = await startTestSubgraph(identity)
  expect((await graph.query('{ me { username } }')).data).toEqual({ me: null })
  // What others are told instead of who somebody is: another name at each, the same at each replica of this instance, and at no other.
  const services = graph.running.services as IdentityServices
  const { context } = services
  const subject = '0de30000-0000-4000-8000-00000000a002'
  const names = [
    services.pseudonym(subject, 'perizinan'),
    services.pseudonym(subject, 'perpustakaan'),
    services.pseudonym('another', 'perizinan'),
  ]
  expect(new Set([...names, subject]).size).toBe(4)
  const replica = openSecrets(await instanceSecret(context.config, context.em()))
  expect(replica.mac(subject, 'pseudonym for perizinan')).toBe(names[0])
  expect(openSecrets('of another instance, of 32 characters').mac(subject, 'pseudonym for perizinan')).not.toBe(
    names[0],
  )
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
