import { defineEntity, p } from '@mikro-orm/core'
import { countsChanges } from './officials/trigger.ts'

export * from './boundaries/entities.ts'
export * from './officials/entities.ts'

const regionSchema = defineEntity({
  name: 'Region',
  tableName: 'region',
  properties: {
    code: p.string().primary(),
    name: p.string(),
    shortName: p.string(),
    level: p.enum(['PROVINCE', 'REGENCY', 'DISTRICT', 'VILLAGE']),
    kind: p.enum(['PROVINSI', 'KABUPATEN', 'KOTA', 'KECAMATAN', 'DESA', 'DESA_ADAT', 'KELURAHAN']),
    parentCode: p.string().nullable().index(),
    aliases: p.array(),
    bpsCode: p.string().nullable(),
    /** All its names, normalised, for search. */
    searchText: p.text(),
  },
})

/** A region of Indonesia. */
export class Region extends regionSchema.class {}
regionSchema.setClass(Region)

const regionNameSchema = defineEntity({
  name: 'RegionName',
  tableName: 'region_name',
  properties: {
    /** Normalised by `normaliseRegionName`. */
    name: p.string().primary(),
    regionCode: p.string().primary(),
  },
})

/** A name that a region goes by. One name may belong to several regions. */
export class RegionName extends regionNameSchema.class {}
regionNameSchema.setClass(RegionName)

const organizationSchema = defineEntity({
  name: 'Organization',
  tableName: 'organization',
  triggers: [countsChanges],
  properties: {
    code: p.string().primary(),
    name: p.string(),
    shortName: p.string().nullable(),
    kind: p.enum(['SEKRETARIAT', 'ASISTEN', 'BIRO', 'INSPEKTORAT', 'DINAS', 'BADAN', 'SATUAN', 'UPT', 'RSUD']),
    level: p.integer(),
    parentCode: p.string().nullable().index(),
    aliases: p.array(),
    /** Days it exists, both counting; null: not on record, or still. */
    validFrom: p.date().nullable(),
    validTo: p.date().nullable(),
    /** All its names, normalised, for search. */
    searchText: p.text(),
  },
})

/** An OPD or a unit within one. */
export class Organization extends organizationSchema.class {}
organizationSchema.setClass(Organization)

const organizationNameSchema = defineEntity({
  name: 'OrganizationName',
  tableName: 'organization_name',
  properties: {
    /** Normalised by `normaliseName`. */
    name: p.string().primary(),
    organizationCode: p.string().primary(),
  },
})

/** A name that an organization goes by. */
export class OrganizationName extends organizationNameSchema.class {}
organizationNameSchema.setClass(OrganizationName)

const positionSchema = defineEntity({
  name: 'Position',
  tableName: 'position',
  triggers: [countsChanges],
  properties: {
    code: p.string().primary(),
    name: p.string(),
    kind: p.enum(['REGIONAL_HEAD', 'STRUCTURAL', 'FUNCTIONAL']),
    echelon: p.string().nullable(),
    organizationCode: p.string().nullable().index(),
    authority: p.enum(['REGION', 'SUBTREE', 'NONE']),
    validFrom: p.date(),
    validTo: p.date().nullable(),
    searchText: p.text(),
  },
})

/** A position (jabatan); its code is also the code of its role. */
export class Position extends positionSchema.class {}
positionSchema.setClass(Position)

const applicationSchema = defineEntity({
  name: 'Application',
  tableName: 'application',
  properties: {
    id: p.string().primary(),
    address: p.string().nullable(),
    kind: p.enum(['WEBSITE', 'APPLICATION']),
    organizationCode: p.string().index(),
    serverLocation: p.enum(['KOMINFO', 'OUTSIDE']).nullable(),
    status: p.enum(['ACTIVE', 'INACTIVE']).nullable(),
    statusRecordedAt: p.string().nullable(),
    description: p.text().nullable(),
    searchText: p.text(),
  },
})

/** A website or application, put together from every table row that names it. */
export class Application extends applicationSchema.class {}
applicationSchema.setClass(Application)

const inventoryRowSchema = defineEntity({
  name: 'InventoryRow',
  tableName: 'inventory_row',
  properties: {
    table: p.integer().primary(),
    number: p.integer().primary(),
    organizationName: p.string(),
    organizationCode: p.string().nullable(),
    url: p.string().nullable(),
    serverLocation: p.string().nullable(),
    kind: p.string().nullable(),
    remarks: p.text().nullable(),
    status: p.string().nullable(),
    recordedAt: p.string(),
    applicationId: p.string().nullable().index(),
  },
})

/** A row of an inventory table, as recorded. */
export class InventoryRow extends inventoryRowSchema.class {}
inventoryRowSchema.setClass(InventoryRow)

const codeSystemSchema = defineEntity({
  name: 'CodeSystem',
  tableName: 'code_system',
  properties: {
    code: p.string().primary(),
    name: p.string(),
    description: p.text(),
  },
})

/** A system whose codes for organizations differ from ours. */
export class CodeSystem extends codeSystemSchema.class {}
codeSystemSchema.setClass(CodeSystem)

const codeAssignmentSchema = defineEntity({
  name: 'CodeAssignment',
  tableName: 'code_assignment',
  indexes: [{ properties: ['system', 'code'] }],
  properties: {
    /** Line of the crosswalk file. */
    id: p.integer().autoincrement(false).primary(),
    system: p.string(),
    code: p.string(),
    organizationCode: p.string().nullable().index(),
    validFrom: p.date(),
    validTo: p.date().nullable(),
    note: p.text().nullable(),
  },
})

/** What is on record about a foreign code for some time. Without an organization: nobody has said whose it is. */
export class CodeAssignment extends codeAssignmentSchema.class {}
codeAssignmentSchema.setClass(CodeAssignment)
