import { readFile } from 'node:fs/promises'
import type { AccessLevel } from '@satudata/core'
import type { EntityManager } from '@mikro-orm/postgresql'
import type { Wording } from '../entities.ts'
import { Document, DocumentKind } from './entities.ts'

interface KindEntry {
  readonly code: string
  readonly name: Wording
  readonly group: DocumentKind['group']
}

interface DocumentEntry {
  readonly id: string
  readonly kind: string
  readonly number: string | null
  readonly year: number
  readonly title: Wording
  readonly issuer: string
  readonly pillars: string[]
  readonly themes: string[]
  readonly note: Wording | null
  readonly access: AccessLevel
  readonly owner: string
}

/** Loads the register of kinds of documents. */
export async function loadKinds(em: EntityManager): Promise<void> {
  for (const [position, kind] of (await read<KindEntry>('document-kinds')).entries())
    em.create(DocumentKind, { ...kind, position })
}

/** Loads the sample's legal products. Throws when one names a kind the register does not have. */
export async function loadDocuments(em: EntityManager): Promise<void> {
  const [entries, kinds] = await Promise.all([read<DocumentEntry>('documents'), read<KindEntry>('document-kinds')])
  for (const entry of entries) {
    const kind = kinds.find(({ code }) => code === entry.kind)
    if (kind === undefined)
      throw new Error(`Document ${entry.id} is of the kind ${entry.kind}, which is not registered.`)
    const { title, number, year, issuer } = entry
    em.create(Document, {
      ...entry,
      url: null,
      stage: 'VALIDATED',
      search: { A: `${title.id} ${title.en}`, B: `${kind.name.id} ${kind.name.en} ${number ?? ''} ${year} ${issuer}` },
    })
  }
}

async function read<Entry>(name: string): Promise<readonly Entry[]> {
  return JSON.parse(await readFile(new URL(`../../sample/${name}.json`, import.meta.url), 'utf8')) as Entry[]
}
