import { Migration } from '@mikro-orm/migrations'

/** Regions. */
export class Migration20261121_initial extends Migration {
  override up(): void {
    this.addSql(`create table "organizations"."region" ("code" varchar(255) not null primary key, "name" varchar(255) not null, "level" text check ("level" in ('PROVINCE', 'REGENCY', 'DISTRICT', 'VILLAGE')) not null, "parent_code" varchar(255) null)`)
    this.addSql(`create index "region_parent_code_index" on "organizations"."region" ("parent_code")`)
  }
}
