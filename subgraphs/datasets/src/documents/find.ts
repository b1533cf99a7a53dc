import { BadInputError } from '@satudata/core'
import { batch, entityConnection } from '@satudata/subgraph'
import type { Connection, PageArgs, SubgraphContext } from '@satudata/subgraph'
import { raw } from '@mikro-orm/core'
import type { FilterQuery } from '@mikro-orm/postgresql'
import { tsquery } from '../search/keyword.ts'
import { Document, DocumentKind } from './entities.ts'

/** What documents are searched by. */
export interface DocumentSearch extends PageArgs {
  readonly group?: DocumentKind['group'] | null | undefined
  readonly kind?: string | null | undefined
  readonly year?: number | null | undefined
  readonly keyword?: string | null | undefined
  readonly pillar?: string | null | undefined
}

/** Batched: a kind of documents by its code. */
export const kindByCode = batch<string, DocumentKind>(async (codes, { em }) => {
  const kinds = await em.find(DocumentKind, { code: { $in: [...codes] } })
  return new Map(kinds.map((kind) => [kind.code, kind]))
})

/** The register of kinds, in its order. */
export function allKinds({ em }: SubgraphContext): Promise<DocumentKind[]> {
  return em.find(DocumentKind, {}, { orderBy: { position: 'asc' } })
}

/** A document the caller may see, or null. */
export function findDocument({ em }: SubgraphContext, id: string): Promise<Document | null> {
  return em.findOne(Document, { id })
}

/** A page of the documents the caller may see, newest year first. */
export async function findDocuments(context: SubgraphContext, search: DocumentSearch): Promise<Connection<Document>> {
  const kinds = await allKinds(context)
  const { group, kind, year, keyword, pillar } = search
  if (kind != null && !kinds.some(({ code }) => code === kind)) throw unknownKind(kind, kinds)
  const query = tsquery(keyword)
  const where = {
    ...(year == null ? {} : { year }),
    ...(pillar == null ? {} : { pillars: { $contains: [pillar] } }),
    ...(kind == null && group == null
      ? {}
      : {
          kind: {
            $in: kinds
              .filter((each) => (kind ?? each.code) === each.code && (group ?? each.group) === each.group)
              .map(({ code }) => code),
          },
        }),
    ...(query === undefined ? {} : { [raw(`search @@ ${query.sql}`, [...query.values])]: [] }),
  } as FilterQuery<Document>
  return entityConnection(context.em, Document, search, { where, orderBy: { year: 'desc', id: 'asc' } })
}

/** "Peraturan Presiden Nomor 39 Tahun 2019 tentang Satu Data Indonesia". */
export function citationOf({ number, year, title }: Document, kind: DocumentKind): string {
  return [kind.name.id, ...(number === null ? [] : [`Nomor ${number}`]), `Tahun ${year}`, `tentang ${title.id}`].join(
    ' ',
  )
}

function unknownKind(kind: string, kinds: readonly DocumentKind[]): BadInputError {
  const known = kinds.map(({ code }) => code).join(', ')
  return new BadInputError({
    id: `kind: "${kind}" tidak ada dalam daftar jenis dokumen; pakai salah satu dari ${known}.`,
    en: `kind: "${kind}" is not in the register of kinds of documents; use one of ${known}.`,
  })
}
