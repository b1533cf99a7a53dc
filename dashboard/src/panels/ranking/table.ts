import { withUnit } from '../../format/numbers.ts'
import { unitInWords } from '../../format/units.ts'
import { useFigures } from '../../format/use-figures.ts'
import type { Cell } from '../../format/use-figures.ts'
import type { RankingPartsFragment } from '../../generated/graphql.ts'
import { useWords } from '../../i18n/use-words.ts'
import type { Table, TableRow } from '../frame/table.ts'

/** A ranking and what it is about. */
export interface RankingInput {
  /** Name of the indicator or ratio. */
  readonly subject: string
  /** Name of the province. */
  readonly region: string
  readonly province: string
  /** The region that is meant; the province means all. */
  readonly code: string
  /** True for a ratio: its values are computed, not published, and may be rounded in the chart. */
  readonly computed: boolean
  readonly ranking: RankingPartsFragment
}

const NOTHING: Cell = { text: '', sort: null }

/** Makes a ranking's table: place, exact value and share, with the whole and the average below. Call it in a component's setup. */
export function rankingTable(): (input: RankingInput, title: string) => Table {
  const { t, language } = useWords()
  const { exact, cell } = useFigures()
  const percent = (share: string | null): Cell => ({
    ...cell({ value: share }),
    text: share === null ? t('status.none') : withUnit(exact({ value: share }), 'persen'),
  })
  return ({ region, code, ranking }, title) => {
    const entries = ranking.entries.nodes
    const additive = entries.some(({ share }) => share !== null)
    const style = ranking.unit === 'rupiah' ? 'rupiah' : 'number'
    const total = (key: string, header: string, value: string | null, share: Cell): TableRow[] =>
      value === null ? [] : [{ key, header, cells: [NOTHING, cell({ value }, style), ...(additive ? [share] : [])] }]
    return {
      caption: ranking.provenance.some(({ invented }) => invented) ? `${title} — ${t('badge.invented')}` : title,
      rowsAre: t('terms.region'),
      columns: [
        { key: 'rank', label: t('terms.rank') },
        { key: 'value', label: `${t('terms.value')} (${unitInWords(ranking.unit, language.value)})` },
        ...(additive ? [{ key: 'share', label: t('terms.share') }] : []),
      ],
      rows: entries.map((each) => ({
        key: each.region.code,
        header: each.region.name,
        to: `/wilayah/${each.region.code}`,
        highlighted: each.region.code === code,
        cells: [
          cell({ value: each.rank === null ? null : String(each.rank) }),
          cell(each, style),
          ...(additive ? [percent(each.share)] : []),
        ],
      })),
      totals: [
        ...total('whole', t('ranking.whole', { region }), ranking.whole, percent('100')),
        ...total('average', t('ranking.average'), ranking.average, NOTHING),
      ],
    }
  }
}
