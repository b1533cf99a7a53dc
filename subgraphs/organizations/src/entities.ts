import { defineEntity, p } from '@mikro-orm/core'

const regionSchema = defineEntity({
  name: 'Region',
  tableName: 'region',
  properties: {
    code: p.string().primary(),
    name: p.string(),
    level: p.enum(['PROVINCE', 'REGENCY', 'DISTRICT', 'VILLAGE']),
    parentCode: p.string().nullable().index(),
  },
})

/** A region of Indonesia. */
export class Region extends regionSchema.class {}
regionSchema.setClass(Region)
