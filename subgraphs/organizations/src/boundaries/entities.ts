import { defineEntity, p } from '@mikro-orm/core'

const boundarySetSchema = defineEntity({
  name: 'BoundarySet',
  tableName: 'boundary_set',
  properties: {
    /** SHA-256 of the TopoJSON, in hexadecimal digits. */
    contentHash: p.string().primary(),
    withinCode: p.string(),
    level: p.enum(['REGENCY', 'DISTRICT']),
    /** Codes of the regions that have boundaries here, in order. */
    regionCodes: p.array(),
    source: p.string(),
    licence: p.string(),
    dataAsOf: p.date(),
    importedAt: p.datetime(),
    /** Of the TopoJSON, not compressed. */
    byteSize: p.integer(),
    brotli: p.blob().lazy(),
    gzip: p.blob().lazy(),
  },
})

/** Boundaries of the regions of one level within a region. Stays readable by its hash after newer ones came. */
export class BoundarySet extends boundarySetSchema.class {}
boundarySetSchema.setClass(BoundarySet)

const currentBoundariesSchema = defineEntity({
  name: 'CurrentBoundaries',
  tableName: 'current_boundaries',
  properties: {
    withinCode: p.string().primary(),
    level: p.enum(['REGENCY', 'DISTRICT']).primary(),
    contentHash: p.string(),
  },
})

/** Which boundaries new readers get. */
export class CurrentBoundaries extends currentBoundariesSchema.class {}
currentBoundariesSchema.setClass(CurrentBoundaries)
