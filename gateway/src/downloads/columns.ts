import type { Language } from '@satudata/core'
import type { Component, Row } from './documents.ts'
import type { Download } from './open.ts'

/** A column of a table file. */
export interface Column {
  /** Head for programs: the component's code, "REF_AREA"; its names are "REF_AREA_NAME". */
  readonly code: string
  /** Head for readers. */
  readonly label: string
  readonly isNumber: boolean
  /** Text of a row's cell; exact digits of a number; null when there is none. */
  readonly cell: (row: Row) => string | null
}

type ColumnsOf = (component: Component, download: Download) => readonly Column[]

/** What stands behind the head of a column of codes. */
const CODE: Readonly<Record<Language, string>> = { id: 'kode', en: 'code' }

const KINDS: Readonly<Record<Component['kind'], ColumnsOf>> = {
  INDICATOR: (component, { release, wanted }) => {
    const names = new Map(release.indicators.map(({ code, name }) => [code, name]))
    return named(
      component,
      wanted,
      ({ indicator }) => indicator?.code ?? null,
      ({ indicator }) => names.get(indicator?.code ?? '') ?? null,
    )
  },
  REGION: (component, { wanted }) =>
    named(
      component,
      wanted,
      ({ region }) => region.code,
      ({ region }) => region.name,
    ),
  PERIOD: (component) => [text(component.code, component.label, ({ period }) => period)],
  ORGANIZATION: (component, { wanted }) =>
    named(
      component,
      wanted,
      ({ organization }) => organization?.code ?? null,
      ({ organization }) => organization?.name ?? null,
    ),
  DIMENSION: (component, { wanted }) => {
    const names = new Map(component.members?.map(({ code, name }) => [code, name]))
    const member = ({ dimensions }: Row) => dimensions.find(({ dimension }) => dimension === component.code)?.member
    return named(
      component,
      wanted,
      (row) => member(row) ?? null,
      (row) => names.get(member(row) ?? '') ?? member(row) ?? null,
    )
  },
  VALUE: ({ code, label }) => [{ code, label, isNumber: true, cell: ({ value }) => value }],
  UNIT: ({ code, label }) => [text(code, label, ({ unit }) => unit)],
  STATUS: ({ code, label }) => [text(code, label, ({ status }) => status)],
}

/** The columns of a download: codes with their names beside them, in the order of the components. */
export function columnsOf(download: Download): readonly Column[] {
  return download.components.flatMap((component) => KINDS[component.kind](component, download))
}

type Cell = Column['cell']

function named({ code, label }: Component, { language }: Download['wanted'], codeOf: Cell, nameOf: Cell): Column[] {
  return [text(code, `${label} (${CODE[language]})`, codeOf), text(`${code}_NAME`, label, nameOf)]
}

function text(code: string, label: string, cell: Cell): Column {
  return { code, label, isNumber: false, cell }
}

/** What readers read for a state of a figure. */
export const STATUS_WORDS: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  id: {
    NORMAL: '',
    PRELIMINARY: 'sementara',
    ESTIMATED: 'perkiraan',
    MISSING: 'tidak ada',
    SUPPRESSED: 'disamarkan',
  },
  en: {
    NORMAL: '',
    PRELIMINARY: 'preliminary',
    ESTIMATED: 'estimated',
    MISSING: 'missing',
    SUPPRESSED: 'suppressed',
  },
}
