import { Migration } from '@mikro-orm/migrations'

/** Who took a subgraph out by hand; who took it out for good, when and why. */
export class Migration20261122_deeds extends Migration {
  override up(): void {
    this.addSql(
      `alter table "registry"."subgraph" add "quarantined_by" varchar(255) null, add "retired_at" timestamptz(3) null, add "retired_by" varchar(255) null, add "retire_reason" text null`,
    )
  }
}
