import type { Release, SubgraphContext } from '@satudata/subgraph'
import type { Dataset } from '../entities.ts'
import type { Language } from '../generated/resolvers.ts'
import { servicesOf } from '../services.ts'
import { inLanguage } from '../wording.ts'
import type { BroughtNames } from './brought.ts'
import { dateWords } from './period-words.ts'
import { titleOf } from './title.ts'
import { knownRelease, latestRelease } from './visible.ts'

/** Address of the page that shows a dataset, or this very release of it. */
export function addressOf(context: SubgraphContext, dataset: string, release?: Release): string {
  const page = `${servicesOf(context).instance.publicUrl}/data/${encodeURIComponent(dataset)}`
  return release === undefined ? page : `${page}?rilis=${encodeURIComponent(release.id)}`
}

/**
 * How to cite a dataset: "Dinas … (2024). Title [versi 2, data per 31 Desember 2024]. Satu Data. Address." The year is that of the
 * figures ("data per"). Null when the release asked for is none that the caller knows of.
 */
export async function citationOf(
  context: SubgraphContext,
  dataset: Dataset,
  names: BroughtNames,
  { release: id, language }: { readonly release?: string | null | undefined; readonly language: Language },
): Promise<string | null> {
  const release = id == null ? await latestRelease(context, dataset.id) : await knownRelease(context, dataset.id, id)
  const publisher = names.publisher ?? dataset.owner
  if (release === null) {
    if (id != null) return null
    const year = (dataset.issued ?? dataset.modified).slice(0, 4)
    return `${publisher} (${year}). ${inLanguage(dataset.title, { language })}. Satu Data. ${addressOf(context, dataset.id)}`
  }
  const title = await titleOf(context, release, names.spatial, language)
  const { dataAsOf } = release.provenance
  const state =
    language === 'ID'
      ? `versi ${release.version}, data per ${dateWords(dataAsOf, language)}`
      : `version ${release.version}, data as of ${dateWords(dataAsOf, language)}`
  return `${publisher} (${dataAsOf.slice(0, 4)}). ${title} [${state}]. Satu Data. ${addressOf(context, dataset.id, release)}`
}
