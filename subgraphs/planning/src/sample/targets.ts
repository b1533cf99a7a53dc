import { Decimal } from 'decimal.js'
import type { SimralTarget } from '../source.ts'
import { draw } from './draw.ts'
import type { ActivityFrame, OutcomeFrame } from './read.ts'
import type { SampleYear } from './years.ts'

/** The outcomes of a programme in a year: its own, else the accountability score every work unit is measured by. */
export function outcomesOf(frames: readonly OutcomeFrame[], key: string, year: SampleYear): SimralTarget[] {
  if (frames.length === 0) {
    const target = String(draw(`${key} sakip`, 62, 74) + year.year - 2024)
    return [measured({ name: 'Capaian kinerja program', unit: 'nilai', target }, key, year)]
  }
  return frames.map((frame) => {
    const target = frame.targets.get(year.year)
    if (target === undefined) throw new Error(`${frame.name} has no target for ${year.year} in sample/outcomes.csv.`)
    const { name, measureUnit: unit, lowerIsBetter, indicator, dataset } = frame
    return measured({ name, unit, target, lowerIsBetter, indicator, dataset }, `${key} ${name}`, year)
  })
}

/** The output of an activity in a year. */
export function outputOf(frame: ActivityFrame, year: SampleYear): SimralTarget {
  const target = String(Math.round((frame.quantity * year.permille) / 1000))
  return measured({ name: frame.output, unit: frame.outputUnit, target }, `${frame.unit} ${frame.name}`, year, 0)
}

type Frame = Pick<SimralTarget, 'name' | 'unit' | 'target'> & Partial<SimralTarget>

/** Adds what was achieved: only for a year that is closed and evaluated. */
function measured(frame: Frame, key: string, year: SampleYear, decimals = 2): SimralTarget {
  const permille = draw(`${key} achieved ${year.year}`, 930, 1045)
  const achieved = new Decimal(frame.target).times(permille).dividedBy(1000).toDecimalPlaces(decimals)
  return {
    lowerIsBetter: false,
    indicator: null,
    dataset: null,
    ...frame,
    achieved: year.closedQuarters < 4 ? null : achieved.toString(),
  }
}
