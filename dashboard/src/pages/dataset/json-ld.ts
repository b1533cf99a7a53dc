import type { DatasetPageQuery } from '../../generated/graphql.ts'

type Entry = NonNullable<DatasetPageQuery['dataset']>

/** The dataset in schema.org's words, for search engines; null for what the public does not see. */
export function jsonLd(dataset: Entry, title: string, origin: string): Record<string, unknown> | null {
  if (dataset.access !== 'OPEN' || dataset.stage !== 'VALIDATED') return null
  const address = `${origin}/data/${encodeURIComponent(dataset.id)}`
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    '@id': address,
    url: address,
    identifier: dataset.id,
    name: title,
    description: dataset.description,
    keywords: dataset.tags.map(({ name }) => name),
    creator: { '@type': 'GovernmentOrganization', name: dataset.source },
    publisher: { '@type': 'GovernmentOrganization', name: dataset.publisher.name, identifier: dataset.publisher.code },
    ...(dataset.issued === null ? {} : { datePublished: dataset.issued }),
    dateModified: dataset.modified,
    ...(dataset.licence.url === null ? {} : { license: dataset.licence.url }),
    temporalCoverage: `${dataset.temporal.start}/${dataset.temporal.end}`,
    spatialCoverage: dataset.spatial.map(({ code, name }) => ({ '@type': 'Place', name, identifier: code })),
    variableMeasured: dataset.indicators.map(({ code, name, definition, unit }) => ({
      '@type': 'PropertyValue',
      propertyID: code,
      name,
      description: definition,
      unitText: unit,
    })),
    isAccessibleForFree: true,
    distribution: dataset.distributions.map(({ mediaType, path }) => ({
      '@type': 'DataDownload',
      encodingFormat: mediaType,
      contentUrl: origin + path,
    })),
  }
}
