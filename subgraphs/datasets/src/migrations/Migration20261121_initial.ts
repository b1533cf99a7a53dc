import { Migration } from '@mikro-orm/migrations'

/** The catalogue and the indicator register. */
export class Migration20261121_initial extends Migration {
  override up(): void {
    this.addSql(
      `create table "datasets"."dataset" ("id" varchar(255) not null, "access" text not null, "stage" text not null, "owner" varchar(255) not null, "title" jsonb not null, "description" jsonb not null, "kind" text not null, "source" jsonb not null, "reference_code" varchar(255) null, "unit" varchar(255) not null, "issued" date null, "modified" date not null, "themes" text[] not null, "groups" text[] not null, "pillars" text[] not null, "tags" text[] not null, "indicators" text[] not null, "spatial" text[] not null, "estimation_level" text not null, "regions" text[] not null, "temporal_start" date not null, "temporal_end" date not null, "years" int[] not null, "frequency" text not null, "licence" varchar(255) not null, "contact_name" varchar(255) not null, "contact_email" varchar(255) null, "invented" boolean not null, "search" tsvector not null, primary key ("id"))`,
    )
    this.addSql(`create index "dataset_search_index" on "datasets"."dataset" using gin("search")`)
    this.addSql(
      `alter table "datasets"."dataset" add constraint "dataset_access_check" check ("access" in ('OPEN', 'RESTRICTED', 'CLOSED'))`,
    )
    this.addSql(
      `alter table "datasets"."dataset" add constraint "dataset_stage_check" check ("stage" in ('VALIDATED', 'PRELIMINARY'))`,
    )
    this.addSql(
      `alter table "datasets"."dataset" add constraint "dataset_kind_check" check ("kind" in ('STATISTICS', 'REFERENCE'))`,
    )
    this.addSql(
      `alter table "datasets"."dataset" add constraint "dataset_estimation_level_check" check ("estimation_level" in ('PROVINCE', 'REGENCY', 'DISTRICT', 'VILLAGE', 'ORGANIZATION'))`,
    )
    this.addSql(
      `alter table "datasets"."dataset" add constraint "dataset_frequency_check" check ("frequency" in ('MONTHLY', 'SEMIANNUAL', 'ANNUAL', 'DECENNIAL', 'IRREGULAR', 'ONCE'))`,
    )
    this.addSql(
      `create table "datasets"."dimension" ("code" varchar(255) not null, "name" jsonb not null, "members" jsonb not null, primary key ("code"))`,
    )
    this.addSql(
      `create table "datasets"."group" ("slug" varchar(255) not null, "title" jsonb not null, "description" jsonb not null, "kind" text not null, "organization" varchar(255) null, "position" int not null, primary key ("slug"))`,
    )
    this.addSql(
      `alter table "datasets"."group" add constraint "group_kind_check" check ("kind" in ('SEKTOR', 'UNIT_KERJA', 'TEMATIK'))`,
    )
    this.addSql(
      `create table "datasets"."indicator" ("code" varchar(255) not null, "access" text not null, "stage" text not null, "owner" varchar(255) not null, "name" jsonb not null, "concept" jsonb not null, "definition" jsonb not null, "classification" jsonb not null, "measure" jsonb not null, "unit" varchar(255) not null, "method" jsonb not null, "interpretation" jsonb not null, "additive" boolean not null, "person_derived" boolean not null, "composite" boolean not null, "estimation_level" text not null, "dimensions" text[] not null, "default_chart" text not null, "search" tsvector not null, primary key ("code"))`,
    )
    this.addSql(`create index "indicator_search_index" on "datasets"."indicator" using gin("search")`)
    this.addSql(
      `alter table "datasets"."indicator" add constraint "indicator_access_check" check ("access" in ('OPEN', 'RESTRICTED', 'CLOSED'))`,
    )
    this.addSql(
      `alter table "datasets"."indicator" add constraint "indicator_stage_check" check ("stage" in ('VALIDATED', 'PRELIMINARY'))`,
    )
    this.addSql(
      `alter table "datasets"."indicator" add constraint "indicator_estimation_level_check" check ("estimation_level" in ('PROVINCE', 'REGENCY', 'DISTRICT', 'VILLAGE', 'ORGANIZATION'))`,
    )
    this.addSql(
      `alter table "datasets"."indicator" add constraint "indicator_default_chart_check" check ("default_chart" in ('BAR', 'STACKED_BAR', 'LINE', 'MAP'))`,
    )
    this.addSql(
      `create table "datasets"."licence" ("code" varchar(255) not null, "name" jsonb not null, "url" varchar(255) null, primary key ("code"))`,
    )
    this.addSql(
      `create table "datasets"."pillar" ("code" varchar(255) not null, "name" jsonb not null, "position" int not null, primary key ("code"))`,
    )
    this.addSql(
      `create table "datasets"."theme" ("code" varchar(255) not null, "name" jsonb not null, "kind" text not null, primary key ("code"))`,
    )
    this.addSql(
      `alter table "datasets"."theme" add constraint "theme_kind_check" check ("kind" in ('WAJIB_PELAYANAN_DASAR', 'WAJIB_NON_PELAYANAN_DASAR', 'PILIHAN'))`,
    )
  }
}
