import { Migration } from '@mikro-orm/migrations'

/** Holders of positions, days of organizations and what followed them; any change of these is counted by triggers. */
export class Migration20261121_officials extends Migration {
  override up(): void {
    this.addSql(
      `create table "organizations"."position_holder" ("position_code" varchar(255) not null, "employee_number" varchar(255) not null, "valid_from" date not null, "valid_to" date null, "name" varchar(255) not null, "organization_code" varchar(255) null, "appointment" text not null, "decree" varchar(255) not null, primary key ("position_code", "employee_number", "valid_from"))`,
    )
    this.addSql(
      `create index "position_holder_employee_number_index" on "organizations"."position_holder" ("employee_number")`,
    )
    this.addSql(
      `create index "position_holder_organization_code_index" on "organizations"."position_holder" ("organization_code")`,
    )
    this.addSql(
      `alter table "organizations"."position_holder" add constraint "position_holder_appointment_check" check ("appointment" in ('DEFINITIVE', 'PLT', 'PLH'))`,
    )
    this.addSql(
      `create table "organizations"."succession" ("predecessor_code" varchar(255) not null, "successor_code" varchar(255) not null, "takes_effect_on" date not null, "inherits" boolean not null, "kind" text not null, primary key ("predecessor_code", "successor_code"))`,
    )
    this.addSql(`create index "succession_successor_code_index" on "organizations"."succession" ("successor_code")`)
    this.addSql(
      `alter table "organizations"."succession" add constraint "succession_kind_check" check ("kind" in ('MERGED', 'RENAMED', 'SPLIT'))`,
    )
    this.addSql(
      `alter table "organizations"."organization" add column "valid_from" date null, add column "valid_to" date null`,
    )
    this.addSql(
      `create table "organizations"."officials_change" ("id" int not null, "number" bigint not null, primary key ("id"))`,
    )
    this.addSql(`insert into "organizations"."officials_change" ("id", "number") values (1, 0)`)
    for (const table of ['organization', 'position', 'position_holder', 'succession']) {
      this.addSql(
        `create or replace function "organizations"."${table}_count_change_fn"() returns trigger as $$ begin update "organizations"."officials_change" set "number" = "number" + 1; return null; end; $$ language plpgsql`,
      )
      const counting = `on "organizations"."${table}" for each STATEMENT execute function "organizations"."${table}_count_change_fn"()`
      this.addSql(`create trigger "count_change" AFTER INSERT OR UPDATE OR DELETE ${counting}`)
      this.addSql(`create trigger "count_truncate" AFTER TRUNCATE ${counting}`)
    }
  }
}
