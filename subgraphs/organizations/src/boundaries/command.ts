import { parseArgs } from 'node:util'
import { stat } from 'node:fs/promises'
import { BadInputError } from '@satudata/core'
import type { CommandContext, SubgraphCommand } from '@satudata/subgraph'
import { TOLD } from './findings.ts'
import { importBoundaries } from './import.ts'
import type { ImportReport } from './import.ts'
import { listBoundaries, removeBoundaries } from './kept.ts'

/** Imports, lists and removes boundaries of regions. */
export const boundariesCommand: SubgraphCommand = {
  usage: `boundaries import FILE --source TEXT --licence TEXT --as-of YYYY-MM-DD [--code-property NAME]
boundaries list
boundaries remove HASH
FILE   GeoJSON (FeatureCollection of Polygon and MultiPolygon, degrees) of kabupaten and kota, or of kecamatan, by region code
HASH   as listed; its first 8 digits will do`,
  async run([action, ...args], context) {
    if (action === 'import') return importFile(args, context)
    if (action === 'list' && args.length === 0) return list(context)
    if (action === 'remove' && args.length === 1) return remove(args[0]!, context)
    throw usageError('Say what to do: import, list or remove.')
  },
}

async function importFile(args: readonly string[], context: CommandContext): Promise<void> {
  const file = readArguments(args)
  if (!(await isFile(file.path))) throw usageError(`"${file.path}" is no file.`)
  const report = await importBoundaries(context.em, file)
  if (report.taken === null) refuse(context, file.path, report)
  const { contentHash, level, withinCode, regionCodes, byteSize, brotli } = report.taken
  const regions = level === 'REGENCY' ? 'kabupaten and kota' : 'kecamatan'
  context.say(`Boundaries of ${regionCodes.length} ${regions} within ${withinCode}, codes from "${report.property}".`)
  if (report.missing.length > 0)
    context.say(`Without boundaries, shown beside the map: ${report.missing.length} (${report.missing.join(', ')}).`)
  context.say(
    `${contentHash}: ${kilobytes(byteSize)}, sent as ${kilobytes(brotli.length)}. Pages loaded from now on show it.`,
  )
}

function refuse(context: CommandContext, path: string, { findings }: ImportReport): never {
  for (const { place, message } of findings.slice(0, TOLD)) context.say(`${place}: ${message.en}`)
  if (findings.length > TOLD) context.say(`… and ${findings.length - TOLD} more.`)
  throw new BadInputError({
    id: `${path} tidak diambil; batas wilayah yang ada tetap berlaku.`,
    en: `${path} was not taken; the boundaries there are stand.`,
  })
}

async function list(context: CommandContext): Promise<void> {
  const kept = await listBoundaries(context.em)
  if (kept.length === 0) context.say('No boundaries: maps are drawn as tiles.')
  for (const { set, current } of kept) {
    context.say(`${set.contentHash}  ${current ? 'current ' : 'replaced'}  ${set.level} within ${set.withinCode}`)
    context.say(
      `  ${set.regionCodes.length} regions, ${kilobytes(set.byteSize)}; ${set.source}; ${set.licence}; as of ${set.dataAsOf}; imported ${set.importedAt.toISOString()}`,
    )
  }
}

async function remove(hash: string, context: CommandContext): Promise<void> {
  const removed = await removeBoundaries(context.em, hash)
  context.say(
    removed.current
      ? `Removed. Maps of ${removed.level} within ${removed.withinCode} are drawn as tiles until others are imported.`
      : 'Removed; newer ones had replaced it.',
  )
}

function readArguments(args: readonly string[]) {
  const text = { type: 'string' as const }
  const options = { source: text, licence: text, 'as-of': text, 'code-property': text }
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, strict: true, allowPositionals: true })
    const [path] = positionals
    const { source, licence, 'as-of': dataAsOf } = values
    if (path === undefined || positionals.length > 1) throw new Error('Name one file.')
    if (!source || !licence || !dataAsOf)
      throw new Error(
        'Say whose boundaries they are (--source), on which terms (--licence), and of which day (--as-of).',
      )
    if (source.length > 200 || licence.length > 200) throw new Error('Source and licence may have 200 letters.')
    if (!isDay(dataAsOf)) throw new Error(`--as-of "${dataAsOf}" is no day; write 2024-12-31.`)
    return { path, source, licence, dataAsOf, codeProperty: values['code-property'] }
  } catch (error) {
    throw usageError((error as Error).message)
  }
}

function isDay(text: string): boolean {
  const day = new Date(`${text}T00:00:00Z`)
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text)
}

async function isFile(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isFile(),
    () => false,
  )
}

function kilobytes(bytes: number): string {
  return `${Math.ceil(bytes / 1000)} kB`
}

function usageError(message: string): Error {
  return Object.assign(new Error(message), { name: 'UsageError' })
}
