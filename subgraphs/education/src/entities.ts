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
 * A region Dapodik reports on, and the names its tables give it. A row finds its region here, so an operator adds a spelling
 * without a new program; a region above these has the sum of those below it, once all of them have figures.
 */
export class ReportingRegion extends reportingRegionSchema.class {}
reportingRegionSchema.setClass(ReportingRegion)

const dapodikImportSchema = defineEntity({
  name: 'DapodikImport',
  tableName: 'dapodik_import',
  properties: {
    // Made of what was handed in: a running number would tell of rows the caller may not see.
    id: p.string().primary(),
    table: p.enum(['SCHOOLS', 'STAFF', 'TEACHERS', 'PUPILS']),
    datasetId: p.string(),
    period: p.string(),
    file: p.text(),
    fileHash: p.string(),
    status: p.enum(['PUBLISHED', 'REFUSED']),
    quality: p.enum(['CHECKED', 'NEEDS_VERIFICATION']),
    releaseId: p.string().nullable(),
    // Null for the sample that comes with the program: it was never handed in.
    receivedAt: p.datetime().nullable(),
    findings: p.json<readonly Finding[]>(),
    ...labelProperties,
  },
  filters: accessFilters,
})

/** A file of one Dapodik table that was handed in, and what came of it. A refused file is for government only. */
export class DapodikImport extends dapodikImportSchema.class {}
dapodikImportSchema.setClass(DapodikImport)

/** A cell as printed ("4.8") and as read ("4800"). */
export interface CellReading {
  readonly column: string
  readonly printed: string
  readonly value: string | null
}

const dapodikRowSchema = defineEntity({
  name: 'DapodikRow',
  tableName: 'dapodik_row',
  properties: {
    importId: p.string().primary(),
    line: p.integer().primary(),
    printedName: p.text(),
    regionCode: p.string().nullable(),
    cells: p.json<readonly CellReading[]>(),
    ...labelProperties,
  },
  filters: accessFilters,
})

/** A row of a handed-in file, kept as printed: what a figure can be traced back to. */
export class DapodikRow extends dapodikRowSchema.class {}
dapodikRowSchema.setClass(DapodikRow)
