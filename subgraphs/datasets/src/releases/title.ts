import { datasetById, dimensionByCode, indicatorByCode, present } from '../catalogue.ts'
import type { Dataset } from '../entities.ts'
import type { Language } from '../generated/resolvers.ts'
import { inLanguage } from '../wording.ts'
import type { Release, SubgraphContext } from '@satudata/subgraph'
import { periodWords } from './period-words.ts'

/** What figures of a level are broken down by. */
const LEVELS: Readonly<Record<Dataset['estimationLevel'], Readonly<Record<Language, string>> | null>> = {
  PROVINCE: null,
  REGENCY: { ID: 'Kabupaten/Kota', EN: 'Kabupaten/Kota' },
  DISTRICT: { ID: 'Kecamatan', EN: 'Kecamatan' },
  VILLAGE: { ID: 'Desa/Kelurahan', EN: 'Desa/Kelurahan' },
  ORGANIZATION: { ID: 'Perangkat Daerah', EN: 'Organization' },
}

const JOINTS = {
  ID: { and: 'Dan', by: 'Menurut', within: 'Di ', before: ' ', preliminary: ' (Belum Divalidasi)' },
  EN: { and: 'and', by: 'by', within: '', before: ', ', preliminary: ' (Not Validated)' },
} as const

/**
 * Title of a release (B7): indicators × dimensions and level × regions × period. `regionNames` are those of the dataset's widest
 * regions, in their order, as their owner writes them; without them their codes stand in.
 */
export async function titleOf(
  context: SubgraphContext,
  release: Release,
  regionNames: readonly string[] | undefined,
  language: Language,
): Promise<string> {
  const [dataset, indicators, dimensions] = await Promise.all([
    datasetById(context, release.dataset),
    present(
      indicatorByCode,
      context,
      release.measures.map(({ indicator }) => indicator),
    ),
    present(dimensionByCode, context, release.dimensions),
  ])
  const joints = JOINTS[language]
  const names = (entries: readonly { readonly name: Dataset['title'] }[]) =>
    entries.map(({ name }) => capitals(inLanguage(name, { language })))
  const level = dataset === null ? null : LEVELS[dataset.estimationLevel]
  const by = [...names(dimensions), ...(level === null ? [] : [level[language]])]
  const regions = (dataset?.spatial ?? []).map((code, index) => regionWords(code, regionNames?.[index], language))
  return [
    enumerated(names(indicators), joints.and),
    by.length === 0 ? '' : ` ${joints.by} ${enumerated(by, joints.and)}`,
    regions.length === 0 ? '' : `${joints.before}${joints.within}${enumerated(regions, joints.and)}`,
    `${joints.before}${periodWords(release.period, language)}`,
    release.stage === 'PRELIMINARY' ? joints.preliminary : '',
  ].join('')
}

/** The name with its kind: the register of regions gives a province without it. */
function regionWords(code: string, name: string | undefined, language: Language): string {
  if (name === undefined) return code
  const depth = code.split('.').length
  if (depth === 1) return language === 'ID' ? `Provinsi ${name}` : `${name} Province`
  if (depth === 2) return name
  return `${depth === 3 ? 'Kecamatan' : code.split('.')[3]?.startsWith('1') === true ? 'Kelurahan' : 'Desa'} ${name}`
}

function enumerated(parts: readonly string[], and: string): string {
  if (parts.length < 3) return parts.join(` ${and} `)
  return `${parts.slice(0, -1).join(', ')}, ${and} ${parts.at(-1)}`
}

/** Each word with a capital: "Jumlah penduduk" is "Jumlah Penduduk", "PDRB per kapita" is "PDRB Per Kapita". */
function capitals(text: string): string {
  return text.replace(/(^|[\s/])(\p{Ll})/gu, (_, before: string, letter: string) => before + letter.toUpperCase())
}
