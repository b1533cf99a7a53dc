import { axisNumber, drawn, exactNumber, withUnit } from '../../format/numbers.ts'
import { useFigures } from '../../format/use-figures.ts'
import type { TableRow } from '../../panels/frame/table.ts'
import type { Naming } from './naming.ts'
import { groupingOf } from './question.ts'
import { placeOf, valueOf } from './rows.ts'
import type { Asked, Drawn, Words } from './view.ts'

/** Rows of one period as bars. */
export function barsOf(naming: Naming, { t, language }: Words): (asked: Asked) => Drawn {
  const { exact, cell } = useFigures()
  return ({ answer, subject, state }) => {
    const column = answer.columns[0]!
    const { unit } = column
    const style = unit === 'rupiah' ? 'rupiah' : 'number'
    const rows = answer.rows.nodes.map((row) => ({ row, place: placeOf(row), value: valueOf(row, 'a') }))
    const shown = rows.filter(({ value }) => value?.value != null)
    const name = (at: (typeof rows)[number] | undefined) => (at === undefined ? '' : naming.place(at.place, subject))
    const words = (at: (typeof rows)[number] | undefined) => naming.figure(at?.value, subject.measure.kind, unit)
    const [first, last] = [shown[0], shown.at(-1)]
    const average = shown.length > 2 ? (column.average ?? null) : null
    // A mean has more digits than what it is made of.
    const averageWords = average === null ? '' : naming.figure({ value: average, status: 'NORMAL' }, COMPUTED, unit)
    const has = (id: string) => answer.columns.some((each) => each.id === id)
    const order = (ascending: boolean) => t(ascending ? 'explore.lowest' : 'explore.highest')
    const total = answer.totals[0]
    const totalValue = valueOf(total, 'a')
    const tableRow = (key: string, header: string, values: (typeof answer.totals)[number]): TableRow => ({
      key,
      header,
      cells: [
        ...(has('rank') ? [cell(plain(valueOf(values, 'rank')))] : []),
        cell(valueOf(values, 'a'), style),
        ...(has('share') ? [percent(valueOf(values, 'share')?.value ?? null)] : []),
      ],
    })
    const percent = (value: string | null) =>
      value === null
        ? { text: '', sort: null }
        : { text: withUnit(exactNumber(value, language.value), 'persen'), sort: value }
    return {
      remarks:
        shown.length < 2
          ? shown.map(
              (each) =>
                `${name(each)}: ${withUnit(words(each), unit === 'rupiah' || unit === 'persen' ? '' : naming.unit(unit))}`,
            )
          : [first, last].map((each, at) =>
              t('explore.first', {
                order: order(state.ascending === (at === 0)),
                name: name(each),
                value: words(each),
              }),
            ),
      ...(shown.length < 2
        ? {}
        : { ends: { first: name(first), firstValue: words(first), last: name(last), lastValue: words(last) } }),
      bars: {
        rows: rows.map((each) => ({ key: each.place.key, label: name(each), end: words(each) })),
        series: [
          {
            name: subject.measure.name,
            lengths: rows.map(({ value }) => drawn(value?.value)),
            words: rows.map(({ value }) => exact(value, style)),
          },
        ],
        stacked: false,
        invented: column.provenance.some((each) => each.invented),
        rounded: rows.some(({ value }) => naming.rounds(value, subject.measure.kind, unit)),
        mark:
          average === null
            ? undefined
            : { at: Number(average), label: t('explore.averageShort', { value: averageWords }) },
        axis: (value) => axisNumber(value, language.value),
      },
      table: {
        rowsAre: naming.grouping(groupingOf(state, subject), subject),
        columns: [
          ...(has('rank') ? [{ key: 'rank', label: t('explore.rank') }] : []),
          { key: 'a', label: `${subject.measure.name} (${naming.unit(unit)})` },
          ...(has('share') ? [{ key: 'share', label: t('explore.share') }] : []),
        ],
        rows: rows.map(({ row, place }) => tableRow(place.key, naming.place(place, subject), row)),
        totals:
          totalValue?.value == null || rows.length < 2 || total === undefined
            ? []
            : [tableRow('total', t('explore.total'), total)],
      },
    }
  }
}

/** Rounded as ratios are. */
const COMPUTED = 'ratio'

/** Places are whole numbers without a status worth telling. */
function plain(value: { readonly value: string | null } | undefined) {
  return value?.value == null ? null : { value: value.value }
}
