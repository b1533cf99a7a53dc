import type { SubgraphContext } from '@satudata/subgraph'
import { SCHOOL_LEVELS } from './dapodik/tables.ts'
import type { DapodikTable } from './dapodik/tables.ts'
import { countOf, missingParts, ratioOf } from './figures.ts'
import type { Choice, LevelEducation, RegionEducation } from './figures.ts'
import type { Resolvers } from './generated/resolvers.ts'
import { findEducation, findImports, findRows, newestPeriod } from './queries.ts'

const count = (table: DapodikTable) => (education: RegionEducation, choice: Choice) => countOf(education, table, choice)

const ratio = (of: DapodikTable, per: DapodikTable) => (education: RegionEducation, choice: Choice) =>
  ratioOf(education, of, per, choice)

/** The same figure, of the level it is asked on. */
const atLevel =
  <T>(figure: (education: RegionEducation, choice: Choice) => T) =>
  ({ education, level }: LevelEducation, choice: Choice) =>
    figure(education, { ...choice, level })

const schools = count('SCHOOLS')
const teachers = count('TEACHERS')
const staff = count('STAFF')
const pupils = count('PUPILS')
const pupilsPerTeacher = ratio('PUPILS', 'TEACHERS')
const pupilsPerSchool = ratio('PUPILS', 'SCHOOLS')
const teachersPerSchool = ratio('TEACHERS', 'SCHOOLS')

const imports: Pick<Resolvers, 'Query' | 'DapodikImport' | 'DapodikRow'> = {
  Query: {
    dapodikImports: (_, args, context) => findImports(context, args),
  },
  DapodikImport: {
    receivedOn: ({ receivedAt }) => receivedAt?.toISOString().slice(0, 10) ?? null,
    findings: ({ findings }, _, { language }) =>
      findings.map(({ check, severity, place, message }) => ({
        check,
        refuses: severity === 'ERROR',
        place,
        message: message[language],
      })),
    rows: ({ id }, args, context) => findRows(context, id, args),
  },
  DapodikRow: {
    region: ({ regionCode }) => (regionCode == null ? null : { code: regionCode }),
  },
}

/**
 * Which query answers which field. References are taken as they are: a region without figures has none. Education is worked out
 * field by field from RegionEducation, which the generated types do not know as its parent.
 */
export const resolvers = {
  ...imports,
  Region: {
    __resolveReference: ({ code }: { code: string }) => ({ code }),
    education: ({ code }: { code: string }, { period }: { period?: string | null }, context: SubgraphContext) =>
      findEducation(context, code, period ?? null),
  },
  Education: {
    period: ({ snapshots }: RegionEducation) => newestPeriod(snapshots),
    schools,
    teachers,
    staff,
    pupils,
    pupilsPerTeacher,
    pupilsPerSchool,
    teachersPerSchool,
    byLevel: (education: RegionEducation) => SCHOOL_LEVELS.map((level): LevelEducation => ({ education, level })),
    missingRegions: missingParts,
  },
  EducationByLevel: {
    schools: atLevel(schools),
    teachers: atLevel(teachers),
    staff: atLevel(staff),
    pupils: atLevel(pupils),
    pupilsPerTeacher: atLevel(pupilsPerTeacher),
    pupilsPerSchool: atLevel(pupilsPerSchool),
    teachersPerSchool: atLevel(teachersPerSchool),
  },
}
