import { classesOf } from '../../charts/maps.ts'
import type { MapArea, MapChartData, MapClassing } from '../../charts/maps.ts'
import { periodInWords } from '../../format/dates.ts'
import { drawn, withUnit } from '../../format/numbers.ts'
import { unitInWords } from '../../format/units.ts'
import { useFigures } from '../../format/use-figures.ts'
import type { MapRegionsFragment, RankingPartsFragment } from '../../generated/graphql.ts'
import { useWords } from '../../i18n/use-words.ts'
import { useRegionNames } from '../../regions/names.ts'
import type { Table } from '../frame/table.ts'
import type { Provenance } from '../frame/provenance.ts'
import { rankingTable } from '../ranking/table.ts'
import { unbroken } from '../words.ts'
import './words.ts'

/** What a map is made of. */
export interface MapInput {
  /** Name of the indicator or ratio. */
  readonly subject: string
  readonly level: MapChartData['level']
  /** The region whose parts are shown, with all of them. */
  readonly region: MapRegionsFragment
  /** True for a ratio: its values are computed, not published, and may be rounded on the map. */
  readonly computed: boolean
  readonly ranking: RankingPartsFragment
  readonly classing: MapClassing
}

/** Figures of regions as map and table. */
export interface MapView {
  readonly title: string
  readonly alt: string
  readonly unit: string
  /** What is missing or suppressed. */
  readonly remarks: readonly string[]
  readonly chart: MapChartData
  readonly table: Table
  readonly provenance: readonly Provenance[]
}

/** Makes map and table out of an answer. Call it in a component's setup. */
export function mapView(): (input: MapInput) => MapView {
  const { t, language } = useWords()
  const { exact, shown } = useFigures()
  const nameOf = useRegionNames()
  const toTable = rankingTable()
  return (input) => {
    const { subject, level, region, computed, ranking } = input
    const entries = ranking.entries.nodes
    const style = ranking.unit === 'rupiah' ? 'rupiah' : 'number'
    const signed = ranking.unit === 'persen' || ranking.unit === 'rupiah'
    const rounds = computed || style === 'rupiah'
    const words = (each: (typeof entries)[number] | undefined) => {
      if (each?.value == null) return each === undefined ? t('status.MISSING') : exact(each)
      return withUnit(rounds ? shown(each, style).text : exact(each, style), ranking.unit === 'persen' ? 'persen' : '')
    }
    const found = new Map(entries.map((each) => [each.region.code, each]))
    const areas = region.descendants.nodes.map(({ code, name, parent }): MapArea => {
      const entry = found.get(code)
      return {
        code,
        name,
        ...(parent == null || parent.code === region.code ? {} : { parent: parent.name }),
        value: drawn(entry?.value),
        words: words(entry),
        suppressed: entry?.status === 'SUPPRESSED',
      }
    })
    const levelName = t(`mapPanel.levels.${level}`)
    const title = t('mapPanel.title', {
      indicator: subject,
      level: levelName,
      region: nameOf(region),
      period: unbroken(periodInWords(ranking.period, language.value)),
    })
    const ranked = entries.filter(({ value }) => value !== null)
    const missing = areas.filter(({ value, suppressed }) => value === null && suppressed !== true).length
    return {
      title,
      unit: ranking.unit,
      provenance: ranking.provenance,
      remarks: [
        ...(missing === 0 ? [] : [t('mapPanel.missing', { count: missing, all: areas.length, level: levelName })]),
        ...(ranking.suppressedCells === 0 ? [] : [t('ranking.suppressed', { count: ranking.suppressedCells })]),
      ],
      alt: t('mapPanel.alt', {
        title,
        first: ranked[0]?.region.name ?? '',
        firstValue: words(ranked[0]),
        last: ranked.at(-1)?.region.name ?? '',
        lastValue: words(ranked.at(-1)),
      }),
      chart: {
        level,
        within: region.code,
        areas,
        classes: classesOf(areas, input.classing),
        unit: signed ? '' : unitInWords(ranking.unit, language.value),
        invented: ranking.provenance.some((each) => each.invented),
        rounded: rounds && ranked.some((each) => shown(each, style).rounded),
      },
      table: toTable(
        { subject, region: nameOf(region), province: region.code, code: region.code, computed, ranking },
        title,
      ),
    }
  }
}
