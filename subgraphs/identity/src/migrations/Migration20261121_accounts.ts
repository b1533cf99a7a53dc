import { Migration } from '@mikro-orm/migrations'

/** Accounts. */
export class Migration20261121_accounts extends Migration {
  override up(): void {
    this.addSql(
      `create table "identity"."account" ("id" uuid not null, "username" varchar(255) not null, "name" varchar(255) not null, "email" varchar(255) null, "kind" text not null, "employee_number" varchar(255) null, "demonstration" boolean not null default false, "password_hash" text null, "disabled_at" timestamptz null, "created_at" timestamptz not null, primary key ("id"))`,
    )
    this.addSql(`alter table "identity"."account" add constraint "account_username_unique" unique ("username")`)
    this.addSql(`alter table "identity"."account" add constraint "account_email_unique" unique ("email")`)
    this.addSql(
      `alter table "identity"."account" add constraint "account_employee_number_unique" unique ("employee_number")`,
    )
    this.addSql(
      `alter table "identity"."account" add constraint "account_kind_check" check ("kind" in ('EMPLOYEE', 'OTHER'))`,
    )
  }
}
