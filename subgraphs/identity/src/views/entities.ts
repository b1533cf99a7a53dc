import { defineEntity, p } from '@mikro-orm/core'

const savedViewSchema = defineEntity({
  name: 'SavedView',
  tableName: 'saved_view',
  uniques: [{ properties: ['accountId', 'name'] }],
  properties: {
    id: p.uuid().primary(),
    accountId: p.uuid(),
    name: p.string().length(100),
    /** A path of this instance with its query. */
    address: p.string().length(2_000),
    savedAt: p.datetime(3),
  },
})

/** An address of the dashboard that somebody saved. */
export class SavedView extends savedViewSchema.class {}
savedViewSchema.setClass(SavedView)
