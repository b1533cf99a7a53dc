import { defineEntity, p } from '@mikro-orm/core'
import type { Change, Part } from '../parents.ts'
import { stays } from '../entries/entities.ts'

const supergraphVersionSchema = defineEntity({
  name: 'SupergraphVersion',
  tableName: 'supergraph_version',
  uniques: [{ properties: ['base', 'outside'] }],
  triggers: [stays('supergraph_version_stays', 'supergraphs')],
  properties: {
    /** SHA-256 of its text and parts, hexadecimal. */
    hash: p.string().length(64).primary(),
    /** Read when it is asked for: it is large. */
    sdl: p.text().lazy(),
    /** SHA-256 of the names, schemas and addresses of our subgraphs in it, and of the composer's version. */
    base: p.string().length(64),
    /** SHA-256 of the outside parts. */
    outside: p.string().length(64),
    parts: p.json<readonly Part[]>(),
    composedAt: p.datetime(3),
  },
})

/** A graph composed of all its subgraphs. The table takes no update, delete or truncate. */
export class SupergraphVersion extends supergraphVersionSchema.class {}
supergraphVersionSchema.setClass(SupergraphVersion)

const supergraphActivationSchema = defineEntity({
  name: 'SupergraphActivation',
  tableName: 'supergraph_activation',
  triggers: [stays('supergraph_activation_stays', 'activations')],
  properties: {
    /** 1, 2, 3 … without a gap. */
    sequence: p.bigint('number').primary().autoincrement(false),
    hash: p.string().length(64),
    reason: p.enum(['PUBLISH', 'APPROVE', 'RETIRE', 'ROLLBACK', 'QUARANTINE', 'RETURN', 'UPGRADE']),
    by: p.string().nullable(),
    at: p.datetime(3),
    note: p.text().nullable(),
    changes: p.json<readonly Change[]>(),
  },
})

/** From when on which graph was served; the last row is what serves. The table takes no update, delete or truncate. */
export class SupergraphActivation extends supergraphActivationSchema.class {}
supergraphActivationSchema.setClass(SupergraphActivation)
