import type { BarChartData } from '../../charts/bars.ts'
import { periodInWords } from '../../format/dates.ts'
import { axisNumber, drawn } from '../../format/numbers.ts'
import { useFigures } from '../../format/use-figures.ts'
import type { FigureValue } from '../../format/use-figures.ts'
import type { StaffMembersFragment, StaffPanelQuery } from '../../generated/graphql.ts'
import { useWords } from '../../i18n/use-words.ts'
import { byOrganization } from '../../organizations/units.ts'
import type { Table } from '../frame/table.ts'
import { useTitles } from '../words.ts'
import './words.ts'

/** What employees can be told by. */
export type StaffKey = 'GRADE' | 'ECHELON' | 'SEX' | 'ORGANIZATION'

/** Employees as chart and table. */
export interface StaffView {
  readonly title: string
  readonly alt: string
  readonly total: FigureValue | undefined
  readonly suppressed: number
  readonly chart: BarChartData
  readonly table: Table
}

interface Row extends FigureValue {
  readonly key: string
  readonly name: string
  /** In the chart. */
  readonly label: string
}

/** Whose employees; null: those of all organizations. */
type Scope = { readonly code: string; readonly name: string } | null

/** Makes chart and table out of an answer. Call it in a component's setup. */
export function staffView(): (data: StaffPanelQuery, key: StaffKey, scope: Scope) => StaffView | null {
  const { t, language } = useWords()
  const { exact, cell } = useFigures()
  const titles = useTitles()

  function membersOf(data: StaffPanelQuery, key: 'GRADE' | 'ECHELON' | 'SEX', told: StaffMembersFragment): Row[] {
    return told.rows.nodes.map(({ members, values }) => {
      const code = members[0]?.member ?? ''
      const name = titles.member(data.indicator, key, code, code)
      return { key: code, name, label: name, ...figureOf(values[0]) }
    })
  }

  function unitsOf({ organization }: StaffPanelQuery, scope: Scope): Row[] {
    const rows = organization.rows.nodes.flatMap(({ organization: unit, values }) =>
      unit == null ? [] : [{ unit, figures: { staff: figureOf(values[0]) } }],
    )
    if (scope !== null) {
      return rows.map(({ unit: { code, name, shortName }, figures }) => ({
        key: code,
        name,
        label: shortName ?? name,
        ...figures.staff,
      }))
    }
    return byOrganization(rows).map(({ code, name, label, figures }) => ({ key: code, name, label, ...figures.staff }))
  }

  return (data, key, scope) => {
    const { columns, totals } = data.organization
    const period = columns[0]?.periods.at(-1)
    if (period === undefined || data.organization.rows.nodes.length === 0) return null
    const byUnit = key === 'ORGANIZATION'
    const rows = byUnit ? unitsOf(data, scope) : membersOf(data, key, told(data, key))
    const name = data.indicator?.name ?? t('staff.name')
    const by = byUnit
      ? t(scope === null ? 'staff.organizations' : 'staff.units')
      : titles.dimension(data.indicator, key, t(`staff.${key}`).toLocaleLowerCase(language.value))
    const whose = scope?.name ?? t('staff.whole')
    const title = titles.at(titles.subject(name, [by]), whose, periodInWords(period, language.value))
    const total = totals[0] && figureOf(totals[0].values[0])
    const invented = columns[0]?.provenance.some((each) => each.invented) ?? false
    return {
      title,
      alt: t('staff.alt', { title, total: exact(total) }),
      total,
      suppressed: byUnit ? data.organization.suppressedCells : told(data, key).suppressedCells,
      chart: {
        rows: rows.map((row) => ({ key: row.key, label: row.label, end: exact(row) })),
        series: [{ name, lengths: rows.map(({ value }) => drawn(value)), words: rows.map((row) => exact(row)) }],
        stacked: false,
        invented,
        axis: (value) => axisNumber(value, language.value),
      },
      table: {
        caption: invented ? `${title} — ${t('badge.invented')}` : title,
        rowsAre: byUnit ? t(scope === null ? 'staff.ORGANIZATION' : 'staff.unit') : t(`staff.${key}`),
        columns: [{ key: 'staff', label: name }],
        rows: rows.map((row) => ({ key: row.key, header: row.name, cells: [cell(row)] })),
        totals: [{ key: 'total', header: t('panel.total'), cells: [cell(total)] }],
      },
    }
  }
}

function told(data: StaffPanelQuery, key: 'GRADE' | 'ECHELON' | 'SEX'): StaffMembersFragment {
  return key === 'GRADE' ? data.grade : key === 'ECHELON' ? data.echelon : data.sex
}

function figureOf(value: FigureValue | undefined): FigureValue {
  return value === undefined ? { value: null, status: 'MISSING' } : value
}
