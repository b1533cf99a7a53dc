import { resolvers as boundaries } from './boundaries/resolvers.ts'
import { resolvers as crosswalk } from './crosswalk/resolvers.ts'
import type { Resolvers } from './generated/resolvers.ts'
import { resolvers as inventory } from './inventory/resolvers.ts'
import { resolvers as officials } from './officials/resolvers.ts'
import { resolvers as organizations } from './organizations/resolvers.ts'
import { resolvers as positions } from './positions/resolvers.ts'
import { resolvers as regions } from './regions/resolvers.ts'

/** Which query answers which field, put together from the folders. */
export const resolvers: Resolvers = {
  ...boundaries,
  ...crosswalk,
  ...inventory,
  ...officials,
  ...organizations,
  ...positions,
  ...regions,
  Query: {
    ...boundaries.Query,
    ...crosswalk.Query,
    ...inventory.Query,
    ...officials.Query,
    ...organizations.Query,
    ...positions.Query,
    ...regions.Query,
  },
}
