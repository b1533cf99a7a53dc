import { Migration } from '@mikro-orm/migrations'

/** Boundaries of regions that the operator imported, and which of them new readers get. */
export class Migration20261122_boundaries extends Migration {
  override up(): void {
    this.addSql(
      `create table "organizations"."boundary_set" ("content_hash" varchar(255) not null, "within_code" varchar(255) not null, "level" text not null, "region_codes" text[] not null, "source" varchar(255) not null, "licence" varchar(255) not null, "data_as_of" date not null, "imported_at" timestamptz not null, "byte_size" int not null, "brotli" bytea not null, "gzip" bytea not null, primary key ("content_hash"))`,
    )
    this.addSql(
      `alter table "organizations"."boundary_set" add constraint "boundary_set_level_check" check ("level" in ('REGENCY', 'DISTRICT'))`,
    )
    this.addSql(
      `create table "organizations"."current_boundaries" ("within_code" varchar(255) not null, "level" text not null, "content_hash" varchar(255) not null, primary key ("within_code", "level"))`,
    )
    this.addSql(
      `alter table "organizations"."current_boundaries" add constraint "current_boundaries_level_check" check ("level" in ('REGENCY', 'DISTRICT'))`,
    )
  }
}
