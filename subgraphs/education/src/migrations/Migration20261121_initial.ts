import { Migration } from '@mikro-orm/migrations'

/** Reporting regions, imported files and their rows as printed. */
export class Migration20261121_initial extends Migration {
  override up(): void {
    this.addSql(
      `create table "education"."dapodik_import" ("id" varchar(255) not null, "table" text not null, "dataset_id" varchar(255) not null, "period" varchar(255) not null, "file" text not null, "file_hash" varchar(255) not null, "status" text not null, "quality" text not null, "release_id" varchar(255) null, "received_at" timestamptz null, "findings" jsonb not null, "access" text not null, "stage" text not null, "owner" varchar(255) not null, primary key ("id"))`,
    )
    this.addSql(
      `alter table "education"."dapodik_import" add constraint "dapodik_import_table_check" check ("table" in ('SCHOOLS', 'STAFF', 'TEACHERS', 'PUPILS'))`,
    )
    this.addSql(
      `alter table "education"."dapodik_import" add constraint "dapodik_import_status_check" check ("status" in ('PUBLISHED', 'REFUSED'))`,
    )
    this.addSql(
      `alter table "education"."dapodik_import" add constraint "dapodik_import_quality_check" check ("quality" in ('CHECKED', 'NEEDS_VERIFICATION'))`,
    )
    this.addSql(
      `alter table "education"."dapodik_import" add constraint "dapodik_import_access_check" check ("access" in ('OPEN', 'RESTRICTED', 'CLOSED'))`,
    )
    this.addSql(
      `alter table "education"."dapodik_import" add constraint "dapodik_import_stage_check" check ("stage" in ('VALIDATED', 'PRELIMINARY'))`,
    )
    this.addSql(
      `create table "education"."dapodik_row" ("import_id" varchar(255) not null, "line" int not null, "printed_name" text not null, "region_code" varchar(255) null, "cells" jsonb not null, "access" text not null, "stage" text not null, "owner" varchar(255) not null, primary key ("import_id", "line"))`,
    )
    this.addSql(
      `alter table "education"."dapodik_row" add constraint "dapodik_row_access_check" check ("access" in ('OPEN', 'RESTRICTED', 'CLOSED'))`,
    )
    this.addSql(
      `alter table "education"."dapodik_row" add constraint "dapodik_row_stage_check" check ("stage" in ('VALIDATED', 'PRELIMINARY'))`,
    )
    this.addSql(
      `create table "education"."reporting_region" ("code" varchar(255) not null, "name" varchar(255) not null, "aliases" jsonb not null, primary key ("code"))`,
    )
  }
}
