import { scale, split } from '../money.ts'
import type { Rupiah } from '../money.ts'
import type { SimralActivity, SimralExport, SimralProgramme } from '../source.ts'
import { draw } from './draw.ts'
import { linesOf } from './lines.ts'
import type { Profile } from './profiles.ts'
import type { ActivityFrame, SampleFrame, WorkUnit } from './read.ts'
import { outcomesOf, outputOf } from './targets.ts'
import { documentsOf, YEARS } from './years.ts'
import type { SampleYear } from './years.ts'

const BILLION = 1_000_000_000n
const PLAN_UNIT = 1_000n
/** Offices and their upkeep follow the number of staff, up to a limit. */
const OFFICE = { permilleOfSalaries: 350, most: 40n * BILLION }
const UPKEEP = { permilleOfSalaries: 150, most: 20n * BILLION }

/** Makes up an export of SIMRAL: every figure is invented, and the same on every run. */
export function makeSimral(frame: SampleFrame): SimralExport {
  return {
    documents: YEARS.flatMap(documentsOf),
    programmes: YEARS.flatMap((year) => frame.units.flatMap((unit) => programmesOf(frame, unit, year))),
  }
}

function programmesOf(frame: SampleFrame, unit: WorkUnit, year: SampleYear): SimralProgramme[] {
  const share = Math.round((year.permille * draw(`${unit.simral} ${year.year}`, 985, 1015)) / 1000)
  const ceiling = scale(unit.ceilingBillion * BILLION, share, PLAN_UNIT)
  const salaries = scale(ceiling, unit.salaryPermille, PLAN_UNIT)
  const office = limited(salaries, OFFICE)
  const upkeep = limited(salaries, UPKEEP)
  const own = frame.activities.filter((activity) => activity.unit === unit.simral)
  const amounts = split(ceiling - salaries - office - upkeep, own.map(({ weight }) => weight), PLAN_UNIT)
  const activities = own.map((each, index) => ({ frame: each, amount: amounts[index] ?? 0n }))
  const byProgramme = Map.groupBy(activities, (each) => each.frame.programme)
  const specific = [...byProgramme.values()].map((group, index) =>
    specificProgramme(frame, group, year, index === 0 ? scale(ceiling, 20, PLAN_UNIT) : 0n),
  )
  return [supportProgramme(unit, year, { salaries, office, upkeep }), ...specific]
}

function limited(salaries: Rupiah, rule: typeof OFFICE): Rupiah {
  const amount = scale(salaries, rule.permilleOfSalaries, PLAN_UNIT)
  return amount < rule.most ? amount : rule.most
}

/** The programme every work unit has: salaries, office, upkeep. */
function supportProgramme(
  unit: WorkUnit,
  year: SampleYear,
  amounts: { readonly salaries: Rupiah; readonly office: Rupiah; readonly upkeep: Rupiah },
): SimralProgramme {
  const code = `${unit.urusan}.01`
  const activity = (number: number, name: string, profile: Profile, amount: Rupiah): SimralActivity => {
    const key = `${unit.simral} ${code}.1.0${number}`
    const lines = linesOf({ key, name, profile, amount, year, draftOnly: false })
    return { code: `${code}.1.0${number}`, name, targets: [], lines }
  }
  return {
    year: year.year,
    unit: unit.simral,
    code,
    name: 'Program Penunjang Urusan Pemerintahan Daerah Provinsi',
    targets: outcomesOf([], `${unit.simral} ${code}`, year),
    activities: [
      activity(1, 'Administrasi Keuangan', unit.salaryEverywhere ? 'SALARY_EVERYWHERE' : 'SALARY', amounts.salaries),
      activity(2, 'Administrasi Umum', 'OFFICE', amounts.office),
      activity(3, 'Pemeliharaan Barang Milik Daerah', 'UPKEEP', amounts.upkeep),
    ],
  }
}

interface Share {
  readonly frame: ActivityFrame
  readonly amount: Rupiah
}

function specificProgramme(sample: SampleFrame, group: readonly Share[], year: SampleYear, extra: Rupiah): SimralProgramme {
  const [first] = group
  if (first === undefined) throw new Error('A programme without activities cannot be made up.')
  const { unit, programme: code, programmeName: name } = first.frame
  const outcomes = sample.outcomes.filter((outcome) => outcome.unit === unit && outcome.programme === code)
  const activities = group.map(({ frame, amount }): SimralActivity => {
    const key = `${unit} ${code}.${frame.activity}`
    const lines = linesOf({ key, name: frame.name, profile: frame.profile, amount, year, draftOnly: false })
    return { code: `${code}.${frame.activity}`, name: frame.name, targets: [outputOf(frame, year)], lines }
  })
  const drafted = draftActivity(unit, code, year, extra)
  return {
    year: year.year,
    unit,
    code,
    name,
    targets: outcomesOf(outcomes, `${unit} ${code}`, year),
    activities: [...activities, ...drafted],
  }
}

/** In a third of the work units the draft revision adds an activity that no adopted document knows. */
function draftActivity(unit: string, programme: string, year: SampleYear, amount: Rupiah): SimralActivity[] {
  if (!year.revisionIsDraft || amount === 0n || draw(`${unit} draft`, 0, 2) > 0) return []
  const key = `${unit} ${programme}.1.90`
  const name = 'Percepatan Layanan Tambahan'
  const lines = linesOf({ key, name, profile: 'SERVICES', amount, year, draftOnly: true })
  return [{ code: `${programme}.1.90`, name, targets: [], lines }]
}
