import { Migration } from '@mikro-orm/migrations'

/** When an owner was last told that calls to its subgraph fail. */
export class Migration20261122_failing extends Migration {
  override up(): void {
    this.addSql(`alter table "registry"."subgraph" add "told_failing_at" timestamptz(3) null`)
  }
}
