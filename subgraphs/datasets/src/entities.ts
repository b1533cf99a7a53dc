import { accessFilters, labelProperties } from '@satudata/subgraph'
import { defineEntity, p } from '@mikro-orm/core'
import { FullTextType } from '@mikro-orm/postgresql'
import type { WeightedFullTextValue } from '@mikro-orm/postgresql'
import { notesChanges } from './search/triggers.ts'

/** A wording in both languages. */
export interface Wording {
  readonly id: string
  readonly en: string
}

export * from './documents/entities.ts'

const wording = () => p.json<Wording>()
const words = () => p.array<string>()
const ESTIMATION_LEVELS = ['PROVINCE', 'REGENCY', 'DISTRICT', 'VILLAGE', 'ORGANIZATION'] as const

const datasetSchema = defineEntity({
  name: 'Dataset',
  tableName: 'dataset',
  filters: accessFilters,
  triggers: [...notesChanges],
  properties: {
    id: p.string().primary(),
    ...labelProperties,
    title: wording(),
    description: wording(),
    kind: p.enum(['STATISTICS', 'REFERENCE']),
    source: wording(),
    referenceCode: p.string().nullable(),
    unit: p.string(),
    /** Null when the source does not say. */
    issued: p.date().nullable(),
    modified: p.date(),
    themes: words(),
    groups: words(),
    pillars: words(),
    tags: words(),
    indicators: words(),
    spatial: words(),
    estimationLevel: p.enum(ESTIMATION_LEVELS),
    /** Province, kabupaten and kota it has figures for: what the region facet counts. */
    regions: words(),
    temporalStart: p.date(),
    temporalEnd: p.date(),
    years: p.array<number>((value) => Number(value)).columnType('int[]'),
    frequency: p.enum(['MONTHLY', 'SEMIANNUAL', 'ANNUAL', 'DECENNIAL', 'IRREGULAR', 'ONCE']),
    licence: p.string(),
    contactName: p.string(),
    contactEmail: p.string().nullable(),
    invented: p.boolean(),
    /** Title (A), tags (B), indicators, regions, producer and years (C), description (D); a trigger hands it to the search. */
    search: p.type(FullTextType).$type<WeightedFullTextValue>().lazy(),
  },
})

/**
 * An entry of the catalogue. It is metadata, so the catalogue reads it with the METADATA scope (catalogue.ts); `owner` is the
 * organization that publishes it.
 */
export class Dataset extends datasetSchema.class {}
datasetSchema.setClass(Dataset)

const indicatorSchema = defineEntity({
  name: 'Indicator',
  tableName: 'indicator',
  filters: accessFilters,
  indexes: [{ properties: ['search'], type: 'fulltext' }],
  properties: {
    code: p.string().primary(),
    ...labelProperties,
    name: wording(),
    concept: wording(),
    definition: wording(),
    classification: wording(),
    measure: wording(),
    unit: p.string(),
    method: wording(),
    interpretation: wording(),
    additive: p.boolean(),
    personDerived: p.boolean(),
    composite: p.boolean(),
    estimationLevel: p.enum(ESTIMATION_LEVELS),
    dimensions: words(),
    defaultChart: p.enum(['BAR', 'STACKED_BAR', 'LINE', 'MAP']),
    search: p.type(FullTextType).$type<WeightedFullTextValue>().lazy(),
  },
})

/** An indicator of the register. Labelled like the figures it describes: a closed indicator is not listed to the public. */
export class Indicator extends indicatorSchema.class {}
indicatorSchema.setClass(Indicator)

const dimensionSchema = defineEntity({
  name: 'Dimension',
  tableName: 'dimension',
  properties: {
    code: p.string().primary(),
    name: wording(),
    members: p.json<readonly { readonly code: string; readonly name: Wording }[]>(),
  },
})

/** A breakdown of figures. No query lists them: they are reached through indicators and rows only. */
export class Dimension extends dimensionSchema.class {}
dimensionSchema.setClass(Dimension)

const groupSchema = defineEntity({
  name: 'Group',
  tableName: 'group',
  properties: {
    slug: p.string().primary(),
    title: wording(),
    description: wording(),
    kind: p.enum(['SEKTOR', 'UNIT_KERJA', 'TEMATIK']),
    /** Code of the organization a UNIT_KERJA group stands for. */
    organization: p.string().nullable(),
    /** Place in the list of all groups. */
    position: p.integer(),
  },
})

/** A group datasets are filed under. */
export class Group extends groupSchema.class {}
groupSchema.setClass(Group)

const themeSchema = defineEntity({
  name: 'Theme',
  tableName: 'theme',
  properties: {
    code: p.string().primary(),
    name: wording(),
    kind: p.enum(['WAJIB_PELAYANAN_DASAR', 'WAJIB_NON_PELAYANAN_DASAR', 'PILIHAN']),
  },
})

/** One of the 32 urusan pemerintahan. */
export class Theme extends themeSchema.class {}
themeSchema.setClass(Theme)

const pillarSchema = defineEntity({
  name: 'Pillar',
  tableName: 'pillar',
  properties: {
    code: p.string().primary(),
    name: wording(),
    position: p.integer(),
  },
})

/** A pillar of e-government. */
export class Pillar extends pillarSchema.class {}
pillarSchema.setClass(Pillar)

const licenceSchema = defineEntity({
  name: 'Licence',
  tableName: 'licence',
  properties: {
    code: p.string().primary(),
    name: wording(),
    url: p.string().nullable(),
  },
})

/** Terms of use. */
export class Licence extends licenceSchema.class {}
licenceSchema.setClass(Licence)

const useSchema = defineEntity({
  name: 'DatasetUse',
  tableName: 'dataset_use',
  indexes: [{ properties: ['day'] }],
  properties: {
    dataset: p.string().primary(),
    day: p.date().primary(),
    downloads: p.integer(),
  },
})

/** How often the rows of a dataset were downloaded on a day. Written by search/use.ts. */
export class DatasetUse extends useSchema.class {}
useSchema.setClass(DatasetUse)
