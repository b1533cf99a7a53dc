import type { Finding, PageArgs, SubgraphContext } from '@satudata/subgraph'
import { SCHOOL_LEVELS } from './dapodik/tables.ts'
import type { DapodikTable, SchoolLevel } from './dapodik/tables.ts'
import type { DapodikImport, DapodikRow } from './entities.ts'
import { countOf, missingParts, ratioOf } from './figures.ts'
import type { Choice, RegionEducation } from './figures.ts'
import { findEducation, findImports, findRows, newestPeriod } from './queries.ts'

interface LevelEducation {
  readonly education: RegionEducation
  readonly level: SchoolLevel
}

const count = (table: DapodikTable) => (education: RegionEducation, choice: Choice) => countOf(education, table, choice)

const ratio = (of: DapodikTable, per: DapodikTable) => (education: RegionEducation, choice: Choice) =>
  ratioOf(education, of, per, choice)

/** The same figure, of the level it is asked on. */
const atLevel =
  <T>(figure: (education: RegionEducation, choice: Choice) => T) =>
  ({ education, level }: LevelEducation, choice: Choice) =>
    figure(education, { ...choice, level })

const FIGURES = {
  schools: count('SCHOOLS'),
  teachers: count('TEACHERS'),
  staff: count('STAFF'),
  pupils: count('PUPILS'),
  pupilsPerTeacher: ratio('PUPILS', 'TEACHERS'),
  pupilsPerSchool: ratio('PUPILS', 'SCHOOLS'),
  teachersPerSchool: ratio('TEACHERS', 'SCHOOLS'),
}

export const resolvers = {
  Query: {
    dapodikImports: (_: unknown, args: PageArgs & { table?: DapodikTable | null }, context: SubgraphContext) =>
      findImports(context, args),
  },
  Region: {
    __resolveReference: ({ code }: { code: string }) => ({ code }),
    education: ({ code }: { code: string }, { period }: { period?: string | null }, context: SubgraphContext) =>
      findEducation(context, code, period ?? null),
  },
  Education: {
    ...FIGURES,
    period: ({ snapshots }: RegionEducation) => newestPeriod(snapshots),
    byLevel: (education: RegionEducation) => SCHOOL_LEVELS.map((level): LevelEducation => ({ education, level })),
    missingRegions: (education: RegionEducation) => missingParts(education),
  },
  EducationByLevel: Object.fromEntries(Object.entries(FIGURES).map(([name, figure]) => [name, atLevel(figure)])),
  DapodikImport: {
    receivedOn: ({ receivedAt }: DapodikImport) => receivedAt,
    rows: ({ id }: DapodikImport, args: PageArgs, context: SubgraphContext) => findRows(context, id, args),
  },
  DapodikFinding: {
    refuses: ({ severity }: Finding) => severity === 'ERROR',
    message: ({ message }: Finding, _: unknown, { language }: SubgraphContext) => message[language],
  },
  DapodikRow: {
    region: ({ regionCode }: DapodikRow) => (regionCode == null ? null : { code: regionCode }),
  },
}
