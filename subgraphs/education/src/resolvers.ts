import { SCHOOL_LEVELS } from './dapodik/tables.ts'
import type { DapodikTable } from './dapodik/tables.ts'
import { countOf, missingParts, ratioOf } from './figures.ts'
import type { Choice } from './figures.ts'
import type { Resolvers } from './generated/resolvers.ts'
import type { Education, EducationByLevel } from './parents.ts'
import { findEducation, findImports, findRows } from './queries.ts'

const count = (table: DapodikTable) => (education: Education, choice: Choice) => countOf(education, table, choice)

const ratio = (of: DapodikTable, per: DapodikTable) => (education: Education, choice: Choice) =>
  ratioOf(education, of, per, choice)

/** The same figure, of the level it is asked on. */
const atLevel =
  <T>(figure: (education: Education, choice: Choice) => T) =>
  ({ education, level }: EducationByLevel, choice: Choice) =>
    figure(education, { ...choice, level })

const schools = count('SCHOOLS')
const teachers = count('TEACHERS')
const staff = count('STAFF')
const pupils = count('PUPILS')
const pupilsPerTeacher = ratio('PUPILS', 'TEACHERS')
const pupilsPerSchool = ratio('PUPILS', 'SCHOOLS')
const teachersPerSchool = ratio('TEACHERS', 'SCHOOLS')

/** Which query answers which field. References are taken as they are: a region without figures has none. */
export const resolvers: Resolvers = {
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
  Region: {
    __resolveReference: ({ code }) => ({ code }),
    education: ({ code }, { period }, context) => findEducation(context, code, period ?? null),
  },
  Education: {
    schools,
    teachers,
    staff,
    pupils,
    pupilsPerTeacher,
    pupilsPerSchool,
    teachersPerSchool,
    byLevel: (education) => SCHOOL_LEVELS.map((level) => ({ education, level })),
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
