import { defineEntity, p } from '@mikro-orm/core'
import { accessFilters, labelProperties } from '@satudata/subgraph'
import type { Finding } from '@satudata/subgraph'

const reportingRegionSchema = defineEntity({
  name: 'ReportingRegion',
  tableName: 'reporting_region',
  properties: {
    code: p.string().primary(),
    name: p.string(),
    aliases: p.json<readonly string[]>(),
  },
})

/**
 * A region the population sources report on. A file that names another region is refused; a region above these has the sum
 * of those below it, once all of them have figures.
 */
export class ReportingRegion extends reportingRegionSchema.class {}
reportingRegionSchema.setClass(ReportingRegion)

const populationImportSchema = defineEntity({
  name: 'PopulationImport',
  tableName: 'population_import',
  properties: {
    // Made of what was imported: a running number would tell of rows the caller may not see.
    id: p.string().primary(),
    datasetId: p.string(),
    period: p.string(),
    file: p.text(),
    fileHash: p.string().nullable(),
    rowCount: p.integer(),
    releaseId: p.string(),
    quality: p.enum(['CHECKED', 'NEEDS_VERIFICATION']),
    findings: p.json<readonly Finding[]>(),
    ...labelProperties,
  },
  filters: accessFilters,
})

/** A file that was read and published, labelled like the release that came of it. */
export class PopulationImport extends populationImportSchema.class {}
populationImportSchema.setClass(PopulationImport)

export * from './persons/entities.ts'
export * from './persons/records.ts'
