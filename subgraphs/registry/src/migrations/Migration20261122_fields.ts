import { Migration } from '@mikro-orm/migrations'

/** Fields that were asked for by operations that are not told apart. */
export class Migration20261122_fields extends Migration {
  override up(): void {
    this.addSql(
      `create table "registry"."field_count" ("day" date not null, "coordinate" text not null, "count" bigint not null, primary key ("day", "coordinate"))`,
    )
  }
}
