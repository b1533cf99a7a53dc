import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { EntityManager } from '@mikro-orm/postgresql'
import type { Finding } from '@satudata/subgraph'
import { BoundarySet, CurrentBoundaries, Region } from '../entities.ts'
import { checkFeatures } from './check.ts'
import { drawTopology } from './draw.ts'
import { featuresIn } from './file.ts'
import { fault } from './findings.ts'

const brotli = promisify(brotliCompress)
const zip = promisify(gzip)

/** A file of boundaries, and what is to be said of it. */
export interface BoundaryFile {
  readonly path: string
  readonly source: string
  readonly licence: string
  /** YYYY-MM-DD */
  readonly dataAsOf: string
  /** Property of the features that holds the codes; a known name is looked for without it. */
  readonly codeProperty?: string | undefined
}

/** What became of a file. */
export interface ImportReport {
  /** Why it was refused, feature by feature; empty when it was taken. */
  readonly findings: readonly Finding[]
  /** The property that the codes were read from. */
  readonly property: string
  /** What is on record now; null when the file was refused. */
  readonly taken: BoundarySet | null
  /** Codes of regions of this level within the same region that the file has no boundaries of. */
  readonly missing: readonly string[]
}

/**
 * Takes over a GeoJSON file: checks it against the regions there are, draws it, and keeps it for new readers in place of what there was
 * for the same region and level. What it replaces stays readable by its hash. With any fault nothing is kept.
 */
export async function importBoundaries(em: EntityManager, file: BoundaryFile): Promise<ImportReport> {
  const features = await featuresIn(file.path)
  if ('check' in features) return refused([features])
  const regions = await em.find(Region, { level: { $in: ['REGENCY', 'DISTRICT'] } }, { fields: ['code', 'level'] })
  const known = new Set(regions.map(({ code }) => code))
  const { outlines, level, property, findings } = checkFeatures(features, known, file.codeProperty)
  if (findings.length > 0) return refused(findings, property)
  const codes = outlines.map(({ code }) => code)
  const text = drawTopology(outlines)
  const lost = faultsOfDrawing(text, codes)
  if (lost.length > 0) return refused(lost, property)
  const withinCode = commonRegion(codes)
  const bytes = Buffer.from(text)
  const row = {
    contentHash: createHash('sha256').update(bytes).digest('hex'),
    withinCode,
    level,
    regionCodes: codes,
    source: file.source,
    licence: file.licence,
    dataAsOf: file.dataAsOf,
    importedAt: new Date(),
    byteSize: bytes.length,
    brotli: await brotli(bytes, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } }),
    gzip: await zip(bytes, { level: 9 }),
  }
  const taken = await em.transactional(async (tx) => {
    await tx.upsert(CurrentBoundaries, { withinCode, level, contentHash: row.contentHash })
    return tx.upsert(BoundarySet, row)
  })
  const missing = regions.filter((each) => each.level === level && each.code.startsWith(`${withinCode}.`))
  const drawn = new Set(codes)
  return { findings: [], property, taken, missing: missing.map(({ code }) => code).filter((code) => !drawn.has(code)) }
}

function refused(findings: readonly Finding[], property = ''): ImportReport {
  return { findings, property, taken: null, missing: [] }
}

/** Regions too small for anything to be left of them. */
function faultsOfDrawing(text: string, codes: readonly string[]): Finding[] {
  const { objects } = JSON.parse(text) as { objects: { regions: { geometries: readonly { id: string }[] } } }
  const drawn = new Set(objects.regions.geometries.map(({ id }) => id))
  return codes
    .filter((code) => !drawn.has(code))
    .map((code) =>
      fault(
        code,
        'TOO_SMALL',
        `Wilayah ${code} hanya beberapa meter; periksa koordinatnya.`,
        `The region ${code} is a few metres across; check its coordinates.`,
      ),
    )
}

/** The region that all these are within: of kabupaten and kota their province, of kecamatan their kabupaten or their province. */
function commonRegion(codes: readonly string[]): string {
  const parents = codes.map((code) => code.slice(0, code.lastIndexOf('.')))
  const [first = ''] = parents
  return parents.every((each) => each === first) ? first : first.slice(0, 2)
}
