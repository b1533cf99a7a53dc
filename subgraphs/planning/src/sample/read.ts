import { readTable } from '@satudata/subgraph'
import type { Column } from '@satudata/subgraph'
import { PROFILES } from './profiles.ts'
import type { Profile } from './profiles.ts'

/** A work unit with the frame of its sample budget. */
export interface WorkUnit {
  readonly simral: string
  readonly sirup: string
  readonly name: string
  readonly urusan: string
  readonly ceilingBillion: bigint
  readonly salaryPermille: number
  readonly salaryEverywhere: boolean
}

/** An activity of the sample plan. */
export interface ActivityFrame {
  readonly unit: string
  readonly programme: string
  readonly programmeName: string
  readonly activity: string
  readonly name: string
  readonly weight: number
  readonly profile: Profile
  readonly output: string
  readonly outputUnit: string
  readonly quantity: number
}

/** An outcome a programme is measured by. */
export interface OutcomeFrame {
  readonly unit: string
  readonly programme: string
  readonly name: string
  readonly measureUnit: string
  readonly targets: ReadonlyMap<number, string>
  readonly lowerIsBetter: boolean
  readonly indicator: string | null
  readonly dataset: string | null
}

/** The files of the sample plan. */
export interface SampleFrame {
  readonly units: readonly WorkUnit[]
  readonly activities: readonly ActivityFrame[]
  readonly outcomes: readonly OutcomeFrame[]
}

const text = <N extends string>(name: N): Column<N> => ({ name, type: 'text' })
const whole = <N extends string>(name: N): Column<N> => ({ name, type: 'integer' })

/** Reads the frame of the sample: `sample/work-units.csv`, `activities.csv` and `outcomes.csv`. */
export async function readFrame(): Promise<SampleFrame> {
  return { units: await readUnits(), activities: await readActivities(), outcomes: await readOutcomes() }
}

async function readUnits(): Promise<WorkUnit[]> {
  const rows = await rowsOf('work-units.csv', [
    text('simral'),
    text('sirup'),
    text('name'),
    text('urusan'),
    whole('ceiling_billion'),
    whole('salary_permille'),
    { name: 'salary_spread', type: 'text', allowed: ['SEAT', 'ALL'] },
  ])
  return rows.map((row) => ({
    simral: row.simral,
    sirup: row.sirup,
    name: row.name,
    urusan: row.urusan,
    ceilingBillion: BigInt(row.ceiling_billion),
    salaryPermille: Number(row.salary_permille),
    salaryEverywhere: row.salary_spread === 'ALL',
  }))
}

async function readActivities(): Promise<ActivityFrame[]> {
  const rows = await rowsOf('activities.csv', [
    text('unit'),
    text('programme'),
    text('programme_name'),
    text('activity'),
    text('activity_name'),
    whole('weight'),
    { name: 'profile', type: 'text', allowed: Object.keys(PROFILES) },
    text('output'),
    text('output_unit'),
    whole('quantity'),
  ])
  return rows.map((row) => ({
    unit: row.unit,
    programme: row.programme,
    programmeName: row.programme_name,
    activity: row.activity,
    name: row.activity_name,
    weight: Number(row.weight),
    // The table reader allows no other value.
    profile: row.profile as Profile,
    output: row.output,
    outputUnit: row.output_unit,
    quantity: Number(row.quantity),
  }))
}

async function readOutcomes(): Promise<OutcomeFrame[]> {
  const optional = <N extends string>(name: N): Column<N> => ({ name, type: 'text', optional: true })
  const decimal = <N extends string>(name: N): Column<N> => ({ name, type: 'decimal' })
  const rows = await rowsOf('outcomes.csv', [
    text('unit'),
    text('programme'),
    text('name'),
    text('measure_unit'),
    decimal('target_2024'),
    decimal('target_2025'),
    decimal('target_2026'),
    { name: 'lower_is_better', type: 'text', allowed: ['ya', 'tidak'] },
    optional('indicator'),
    optional('dataset'),
  ])
  return rows.map((row) => ({
    unit: row.unit,
    programme: row.programme,
    name: row.name,
    measureUnit: row.measure_unit,
    targets: new Map([[2024, row.target_2024], [2025, row.target_2025], [2026, row.target_2026]]),
    lowerIsBetter: row.lower_is_better === 'ya',
    indicator: row.indicator === '' ? null : row.indicator,
    dataset: row.dataset === '' ? null : row.dataset,
  }))
}

/** Cells of a file of `sample/`; an empty cell is "". The sample is ours: a fault in it is a fault of the program. */
async function rowsOf<const N extends string>(file: string, columns: readonly Column<N>[]): Promise<Record<N, string>[]> {
  const table = await readTable(new URL(`../../sample/${file}`, import.meta.url), { columns })
  const [fault] = table.findings
  if (fault !== undefined) throw new Error(`${file}, ${fault.place}: ${fault.message.en}`)
  return table.rows.map(
    ({ cells }) => Object.fromEntries(columns.map(({ name }) => [name, cells[name] ?? ''])) as Record<N, string>,
  )
}
