import { Migration } from '@mikro-orm/migrations'

/** The part of the graph that an application sees. */
export class Migration20261122_contracts extends Migration {
  override up(): void {
    this.addSql(`alter table "identity"."registered_application" add column "contract" varchar(255) null`)
  }
}
