import type { SeedContext } from '@satudata/subgraph'
import * as entities from './entities.ts'
import { readCrosswalk } from './import/crosswalk.ts'
import type { ImportFinding } from './import/findings.ts'
import { insertRows } from './insert.ts'
import { OPEN_LABEL } from './import/rows.ts'
import type { RowOf } from './import/rows.ts'
import { importSimral } from './import/simral.ts'
import { exportToSirup, importSirup } from './import/sirup.ts'
import { draftAmounts, publishYear } from './releases.ts'
import { readFrame } from './sample/read.ts'
import { makeSimral } from './sample/simral.ts'
import { makeSirup } from './sample/sirup.ts'
import { YEARS } from './sample/years.ts'

/** Makes up exports of SIMRAL and SiRUP, imports them as real ones would be, and publishes their releases. */
export async function seed({ em, lake }: SeedContext): Promise<void> {
  const frame = await readFrame()
  const crosswalk = await readCrosswalk(new URL('../sample/crosswalk.csv', import.meta.url))
  const simral = makeSimral(frame)
  const plan = importSimral(simral, crosswalk, true)
  const sirup = importSirup(makeSirup(frame, simral), plan.lines, crosswalk, true)
  const findings = [...plan.findings, ...sirup.findings]

  await insertRows(em, entities.PlanningDocument, plan.documents)
  await insertRows(em, entities.Programme, plan.programmes)
  await insertRows(em, entities.ProgrammeActivity, plan.activities)
  await insertRows(em, entities.BudgetLine, plan.lines)
  await insertRows(em, entities.StepAmount, plan.steps)
  await insertRows(em, entities.QuarterExecution, plan.quarters)
  await insertRows(em, entities.PerformanceTarget, plan.targets)
  await insertRows(em, entities.ProcurementPackage, sirup.packages)
  await insertRows(em, entities.RupExportRow, exportToSirup(plan.lines, sirup.packages, crosswalk, true))
  await insertRows(em, entities.PlanningFinding, findings.map(findingRow))

  const drafts = draftAmounts(plan.steps)
  for (const { year, dataAsOf } of YEARS) {
    const lines = plan.lines.filter((line) => line.year === year)
    await publishYear(lake, {
      year,
      dataAsOf,
      invented: true,
      lines,
      drafts: new Map([...drafts].filter(([id]) => id.startsWith(`${year}-`))),
      packages: sirup.packages.filter((row) => row.year === year),
      findings: sirup.findings.filter((finding) => finding.year === year),
    })
  }
}

function findingRow(finding: ImportFinding, index: number): RowOf<entities.PlanningFinding> {
  return { id: index + 1, ...finding, candidateCodes: [...finding.candidateCodes], invented: true, ...OPEN_LABEL }
}
