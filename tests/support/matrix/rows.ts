import { wrap } from '@mikro-orm/postgresql'
import type { AccessLevel, Stage } from '@satudata/core'
import type { Observation } from '@satudata/subgraph'
import { UNFILTERED } from '@satudata/subgraph/testing'
import { Dataset, Indicator } from '../../../subgraphs/datasets/src/entities.ts'
import type { Region } from '../region.ts'
import { managerOf } from './people.ts'
import { LABELS } from './table.ts'

/** A dataset of Dinas Sosial with one label, and everything that only it has. */
export interface Probe {
  readonly access: AccessLevel
  readonly stage: Stage
  readonly dataset: string
  readonly indicator: string
  readonly tag: string
  /** A word that no other dataset has, nor one that looks like it: a misspelt word would find that. */
  readonly word: string
  readonly title: string
  /** Figures of its rows: five digits or more, found nowhere else. One cell more is too small to be shown in totals. */
  readonly figures: readonly string[]
  /** Quoted in notes and findings, which go with the rows. */
  readonly note: string
}

/** Owner of all probes. */
export const OWNER = '000900000000000'
/** A word and a year that all probes have, and nobody else. */
export const COMMON = { word: 'ujimatriks', year: 1901, period: '1901' } as const

const REGENCIES = ['36.01', '36.02', '36.03', '36.04']

/** One dataset for each label. */
export const PROBES: readonly Probe[] = LABELS.map(({ access, stage }, index) => ({
  access,
  stage,
  dataset: `uji-${access}-${stage}`.toLowerCase(),
  indicator: `UJI_${access}_${stage}`,
  tag: `uji ${access} ${stage}`.toLowerCase(),
  word: ['zwarvexo', 'ytolmbix', 'jfuhgnop', 'xdeksirw', 'vcamzylt', 'gpobiuhj'][index] ?? '',
  title: `Judul ${'ABCDEF'[index]}${'ABCDEF'[index]} uji`,
  figures: REGENCIES.flatMap((_, place) => ['F', 'M'].map((__, sex) => `${index + 1}${place + 1}${sex}7131`)),
  note: `Catatan ${'ABCDEF'[index]}${'ABCDEF'[index]} memuat angka.`,
}))

/** Everything of a probe that somebody who may not know of it must never read. */
export function traces({ dataset, indicator, tag, word, title, figures, note }: Probe): string[] {
  return [dataset, indicator, tag, word, title, note, ...figures]
}

/** Puts the probes into catalogue, register and lake, and waits until the statistics have them. */
export async function publishProbes(region: Region): Promise<void> {
  const em = managerOf(region, 'datasets')
  const dataset = await em.findOneOrFail(Dataset, 'penerima-bantuan', UNFILTERED)
  const indicator = await em.findOneOrFail(Indicator, 'AID_RECIPIENTS', UNFILTERED)
  for (const probe of PROBES) {
    const { access, stage, title, word, tag } = probe
    em.create(Dataset, {
      ...wrap(dataset).toPOJO(),
      access,
      stage,
      id: probe.dataset,
      title: { id: title, en: title },
      description: { id: probe.note, en: probe.note },
      tags: [tag],
      indicators: [probe.indicator],
      years: [COMMON.year],
      estimationLevel: 'REGENCY',
      search: { A: `${title} ${word} ${COMMON.word}` },
    })
    em.create(Indicator, {
      ...wrap(indicator).toPOJO(),
      access,
      stage,
      code: probe.indicator,
      name: { id: title, en: title },
      concept: { id: probe.note, en: probe.note },
      dimensions: ['SEX'],
      search: { A: `${probe.indicator} ${word} ${COMMON.word}` },
    })
    await em.flush()
    await region.lake.publish(release(probe))
  }
  const statistics = region.running.find(({ name }) => name === 'statistics')!
  await (statistics.services as { catchUp(): Promise<void> }).catchUp()
}

/** The release of a probe; its first cell besides the figures is too small to be shown. */
export function release(probe: Probe) {
  const { access, stage, dataset, indicator, note } = probe
  const cells = [...probe.figures, '3']
  return {
    dataset,
    period: COMMON.period,
    owner: OWNER,
    access,
    stage,
    measures: [{ indicator, unit: 'orang', personDerived: true, additive: true }],
    dimensions: ['SEX'],
    provenance: { source: 'Uji', dataAsOf: '1901-12-31', invented: true, notes: [note] },
    observations: cells.map((value, index): Observation => ({
      indicator,
      refArea: [...REGENCIES, '36.71'][Math.floor(index / 2)] ?? '',
      timePeriod: COMMON.period,
      value,
      dimensions: { SEX: index % 2 === 0 ? 'F' : 'M' },
      ...(stage === 'PRELIMINARY' ? { status: 'PRELIMINARY' as const } : {}),
    })),
  }
}
