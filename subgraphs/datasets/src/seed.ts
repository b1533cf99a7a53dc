import type { SeedContext } from '@satudata/subgraph'
import { loadDocuments, loadKinds } from './documents/sample.ts'
import { Dataset, Dimension, Group, Indicator, Licence, Pillar, Theme } from './entities.ts'
import { coveredRegions, regionWords } from './regions.ts'
import { readSample } from './sample.ts'
import type { DatasetEntry, IndicatorEntry, Sample } from './sample.ts'
import { publishSeries } from './series.ts'

/** Loads what figures are described with: indicators, dimensions, themes, sectors and subjects, pillars, licences. */
export async function reference({ em }: SeedContext): Promise<void> {
  const sample = await readSample()
  for (const group of positioned(sample.groups)) if (group.kind !== 'UNIT_KERJA') em.create(Group, group)
  for (const pillar of positioned(sample.pillars)) em.create(Pillar, pillar)
  for (const theme of sample.themes) em.create(Theme, { ...theme, kind: themeKind(theme.code) })
  for (const licence of sample.licences) em.create(Licence, licence)
  for (const dimension of sample.dimensions) em.create(Dimension, dimension)
  for (const indicator of sample.indicators)
    em.create(Indicator, { ...indicator, stage: 'VALIDATED', search: indicatorWords(indicator) })
  await loadKinds(em)
  await em.flush()
}

/** Loads the catalogue of the sample with the work units it is filed under, and publishes the BPS series. */
export async function seed({ em, lake }: SeedContext): Promise<void> {
  const sample = await readSample()
  for (const group of positioned(sample.groups)) if (group.kind === 'UNIT_KERJA') em.create(Group, group)
  for (const entry of sample.datasets) em.create(Dataset, datasetRow(entry, sample))
  await loadDocuments(em)
  await em.flush()
  await publishSeries(lake)
}

function positioned<T extends object>(entries: readonly T[]): (T & { readonly position: number })[] {
  return entries.map((entry, position) => ({ ...entry, position }))
}

/** The first digit of the code says it. */
function themeKind(code: string): Theme['kind'] {
  if (code.startsWith('1.')) return 'WAJIB_PELAYANAN_DASAR'
  return code.startsWith('2.') ? 'WAJIB_NON_PELAYANAN_DASAR' : 'PILIHAN'
}

function datasetRow({ temporal, contact, regionLevel, ...entry }: DatasetEntry, sample: Sample) {
  const regions = coveredRegions(entry.spatial, regionLevel ?? entry.estimationLevel)
  return {
    ...entry,
    regions,
    temporalStart: temporal[0],
    temporalEnd: temporal[1],
    contactName: contact.name,
    contactEmail: contact.email ?? null,
    search: {
      A: both(entry.title),
      B: entry.tags.join(' '),
      C: [contactWords(entry, contact.name, sample), regionWords(regions), entry.years.join(' ')].join(' '),
      D: both(entry.description),
    },
  }
}

/** Words of what a dataset measures, belongs to and comes from. */
function contactWords(
  entry: Pick<DatasetEntry, 'source' | 'indicators' | 'themes'>,
  producer: string,
  sample: Sample,
): string {
  const indicators = sample.indicators.filter(({ code }) => entry.indicators.includes(code))
  const dimensions = sample.dimensions.filter(({ code }) =>
    indicators.some((indicator) => indicator.dimensions.includes(code)),
  )
  const themes = sample.themes.filter(({ code }) => entry.themes.includes(code))
  return [
    producer,
    both(entry.source),
    ...indicators.flatMap(({ code, name }) => [code, both(name)]),
    ...dimensions.flatMap(({ name, members }) => [both(name), ...members.map((member) => both(member.name))]),
    ...themes.map(({ name }) => both(name)),
  ].join(' ')
}

function indicatorWords(indicator: IndicatorEntry) {
  return { A: `${indicator.code} ${both(indicator.name)}`, B: both(indicator.concept), D: both(indicator.definition) }
}

function both(wording: { readonly id: string; readonly en: string }): string {
  return `${wording.id} ${wording.en}`
}
