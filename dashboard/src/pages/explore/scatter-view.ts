import { axisNumber, drawn, exactNumber } from '../../format/numbers.ts'
import { useFigures } from '../../format/use-figures.ts'
import type { Naming } from './naming.ts'
import { groupingOf } from './question.ts'
import { placeOf, strengthOf, valueOf } from './rows.ts'
import type { Asked, Drawn, Words } from './view.ts'

/** Rows as points by two figures, with their correlation. */
export function scatterOf(naming: Naming, { t, language }: Words): (asked: Asked) => Drawn {
  const { cell } = useFigures()
  return ({ answer, subject, other, state }) => {
    const second = other ?? subject
    const [a, b] = ['a', 'b'].map((id) => answer.columns.find((each) => each.id === id || each.id.startsWith(`${id}@`)))
    const unitOf = (column: typeof a) => column?.unit ?? ''
    const rows = answer.rows.nodes.map((row) => ({ place: placeOf(row), x: valueOf(row, 'a'), y: valueOf(row, 'b') }))
    const axisName = (name: string, unit: string) => `${name} (${naming.unit(unit)})`
    const [xName, yName] = [axisName(subject.measure.name, unitOf(a)), axisName(second.measure.name, unitOf(b))]
    const { correlation } = answer
    return {
      scatter: {
        points: rows.flatMap(({ place, x, y }) => {
          const [left, up] = [drawn(x?.value), drawn(y?.value)]
          if (left === null || up === null) return []
          const words = [
            naming.figure(x, subject.measure.kind, unitOf(a)),
            naming.figure(y, second.measure.kind, unitOf(b)),
          ]
          return [{ key: place.key, label: naming.place(place, subject), x: left, y: up, words: words.join('; ') }]
        }),
        xName,
        yName,
        xAxis: (value) => axisNumber(value, language.value),
        yAxis: (value) => axisNumber(value, language.value),
        invented: answer.columns.some(({ provenance }) => provenance.some((each) => each.invented)),
      },
      remarks: [
        correlation == null
          ? t('explore.noCorrelation')
          : t('explore.correlation', {
              r: exactNumber(correlation.coefficient.toFixed(2), language.value).replace('-', '−'),
              strength: t(`explore.strengths.${strengthOf(correlation.coefficient)}`),
              count: correlation.count,
            }),
        t('explore.notCause'),
      ],
      table: {
        rowsAre: naming.grouping(groupingOf(state, subject), subject),
        columns: [
          { key: 'a', label: xName },
          { key: 'b', label: yName },
        ],
        rows: rows.map(({ place, x, y }) => ({
          key: place.key,
          header: naming.place(place, subject),
          cells: [
            cell(x, unitOf(a) === 'rupiah' ? 'rupiah' : 'number'),
            cell(y, unitOf(b) === 'rupiah' ? 'rupiah' : 'number'),
          ],
        })),
      },
    }
  }
}
