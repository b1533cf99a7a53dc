import type { DatasetPageQuery, DatasetRowsQuery } from '../../generated/graphql.ts'

/** The entry of a dataset, as its page asks for it. */
export type Dataset = NonNullable<DatasetPageQuery['dataset']>

/** A release of it. */
export type Release = Dataset['releases']['nodes'][number]

/** A page of rows. */
export type RowPage = NonNullable<NonNullable<DatasetRowsQuery['dataset']>['rows']>
