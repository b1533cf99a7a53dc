import { readFile } from 'node:fs/promises'
import type { AccessLevel, Stage } from '@satudata/core'
import type { Dataset, Dimension, Group, Indicator, Licence, Pillar, Theme, Wording } from './entities.ts'

/** An entry of sample/datasets.json. */
export interface DatasetEntry extends Pick<
  Dataset,
  'id' | 'kind' | 'unit' | 'issued' | 'modified' | 'estimationLevel' | 'frequency' | 'licence' | 'invented'
> {
  readonly access: AccessLevel
  readonly stage: Stage
  readonly owner: string
  readonly title: Wording
  readonly description: Wording
  readonly source: Wording
  readonly referenceCode: string | null
  readonly themes: string[]
  readonly groups: string[]
  readonly pillars: string[]
  readonly tags: string[]
  readonly indicators: string[]
  /** Provinces, kabupaten or kota; the widest only. */
  readonly spatial: string[]
  /** Level of the regions its figures name, when these are about organizations. */
  readonly regionLevel?: Dataset['estimationLevel']
  readonly temporal: readonly [start: string, end: string]
  readonly years: number[]
  readonly contact: { readonly name: string; readonly email?: string }
}

/** An entry of sample/indicators.json. */
export type IndicatorEntry = Omit<Plain<Indicator>, 'search' | 'stage'>

/** What the sample files hold. */
export interface Sample {
  readonly datasets: readonly DatasetEntry[]
  readonly indicators: readonly IndicatorEntry[]
  readonly dimensions: readonly Plain<Dimension>[]
  readonly groups: readonly Omit<Plain<Group>, 'position'>[]
  readonly themes: readonly Omit<Plain<Theme>, 'kind'>[]
  readonly pillars: readonly Omit<Plain<Pillar>, 'position'>[]
  readonly licences: readonly Plain<Licence>[]
}

type Plain<E> = { readonly [K in Extract<keyof E, string>]: E[K] }

/** Reads the sample files and refuses a reference to something they do not define. */
export async function readSample(): Promise<Sample> {
  const [datasets, indicators, dimensions, groups, themes, pillars, licences] = await Promise.all(
    ['datasets', 'indicators', 'dimensions', 'groups', 'themes', 'pillars', 'licences'].map(readEntries),
  )
  const sample = { datasets, indicators, dimensions, groups, themes, pillars, licences } as unknown as Sample
  const faults = danglingReferences(sample)
  if (faults.length > 0) throw new Error(`The sample refers to what it does not define: ${faults.join(', ')}.`)
  return sample
}

async function readEntries(name: string): Promise<unknown> {
  return JSON.parse(await readFile(new URL(`../sample/${name}.json`, import.meta.url), 'utf8'))
}

function danglingReferences(sample: Sample): string[] {
  const known = {
    themes: new Set(sample.themes.map(({ code }) => code)),
    groups: new Set(sample.groups.map(({ slug }) => slug)),
    pillars: new Set(sample.pillars.map(({ code }) => code)),
    indicators: new Set(sample.indicators.map(({ code }) => code)),
  }
  const dimensions = new Set(sample.dimensions.map(({ code }) => code))
  const licences = new Set(sample.licences.map(({ code }) => code))
  const kinds = Object.keys(known) as (keyof typeof known)[]
  return [
    ...sample.datasets.flatMap((entry) =>
      kinds.flatMap((kind) =>
        entry[kind].filter((value) => !known[kind].has(value)).map((value) => `${entry.id} → ${value}`),
      ),
    ),
    ...sample.datasets.filter(({ licence }) => !licences.has(licence)).map(({ id, licence }) => `${id} → ${licence}`),
    ...sample.indicators.flatMap((entry) =>
      entry.dimensions.filter((code) => !dimensions.has(code)).map((code) => `${entry.code} → ${code}`),
    ),
  ]
}
