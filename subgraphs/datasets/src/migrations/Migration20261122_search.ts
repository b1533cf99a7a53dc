import { Migration } from '@mikro-orm/migrations'

/**
 * What keywords are looked up in, the order in which entries changed, the vocabulary for misspelt words, and how often datasets
 * are used. Triggers keep the first three with every write of the catalogue, whoever makes it.
 */
export class Migration20261122_search extends Migration {
  override up(): void {
    this.addSql(STEMS)
    // Words of datasets are looked up in the table below, in one index a tier.
    this.addSql(`drop index "datasets"."dataset_search_index"`)
    for (const table of TABLES) this.addSql(table)
    for (const part of [...CHANGED, ...GONE]) this.addSql(part)
    this.addSql(TOLERANCE)
    // Entries that are there already.
    this.addSql(`update "datasets"."dataset" set "id" = "id"`)
  }
}

/** The stems of a word. PostgreSQL's stemmer takes one affix too few off "kependudukan" and "perencanaan": the word within is stemmed too. */
const STEMS = `create function "datasets"."stems"("word" text) returns text[] language sql immutable parallel safe as $$
  select pg_catalog.ts_lexize('pg_catalog.indonesian_stem', "word")
    || pg_catalog.ts_lexize('pg_catalog.indonesian_stem', pg_catalog.regexp_replace("word", '^(?:ke|pe)(.{4,})an$', '\\1'))
$$`

const TABLES = [
  // One row, locked by each write until it is committed: who reads version n has read all before n.
  `create table "datasets"."search_state" ("version" bigint not null)`,
  `insert into "datasets"."search_state" values (0)`,
  // Every column of words holds those of the columns before it. A common word finds nearly every row, so rows are narrow and the
  // words lie beside them: PostgreSQL moves them there out of rows above 2 kB only, which the blanks make of each (they compress).
  `create table "datasets"."search_entry" ("number" int generated always as identity primary key, "dataset" varchar(255) not null unique, "version" bigint not null, "title" tsvector not null, "tags" tsvector not null, "terms" tsvector not null, "words" tsvector not null, "blanks" text not null default repeat(' ', 2100)) with (toast_tuple_target = 128)`,
  ...['title', 'tags', 'terms', 'words'].flatMap((column) => [
    `alter table "datasets"."search_entry" alter column "${column}" set storage external`,
    `create index "search_entry_${column}" on "datasets"."search_entry" using gin ("${column}") with (fastupdate = off)`,
  ]),
  `create index "search_entry_version" on "datasets"."search_entry" ("version", "number")`,
  `create table "datasets"."search_word" ("word" text primary key)`,
  `create table "datasets"."dataset_use" ("dataset" varchar(255) not null, "day" date not null, "downloads" int not null, primary key ("dataset", "day"))`,
  `create index "dataset_use_day_index" on "datasets"."dataset_use" ("day")`,
]

const CHANGED = [
  `create function "datasets"."note_changed"() returns trigger language plpgsql as $$
   declare
     "now" bigint;
   begin
     update "datasets"."search_state" set "version" = "version" + 1 returning "version" into "now";
     insert into "datasets"."search_entry" as "kept" ("dataset", "version", "title", "tags", "terms", "words")
     select "id", "now",
       array_to_tsvector(coalesce(array_agg("form") filter (where "form" <> '' and "weight" <= 'A'), '{}')),
       array_to_tsvector(coalesce(array_agg("form") filter (where "form" <> '' and "weight" <= 'B'), '{}')),
       array_to_tsvector(coalesce(array_agg("form") filter (where "form" <> '' and "weight" <= 'C'), '{}')),
       array_to_tsvector(coalesce(array_agg("form") filter (where "form" <> ''), '{}'))
     from (
       select "changed"."id", "weight", unnest(array_append("datasets"."stems"("lexeme"), "lexeme")) as "form"
       from "changed" left join lateral (
         select "lexeme", coalesce((select min("each") from unnest("weights") as "each"), 'D') as "weight"
         from unnest("changed"."search")
       ) as "lexemes" on true
     ) as "forms"
     group by "id" order by "id"
     on conflict ("dataset") do update set ("version", "title", "tags", "terms", "words") =
       (excluded."version", excluded."title", excluded."tags", excluded."terms", excluded."words");
     insert into "datasets"."search_word" select distinct "lexeme" from "changed", unnest("changed"."search") where "lexeme" ~ '^\\D{4,40}$'
     on conflict do nothing;
     return null;
   end $$`,
  `create trigger "dataset_inserted" after insert on "datasets"."dataset" referencing new table as "changed"
     for each statement execute function "datasets"."note_changed"()`,
  `create trigger "dataset_updated" after update on "datasets"."dataset" referencing new table as "changed"
     for each statement execute function "datasets"."note_changed"()`,
]

const GONE = [
  `create function "datasets"."note_gone"() returns trigger language plpgsql as $$
   declare
     "now" bigint;
   begin
     update "datasets"."search_state" set "version" = "version" + 1 returning "version" into "now";
     update "datasets"."search_entry" set ("version", "title", "tags", "terms", "words") = row ("now", '', '', '', '')
     from "gone" where "gone"."id" = "dataset" and not exists (select from "datasets"."dataset" as "still" where "still"."id" = "gone"."id");
     return null;
   end $$`,
  `create trigger "dataset_deleted" after delete on "datasets"."dataset" referencing old table as "gone"
     for each statement execute function "datasets"."note_gone"()`,
  `create trigger "dataset_renamed" after update on "datasets"."dataset" referencing old table as "gone"
     for each statement execute function "datasets"."note_gone"()`,
  `create function "datasets"."note_emptied"() returns trigger language plpgsql as $$
   declare
     "now" bigint;
   begin
     update "datasets"."search_state" set "version" = "version" + 1 returning "version" into "now";
     update "datasets"."search_entry" set ("version", "title", "tags", "terms", "words") = row ("now", '', '', '', '');
     return null;
   end $$`,
  `create trigger "dataset_emptied" after truncate on "datasets"."dataset" for each statement execute function "datasets"."note_emptied"()`,
]

/** A server may not have the extension, or not give it to us: then misspelt words find nothing. The start says so (search/spelling.ts). */
const TOLERANCE = `do $$
  begin
    create extension if not exists pg_trgm with schema "datasets";
    execute (
      select format('create index "search_word_trigrams" on "datasets"."search_word" using gin ("word" %I.gin_trgm_ops) with (fastupdate = off)', nspname)
      from pg_extension join pg_namespace on pg_namespace.oid = extnamespace where extname = 'pg_trgm'
    );
  exception when others then
    raise notice 'pg_trgm: %', sqlerrm;
  end $$`
