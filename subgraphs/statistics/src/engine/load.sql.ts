import { PERIOD_NUMBER_SQL } from '../periods.ts'

/**
 * How releases get into the tables. Every statement works on a whole batch: `incoming` and `incoming_measure` (temporary) say
 * which files there are and what they measure, `figure` is a view of their rows, `outgoing` lists the releases they replace.
 */

/** Takes the batch's description out of two JSON texts. */
export const DESCRIBE = [
  `CREATE OR REPLACE TEMP TABLE incoming AS
    SELECT unnest(from_json(?, '[{"number": "INTEGER", "id": "VARCHAR", "manifest": "VARCHAR", "file": "VARCHAR",
      "dataset": "VARCHAR", "period": "VARCHAR", "owner": "VARCHAR", "access": "VARCHAR", "stage": "VARCHAR"}]'), recursive := true)`,
  `CREATE OR REPLACE TEMP TABLE incoming_measure AS
    SELECT unnest(from_json(?, '[{"release": "INTEGER", "indicator": "VARCHAR", "additive": "BOOLEAN", "person_derived": "BOOLEAN"}]'),
      recursive := true)`,
] as const

/** Takes the numbers of the releases to drop out of a JSON text. */
export const DESCRIBE_OUTGOING = `CREATE OR REPLACE TEMP TABLE outgoing AS SELECT unnest(from_json(?, '["INTEGER"]')) AS number`

/** Rows of the files, with what the manifest says of them. `?` stands for the list of files: DuckDB binds none in a view. */
export const FIGURE = `CREATE OR REPLACE TEMP VIEW figure AS
  SELECT
    i.number AS release, i.dataset, i.owner, i.access, i.stage,
    f.indicator, f.ref_area, f.organization, f.frequency, f.dimensions, f.unit, f.value, f.status,
    ${PERIOD_NUMBER_SQL} AS time_period,
    m.additive, m.person_derived
  FROM read_parquet(?, filename = true) f
  JOIN incoming i ON i.file = f.filename
  JOIN incoming_measure m ON m.release = i.number AND m.indicator = f.indicator`

/** Series that the batch needs and that are not there yet, numbered so that those of an indicator lie together. */
export const ADD_SERIES = `
  INSERT INTO series
  WITH wanted AS (
    SELECT DISTINCT indicator, dataset, frequency, stage, unit, dimensions, ref_area, organization, owner, access, additive, person_derived
    FROM figure
  )
  SELECT
    (SELECT coalesce(max(id), 0) FROM series)
      + row_number() OVER (ORDER BY indicator, dataset, frequency, stage, dimensions, ref_area, organization),
    indicator, dataset, frequency, stage, unit, dimensions, ref_area,
    CASE length(ref_area) WHEN 2 THEN 'PROVINCE' WHEN 5 THEN 'REGENCY' WHEN 8 THEN 'DISTRICT' ELSE 'VILLAGE' END,
    left(ref_area, 2),
    CASE WHEN length(ref_area) >= 5 THEN left(ref_area, 5) END,
    CASE WHEN length(ref_area) >= 8 THEN left(ref_area, 8) END,
    CASE WHEN length(ref_area) > 8 THEN ref_area END,
    organization, owner, access, additive, person_derived
  FROM wanted
  WHERE NOT EXISTS (FROM series s WHERE ${sameSeries('wanted')})`

/** The figures themselves, in the order of the table. */
export const ADD_OBSERVATIONS = `
  INSERT INTO observation
  SELECT s.id, f.time_period, f.value, f.status, f.release
  FROM figure f
  JOIN series s ON ${sameSeries('f')}
  ORDER BY s.id, f.time_period`

/**
 * What releases brought: those whose numbers `numbers` selects. Counted by region first, on numbers instead of texts: distinct
 * counts of texts would take longer than all the rest of a load.
 */
export function addSlices(numbers: string): string {
  const source = 'indicator, dataset, frequency, stage, unit, owner, access, level, additive, person_derived'
  return `
  INSERT INTO slice
  WITH numbered AS (
    SELECT id, hash(ref_area) AS area, organization IS NOT NULL AS about, dense_rank() OVER (ORDER BY ${source}) AS source, ${source}
    FROM series
  ), by_region AS (
    SELECT o.release, n.source, o.time_period, n.area, bool_or(n.about) AS about, count(o.value) AS figures, count(*) AS rows,
      count(*) FILTER (WHERE o.status = 'ESTIMATED') AS estimated
    FROM observation o
    JOIN numbered n ON n.id = o.series
    WHERE o.release IN (${numbers})
    GROUP BY ALL
  ), by_source AS (
    SELECT release, source, time_period, bool_or(about) AS about, count(*) AS areas, CAST(bit_xor(area) AS VARCHAR) AS area_set,
      sum(figures) AS figures, sum(rows) - sum(figures) AS missing, sum(estimated) AS estimated
    FROM by_region
    GROUP BY ALL
  )
  SELECT
    b.release, n.indicator, n.dataset, n.frequency, n.stage, n.unit, n.owner, n.access, n.level, b.time_period,
    n.additive, n.person_derived, from_json(json_extract(r.manifest, '$.dimensions'), '["VARCHAR"]'), b.about, b.areas, b.area_set,
    b.figures, b.missing, b.estimated
  FROM by_source b
  JOIN (SELECT DISTINCT source, ${source} FROM numbered) n USING (source)
  JOIN release r ON r.number = b.release`
}

