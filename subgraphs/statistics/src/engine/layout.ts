/** Version of the tables below: a file of another version is thrown away and built anew. */
export const LAYOUT_VERSION = 2

/**
 * The tables. `observation` is large and kept in the order of series and time, so that a question about one indicator reads
 * one stretch of it; everything else is small.
 */
export const LAYOUT = `
  CREATE TABLE layout (version INTEGER NOT NULL, made_by VARCHAR NOT NULL, sorted_rows BIGINT NOT NULL);

  -- One row for each release in use. number is the release's place in the manifest, never given twice.
  CREATE TABLE release (number INTEGER NOT NULL, id VARCHAR NOT NULL, manifest VARCHAR NOT NULL);

  -- One row for each indicator, region, organization and combination of members of a dataset, with its labels.
  CREATE TABLE series (
    id INTEGER NOT NULL,
    indicator VARCHAR NOT NULL,
    dataset VARCHAR NOT NULL,
    frequency VARCHAR NOT NULL,
    stage VARCHAR NOT NULL,
    unit VARCHAR NOT NULL,
    dimensions VARCHAR NOT NULL,
    ref_area VARCHAR NOT NULL,
    level VARCHAR NOT NULL,
    province VARCHAR NOT NULL,
    regency VARCHAR,
    district VARCHAR,
    village VARCHAR,
    organization VARCHAR,
    owner VARCHAR NOT NULL,
    access VARCHAR NOT NULL,
    additive BOOLEAN NOT NULL,
    person_derived BOOLEAN NOT NULL
  );

  CREATE TABLE observation (
    series INTEGER NOT NULL,
    time_period INTEGER NOT NULL,
    value DECIMAL(18, 4),
    status VARCHAR NOT NULL,
    release INTEGER NOT NULL
  );

  -- What a release brought: one row for each indicator, region level and period. Says what can be asked for, and of when.
  CREATE TABLE slice (
    release INTEGER NOT NULL,
    indicator VARCHAR NOT NULL,
    dataset VARCHAR NOT NULL,
    frequency VARCHAR NOT NULL,
    stage VARCHAR NOT NULL,
    unit VARCHAR NOT NULL,
    owner VARCHAR NOT NULL,
    access VARCHAR NOT NULL,
    level VARCHAR NOT NULL,
    time_period INTEGER NOT NULL,
    additive BOOLEAN NOT NULL,
    person_derived BOOLEAN NOT NULL,
    dimensions VARCHAR[] NOT NULL,
    by_organization BOOLEAN NOT NULL,
    areas INTEGER NOT NULL,
    -- Equal for two slices exactly when they hold the same regions.
    area_set VARCHAR NOT NULL,
    figures BIGINT NOT NULL,
    missing BIGINT NOT NULL,
    estimated BIGINT NOT NULL
  );

  -- Closed releases, replaced ones too: what was shown of them is remembered by people, so what is hidden depends on them.
  CREATE TABLE closed_release (
    number INTEGER NOT NULL, dataset VARCHAR NOT NULL, period VARCHAR NOT NULL, stage VARCHAR NOT NULL, owner VARCHAR NOT NULL
  );

  -- Their figures that can be added up.
  CREATE TABLE closed_figure (
    release INTEGER NOT NULL,
    indicator VARCHAR NOT NULL,
    dataset VARCHAR NOT NULL,
    frequency VARCHAR NOT NULL,
    stage VARCHAR NOT NULL,
    unit VARCHAR NOT NULL,
    owner VARCHAR NOT NULL,
    dimensions VARCHAR NOT NULL,
    ref_area VARCHAR NOT NULL,
    organization VARCHAR,
    time_period INTEGER NOT NULL,
    value DECIMAL(18, 4),
    person_derived BOOLEAN NOT NULL
  );

  INSERT INTO layout VALUES (${LAYOUT_VERSION}, version(), 0);
`
