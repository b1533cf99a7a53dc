import { defineEntity, p } from '@mikro-orm/core'

/** Dimension → member; a part of a ratio may be limited to some members. */
export type RatioMembers = Readonly<Record<string, string>>

const ratioSchema = defineEntity({
  name: 'Ratio',
  tableName: 'ratio',
  properties: {
    code: p.string().primary(),
    name: p.string(),
    nameEnglish: p.string(),
    numerator: p.string(),
    numeratorMembers: p.json<RatioMembers>(),
    denominator: p.string(),
    denominatorMembers: p.json<RatioMembers>(),
    scale: p.decimal().precision(18).scale(4),
    unit: p.string(),
  },
})

/** A ratio of two indicators that the graph knows by a code. Computed when asked for, never stored; open to everyone. */
export class Ratio extends ratioSchema.class {}
ratioSchema.setClass(Ratio)
