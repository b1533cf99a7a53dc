import { Migration } from '@mikro-orm/migrations'

/** What a provider outside is told when somebody signs out. */
export class Migration20261122_sessions extends Migration {
  override up(): void {
    this.addSql(`alter table "identity"."session" add column "outside_token" text null`)
  }
}
