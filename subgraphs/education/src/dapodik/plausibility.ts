import { addDecimals } from '@satudata/subgraph'
import type { Language } from '@satudata/core'
import type { Finding, Observation } from '@satudata/subgraph'
import { Decimal } from 'decimal.js'
import { SCHOOL_LEVELS } from './tables.ts'

/** A total that somebody else published for the same thing. */
export interface PublishedTotal {
  readonly value: string
  readonly source: string
}

/** What the pupils of a snapshot are compared with; a table that is not there yet is not compared. */
export interface PupilContext {
  readonly pupils: readonly Observation[]
  readonly teachers?: readonly Observation[] | undefined
  readonly schools?: readonly Observation[] | undefined
  readonly published?: PublishedTotal | undefined
  /** Name of a region by its code. */
  readonly nameOf: (code: string) => string
}

/** Fewest and most pupils per teacher that are believed over a whole table; Indonesia's levels lie between 8 and 25. */
const PER_TEACHER = { least: '5', most: '60' }
/** Fewest pupils per school that are believed over a whole table. */
const LEAST_PER_SCHOOL = '30'
/** Largest believed difference from a total published elsewhere, as a share. */
const LARGEST_DIFFERENCE = '0.2'

/** Compares pupils with teachers, schools and a published total. Nothing refuses the table: it is marked "perlu verifikasi". */
export function implausiblePupils(context: PupilContext): Finding[] {
  const pupils = addDecimals(known(context.pupils))
  return [
    ...perTeacher(pupils, context.teachers),
    ...perSchool(pupils, context.schools),
    ...againstPublished(pupils, context.published),
    ...emptySchools(context),
  ]
}

function perTeacher(pupils: string, observations: readonly Observation[] | undefined): Finding[] {
  const teachers = addDecimals(known(observations ?? []))
  if (teachers === '0') return []
  const ratio = new Decimal(pupils).div(teachers)
  if (ratio.gte(PER_TEACHER.least) && ratio.lte(PER_TEACHER.most)) return []
  return [
    suspicious('plausibility.pupils-per-teacher', {
      id: `Jumlah peserta didik ${written(pupils, 'id')} berbanding ${written(teachers, 'id')} guru (${two(ratio, 'id')} per guru) tidak wajar; yang wajar ${PER_TEACHER.least} sampai ${PER_TEACHER.most}.`,
      en: `${written(pupils, 'en')} pupils for ${written(teachers, 'en')} teachers (${two(ratio, 'en')} per teacher) are implausible; ${PER_TEACHER.least} to ${PER_TEACHER.most} would be believed.`,
    }),
  ]
}

function perSchool(pupils: string, observations: readonly Observation[] | undefined): Finding[] {
  const schools = addDecimals(known(observations ?? []))
  if (schools === '0') return []
  const ratio = new Decimal(pupils).div(schools)
  if (ratio.gte(LEAST_PER_SCHOOL)) return []
  return [
    suspicious('plausibility.pupils-per-school', {
      id: `Jumlah peserta didik ${written(pupils, 'id')} di ${written(schools, 'id')} sekolah (${two(ratio, 'id')} per sekolah) tidak wajar; yang wajar paling sedikit ${LEAST_PER_SCHOOL}.`,
      en: `${written(pupils, 'en')} pupils in ${written(schools, 'en')} schools (${two(ratio, 'en')} per school) are implausible; at least ${LEAST_PER_SCHOOL} would be believed.`,
    }),
  ]
}

function againstPublished(pupils: string, published: PublishedTotal | undefined): Finding[] {
  if (published === undefined) return []
  const difference = new Decimal(pupils).minus(published.value).abs().div(published.value)
  if (difference.lte(LARGEST_DIFFERENCE)) return []
  return [
    suspicious('plausibility.published-total', {
      id: `Jumlah peserta didik ${written(pupils, 'id')} jauh dari ${written(published.value, 'id')} menurut ${published.source}.`,
      en: `${written(pupils, 'en')} pupils are far from ${written(published.value, 'en')} according to ${published.source}.`,
    }),
  ]
}

/** Levels that have schools in a region but not one pupil. */
function emptySchools({ pupils, schools, nameOf }: PupilContext): Finding[] {
  if (schools === undefined) return []
  const schoolsAt = byCell(schools)
  const empty = [...byCell(pupils)].filter(([cell, count]) => count === '0' && (schoolsAt.get(cell) ?? '0') !== '0')
  if (empty.length === 0) return []
  const cells = empty
    .map(([cell]) => cell.split('|') as [string, string])
    .toSorted(
      ([, a], [, b]) => SCHOOL_LEVELS.findIndex((each) => each === a) - SCHOOL_LEVELS.findIndex((each) => each === b),
    )
    .map(([area, level]) => `${level} ${nameOf(area)}`)
  return [
    suspicious('plausibility.no-pupils', {
      id: `Tidak ada peserta didik padahal ada sekolah: ${cells.join(', ')}.`,
      en: `No pupils although there are schools: ${cells.join(', ')}.`,
    }),
  ]
}

function byCell(observations: readonly Observation[]): Map<string, string> {
  const cells = Map.groupBy(
    observations,
    ({ refArea, dimensions }) => `${refArea}|${dimensions?.['SCHOOL_LEVEL'] ?? ''}`,
  )
  return new Map([...cells].map(([cell, each]) => [cell, addDecimals(known(each))]))
}

function known(observations: readonly Observation[]): string[] {
  return observations.flatMap(({ value }) => value ?? [])
}

function two(ratio: Decimal, language: Language): string {
  return ratio.toFixed(2).replace('.', language === 'id' ? ',' : '.')
}

/** A whole number as people of that language write it: 2.057.966, 2,057,966. */
function written(count: string, language: Language): string {
  return new Intl.NumberFormat(language).format(BigInt(count))
}

function suspicious(check: string, message: Finding['message']): Finding {
  return { check, severity: 'SUSPICIOUS', place: 'Peserta Didik, baris Total', message }
}
