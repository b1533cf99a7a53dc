import { Migration } from '@mikro-orm/migrations'

/** Appointments, how accounts were opened, and the last good answer about who holds which position. */
export class Migration20261121_rights extends Migration {
  override up(): void {
    this.addSql(
      `create table "identity"."appointment" ("id" uuid not null, "account_id" uuid not null, "role" text not null, "valid_from" date not null, "valid_to" date null, "reason" text not null, "given_by" uuid null, "given_at" timestamptz not null, "ended_by" uuid null, "ended_at" timestamptz null, primary key ("id"))`,
    )
    this.addSql(`create index "appointment_account_id_index" on "identity"."appointment" ("account_id")`)
    this.addSql(
      `alter table "identity"."appointment" add constraint "appointment_role_check" check ("role" in ('ANALYST', 'ADMIN'))`,
    )
    this.addSql(
      `alter table "identity"."appointment" add constraint "appointment_not_oneself" check (given_by <> account_id)`,
    )
    this.addSql(
      `create table "identity"."account_opening" ("account_id" uuid not null, "opened_by" uuid not null, primary key ("account_id"))`,
    )
    this.addSql(
      `create table "identity"."kept_officials" ("id" int not null, "content" jsonb not null, "confirmed_at" timestamptz not null, primary key ("id"))`,
    )
  }
}
