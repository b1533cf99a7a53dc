import { isJsonNumber } from './digits.ts'
import type { Row } from './documents.ts'
import type { Download } from './open.ts'

/** The file as JSON: what the rows are, then the rows, whose figures are numbers digit by digit. */
export async function* jsonText(
  download: Download,
  pages: AsyncIterable<readonly Row[]>,
): AsyncGenerator<string, void> {
  const head = JSON.stringify(about(download))
  yield `${head.slice(0, -1)},"rows":[`
  // Rows of a release that measures one thing do not name it.
  const only = download.release.indicators[0]?.code ?? ''
  let before = '\n'
  for await (const rows of pages) {
    if (rows.length === 0) continue
    yield before + rows.map((row) => rowText(row, only)).join(',\n')
    before = ',\n'
  }
  yield '\n]}\n'
}

function about({ wanted, dataset, release, components, count }: Download): object {
  const { provenance } = release
  return {
    dataset: dataset.id,
    title: dataset.title,
    publisher: dataset.publisher,
    release: release.id,
    version: release.version,
    period: release.period,
    publishedAt: release.publishedAt,
    stage: release.stage,
    access: release.access,
    quality: release.quality,
    invented: provenance.invented,
    source: provenance.source,
    sourceUrl: provenance.sourceUrl,
    dataAsOf: provenance.dataAsOf,
    notes: provenance.notes,
    referenceCode: dataset.referenceCode,
    unit: dataset.unit,
    licence: dataset.licence,
    citation: dataset.citation,
    indicators: release.indicators,
    components,
    filters: wanted.filter ?? {},
    rowCount: count,
  }
}

function rowText(row: Row, only: string): string {
  const { indicator, region, period, organization, dimensions, value, unit, status } = row
  const head = JSON.stringify({
    indicator: indicator?.code ?? only,
    region: region.code,
    regionName: region.name,
    period,
    ...(organization == null ? {} : { organization: organization.code, organizationName: organization.name }),
    dimensions: Object.fromEntries(dimensions.map(({ dimension, member }) => [dimension, member])),
  })
  // JSON.stringify would take the digits through a float.
  const figure = value !== null && isJsonNumber(value) ? value : JSON.stringify(value)
  return `${head.slice(0, -1)},"value":${figure},"unit":${JSON.stringify(unit)},"status":${JSON.stringify(status)}}`
}
