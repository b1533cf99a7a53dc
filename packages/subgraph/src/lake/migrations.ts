/** Forward migrations of the manifest, in order. One that was released is never changed. */
export const MIGRATIONS: readonly string[] = [
  `create table lake.identity (id uuid primary key);
   insert into lake.identity values (gen_random_uuid());
   create table lake.release (
     sequence bigint primary key check (sequence > 0),
     id text not null unique,
     dataset text not null,
     period text not null,
     version integer not null check (version > 0),
     owner text not null,
     access text not null check (access in ('OPEN', 'RESTRICTED', 'CLOSED')),
     stage text not null check (stage in ('VALIDATED', 'PRELIMINARY')),
     measures jsonb not null,
     dimensions jsonb not null,
     provenance jsonb not null,
     quality text not null check (quality in ('CHECKED', 'NEEDS_VERIFICATION')),
     findings jsonb not null,
     row_count bigint not null check (row_count > 0),
     content_hash char(64) not null,
     identity char(64) not null,
     published_at timestamptz not null default now(),
     unique (dataset, period, stage, version)
   );
   comment on table lake.release is 'Manifest of the lake: one row for each immutable release. Rows are only ever added.';
   create function lake.refuse_change() returns trigger language plpgsql as $$
     begin
       raise exception 'Releases are immutable: publish a correction as a new release.';
     end $$;
   create trigger release_is_immutable before update or delete or truncate on lake.release
     for each statement execute function lake.refuse_change();`,
]
