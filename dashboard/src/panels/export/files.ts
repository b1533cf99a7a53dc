import type { Language } from '../../format/numbers.ts'
import { csvOf } from './csv.ts'
import type { CsvStyle } from './csv.ts'
import type { ExportedPanel, ExportMoment, Say } from './exported-panel.ts'
import { factsGrid, momentFacts, panelFacts } from './facts.ts'
import type { Fact } from './facts.ts'
import { gridOf } from './grid.ts'
import { sheetNames, workbookOf } from './xlsx.ts'

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** A panel's table as a CSV file. */
export function csvFile(panel: ExportedPanel, style: CsvStyle, say: Say): Blob {
  return new Blob([csvOf(gridOf(panel, say), style)], { type: 'text/csv;charset=utf-8' })
}

/** A panel's table as a workbook, with a sheet of what must be known about it. */
export async function xlsxFile(panel: ExportedPanel, at: ExportMoment, say: Say, language: Language): Promise<Blob> {
  const facts = [...panelFacts(panel, say, language), ...momentFacts(at, say, language)]
  const bytes = await workbookOf([
    { name: panel.name, grid: gridOf(panel, say) },
    { name: say('export.facts'), grid: factsGrid(facts, say) },
  ])
  return new Blob([bytes], { type: XLSX })
}

/** All panels of a page as one workbook: a sheet for each, and one of what must be known about them and which had no data. */
export async function bookFile(
  panels: readonly ExportedPanel[],
  missing: readonly string[],
  at: ExportMoment,
  say: Say,
  language: Language,
): Promise<Blob> {
  const facts: Fact[] = momentFacts(at, say, language)
  if (missing.length > 0) facts.push({ label: say('export.missing'), value: missing.join('; ') })
  const names = sheetNames([...panels.map(({ name }) => name), say('export.facts')])
  panels.forEach((panel, index) => {
    facts.push({ label: '', value: '' }, { label: say('export.sheet'), value: names[index]! })
    facts.push(...panelFacts(panel, say, language))
  })
  const bytes = await workbookOf([
    ...panels.map((panel, index) => ({ name: names[index]!, grid: gridOf(panel, say) })),
    { name: names.at(-1)!, grid: factsGrid(facts, say) },
  ])
  return new Blob([bytes], { type: XLSX })
}

/** Gives a file to the reader. */
export function save(file: Blob, name: string): void {
  const link = document.createElement('a')
  const address = URL.createObjectURL(file)
  link.href = address
  link.download = name
  link.click()
  // Browsers read the file after the click; a minute is long for that.
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}
