import { Migration } from '@mikro-orm/migrations'

/** What owners of subgraphs are to be told. */
export class Migration20261122_notices extends Migration {
  override up(): void {
    this.addSql(
      `create table "registry"."notice" ("id" uuid not null, "recipient" text not null, "subgraph" varchar(41) not null, "reason" varchar(20) not null, "details" text null, "at" timestamptz(3) not null, primary key ("id"))`,
    )
  }
}
