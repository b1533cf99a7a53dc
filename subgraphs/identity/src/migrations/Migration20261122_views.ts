import { Migration } from '@mikro-orm/migrations'

/** Views of the dashboard that people saved. */
export class Migration20261122_views extends Migration {
  override up(): void {
    this.addSql(
      `create table "identity"."saved_view" ("id" uuid not null, "account_id" uuid not null, "name" varchar(100) not null, "address" varchar(2000) not null, "saved_at" timestamptz(3) not null, primary key ("id"))`,
    )
    this.addSql(
      `alter table "identity"."saved_view" add constraint "saved_view_account_id_name_unique" unique ("account_id", "name")`,
    )
  }
}
