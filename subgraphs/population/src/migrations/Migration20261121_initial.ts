import { Migration } from '@mikro-orm/migrations'

/** Reporting regions and the import log. */
export class Migration20261121_initial extends Migration {
  override up(): void {
    this.addSql(
      `create table "population"."population_import" ("id" varchar(255) not null, "dataset_id" varchar(255) not null, "period" varchar(255) not null, "file" text not null, "file_hash" varchar(255) null, "row_count" int not null, "release_id" varchar(255) not null, "quality" text not null, "findings" jsonb not null, "access" text not null, "stage" text not null, "owner" varchar(255) not null, primary key ("id"))`,
    )
    this.addSql(
      `alter table "population"."population_import" add constraint "population_import_quality_check" check ("quality" in ('CHECKED', 'NEEDS_VERIFICATION'))`,
    )
    this.addSql(
      `alter table "population"."population_import" add constraint "population_import_access_check" check ("access" in ('OPEN', 'RESTRICTED', 'CLOSED'))`,
    )
    this.addSql(
      `alter table "population"."population_import" add constraint "population_import_stage_check" check ("stage" in ('VALIDATED', 'PRELIMINARY'))`,
    )
    this.addSql(
      `create table "population"."reporting_region" ("code" varchar(255) not null, "name" varchar(255) not null, "aliases" jsonb not null, primary key ("code"))`,
    )
  }
}
