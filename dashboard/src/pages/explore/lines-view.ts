import type { LineSeries } from '../../charts/lines.ts'
import { shortPeriod } from '../../format/dates.ts'
import { axisNumber, drawn } from '../../format/numbers.ts'
import { useFigures } from '../../format/use-figures.ts'
import type { Naming } from './naming.ts'
import { groupingOf } from './question.ts'
import { byNewest, groupsOf, keyOf, someOf, valueOf } from './rows.ts'
import type { ExploreAnswer, Group } from './rows.ts'
import { MOST_COMPARED } from './state.ts'
import type { Asked, Drawn, Words } from './view.ts'

type Trend = NonNullable<ExploreAnswer['trends']>['nodes'][number]

/** Rows period by period as lines, with their trends. */
export function linesOf(naming: Naming, { t, language }: Words): (asked: Asked) => Drawn {
  const { cell } = useFigures()
  return ({ answer, subject, state }) => {
    const { unit, provenance, stage } = answer.columns[0]!
    const style = unit === 'rupiah' ? 'rupiah' : 'number'
    const { groups, periods } = groupsOf(answer)
    const ordered = byNewest(groups, periods)
    const some = someOf(ordered, MOST_COMPARED)
    const name = ({ place }: Group) => naming.place(place, subject)
    const value = (group: Group, period: string) => valueOf(group.rows.get(period), 'a')
    const lines = some.map((group): LineSeries => ({
      key: group.place.key,
      name: name(group),
      points: periods.map((period) => ({
        period,
        value: drawn(value(group, period)?.value),
        words: naming.figure(value(group, period), subject.measure.kind, unit),
        ...(stage === 'PRELIMINARY' ? { preliminary: true } : {}),
      })),
    }))
    const trends = trendsOf(answer, some)
    // With one line there is room for what surrounds it.
    const alone = some.length === 1
    const fitted = trends.flatMap(({ group, trend }) => trendLines(name(group), group.place.key, trend, alone))
    return {
      lines: {
        series: [...lines, ...fitted],
        axis: (at) => axisNumber(at, language.value),
        invented: provenance.some((each) => each.invented),
        unit: naming.unit(unit),
      },
      remarks: [
        ...trends.map(({ group, trend }) => trendWords(name(group), trend, unit)),
        ...(trends.some(({ trend }) => trend.forecast.length > 0) ? [t('explore.notForecast')] : []),
      ],
      ...(some.length < ordered.length
        ? { some: t('explore.some', { shown: some.length, count: ordered.length }) }
        : {}),
      table: {
        rowsAre: naming.grouping(groupingOf(state, subject), subject),
        columns: periods.map((period) => ({ key: period, label: shortPeriod(period, language.value) })),
        rows: ordered.map((group) => ({
          key: group.place.key,
          header: name(group),
          cells: periods.map((period) => cell(value(group, period), style)),
        })),
      },
    }
  }

  function trendLines(name: string, key: string, trend: Trend, band: boolean): LineSeries[] {
    const point = ({ period, fitted }: Trend['points'][number], unit = '') => ({
      period,
      value: fitted,
      words: naming.double(fitted, unit),
    })
    const around = (points: Trend['points']) =>
      points.flatMap(({ period, low, high }) => (low == null || high == null ? [] : [{ period, low, high }]))
    const last = trend.points.at(-1)
    return [
      {
        key: `${key} trend`,
        name: t('explore.trendName', { name }),
        points: trend.points.map((each) => point(each)),
        dashed: true,
        ...(band ? { band: around(trend.points) } : {}),
      },
      ...(trend.forecast.length === 0 || last === undefined
        ? []
        : [
            {
              key: `${key} forecast`,
              name: t('explore.forecastName', { name }),
              points: [last, ...trend.forecast].map((each) => point(each)),
              dashed: true,
              ...(band ? { band: around(trend.forecast) } : {}),
            },
          ]),
    ]
  }

  function trendWords(name: string, trend: Trend, unit: string): string {
    const { slope, slopeLow, slopeHigh, determination, count } = trend
    // A true minus: a hyphen would be broken from its number at the end of a line.
    const sign = (value: number) =>
      value > 0 ? `+${naming.double(value, unit)}` : naming.double(value, unit).replace('-', '−')
    return t('explore.trendLine', {
      name,
      slope: sign(slope),
      unit: unit === 'rupiah' ? '' : naming.unit(unit),
      interval:
        slopeLow == null || slopeHigh == null
          ? t('explore.noInterval')
          : t('explore.interval', { low: sign(slopeLow), high: sign(slopeHigh) }),
      determination: determination == null ? '–' : naming.double(determination, ''),
      count,
    })
  }
}

function trendsOf(
  { trends }: ExploreAnswer,
  groups: readonly Group[],
): { readonly group: Group; readonly trend: Trend }[] {
  return (trends?.nodes ?? []).flatMap((trend) => {
    const group = groups.find(({ place }) => place.key === keyOf(trend))
    return group === undefined ? [] : [{ group, trend }]
  })
}