/**
 * Releases of one dataset that stand for different periods may still hold the same period of a series. The newest holds then:
 * these are the older ones, for the same indicator, level and period.
 */
export const OVERLAPPED = `CREATE OR REPLACE TEMP TABLE overlapped AS
  SELECT DISTINCT older.release AS number
  FROM slice older
  JOIN slice newer USING (indicator, dataset, frequency, stage, unit, level, time_period)
  WHERE older.release < newer.release AND newer.release IN (SELECT number FROM incoming)`

/** Takes out of the older releases what a newer one gives, series by series. */
export const DROP_OVERLAPPED = `
  DELETE FROM observation
  WHERE release IN (FROM overlapped) AND EXISTS (
    FROM observation newer
    JOIN incoming ON newer.release = incoming.number
    WHERE newer.series = observation.series AND newer.time_period = observation.time_period AND newer.release > observation.release
  )`

/** Releases that gave way to one that goes now: they have to be taken in again. */
export const GAVE_WAY = `
  SELECT DISTINCT older.number
  FROM release older
  JOIN release newer ON newer.number IN (FROM outgoing)
  WHERE older.number < newer.number AND older.number NOT IN (FROM outgoing)
    AND json_extract_string(older.manifest, '$.dataset') = json_extract_string(newer.manifest, '$.dataset')
    AND json_extract_string(older.manifest, '$.stage') = json_extract_string(newer.manifest, '$.stage')
    AND CAST(json_extract_string(older.manifest, '$.rowCount') AS BIGINT)
      > (SELECT count(*) FROM observation o WHERE o.release = older.number)`

/** The closed releases of the batch, with their figures. */
export const ADD_CLOSED = [
  `INSERT INTO closed_figure
    SELECT release, indicator, dataset, frequency, stage, unit, owner, dimensions, ref_area, organization, time_period, value, person_derived
    FROM figure
    WHERE access = 'CLOSED' AND additive AND release NOT IN (SELECT number FROM closed_release)`,
  `INSERT INTO closed_release
    SELECT number, dataset, period, stage, owner
    FROM incoming
    WHERE access = 'CLOSED' AND number NOT IN (SELECT number FROM closed_release)`,
] as const

/** The releases of the batch. */
export const ADD_RELEASES = 'INSERT INTO release SELECT number, id, manifest FROM incoming'

/** Takes out what the outgoing releases brought; series without any figure left go too, or coverage would still expect them. */
export const DROP_OUTGOING = [
  'CREATE OR REPLACE TEMP TABLE orphan AS SELECT DISTINCT series FROM observation WHERE release IN (FROM outgoing)',
  'DELETE FROM observation WHERE release IN (FROM outgoing)',
  'DELETE FROM slice WHERE release IN (FROM outgoing)',
  'DELETE FROM release WHERE number IN (FROM outgoing)',
  `DELETE FROM series WHERE id IN (
    SELECT series FROM orphan ANTI JOIN (SELECT DISTINCT o.series FROM observation o SEMI JOIN orphan USING (series)) USING (series)
  )`,
] as const

/** Temporary tables hold nothing that is needed later. */
export const CLEAR = [
  'DROP VIEW IF EXISTS figure',
  'DROP TABLE IF EXISTS incoming',
  'DROP TABLE IF EXISTS incoming_measure',
  'DROP TABLE IF EXISTS outgoing',
  'DROP TABLE IF EXISTS orphan',
  'DROP TABLE IF EXISTS overlapped',
] as const

/** Puts series and observations into their order again, after many small releases. */
export const SORT_AGAIN = [
  `CREATE TABLE series_sorted AS
    SELECT * REPLACE (CAST(row_number() OVER (ORDER BY indicator, dataset, frequency, stage, dimensions, ref_area, organization) AS INTEGER) AS id),
      id AS former
    FROM series`,
  `CREATE TABLE observation_sorted AS
    SELECT s.id AS series, o.time_period, o.value, o.status, o.release
    FROM observation o
    JOIN series_sorted s ON s.former = o.series
    ORDER BY s.id, o.time_period`,
  'DROP TABLE observation',
  'DROP TABLE series',
  'ALTER TABLE series_sorted DROP COLUMN former',
  'ALTER TABLE series_sorted RENAME TO series',
  'ALTER TABLE observation_sorted RENAME TO observation',
  'UPDATE layout SET sorted_rows = (SELECT count(*) FROM observation)',
] as const

function sameSeries(rows: string): string {
  const columns = [
    'indicator',
    'dataset',
    'frequency',
    'stage',
    'unit',
    'dimensions',
    'ref_area',
    'owner',
    'access',
    'additive',
    'person_derived',
  ]
  return [
    ...columns.map((column) => `s.${column} = ${rows}.${column}`),
    `s.organization IS NOT DISTINCT FROM ${rows}.organization`,
  ].join(' AND ')
}
