import { accessFilters, labelProperties } from '@satudata/subgraph'
import { defineEntity, p } from '@mikro-orm/core'
import { FullTextType } from '@mikro-orm/postgresql'
import type { WeightedFullTextValue } from '@mikro-orm/postgresql'
import type { Wording } from '../entities.ts'

const kindSchema = defineEntity({
  name: 'DocumentKind',
  tableName: 'document_kind',
  properties: {
    code: p.string().primary(),
    name: p.json<Wording>(),
    group: p.enum(['LEGAL', 'PUBLICATION', 'INFORMATION']),
    /** Place in the register. */
    position: p.integer(),
  },
})

/** A kind of document; a register, so that new kinds need no code (R7). */
export class DocumentKind extends kindSchema.class {}
kindSchema.setClass(DocumentKind)

const documentSchema = defineEntity({
  name: 'Document',
  tableName: 'document',
  filters: accessFilters,
  indexes: [{ properties: ['search'], type: 'fulltext' }],
  properties: {
    id: p.string().primary(),
    ...labelProperties,
    kind: p.string(),
    number: p.string().nullable(),
    year: p.integer(),
    title: p.json<Wording>(),
    issuer: p.string(),
    note: p.json<Wording>().nullable(),
    url: p.string().nullable(),
    pillars: p.array<string>(),
    themes: p.array<string>(),
    /** Title (A), kind, number, year and issuer (B). */
    search: p.type(FullTextType).$type<WeightedFullTextValue>().lazy(),
  },
})

/** A legal product or publication; `owner` is the organization that keeps it here. */
export class Document extends documentSchema.class {}
documentSchema.setClass(Document)
