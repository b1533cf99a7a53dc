import { Migration } from '@mikro-orm/migrations'

/** How operations and calls were counted. */
export class Migration20261122_usage extends Migration {
  override up(): void {
    this.addSql(
      `create table "registry"."call_count" ("subgraph" varchar(41) not null, "minute" timestamptz(0) not null, "calls" int not null, "failures" int not null, "total_ms" bigint not null, "measured" int not null, "failure" varchar(20) null, "failed_at" timestamptz(3) null, primary key ("subgraph", "minute"))`,
    )
    this.addSql(
      `create table "registry"."operation_count" ("day" date not null, "hash" varchar(64) not null, "operation" varchar(255) not null, "client" varchar(100) not null, "count" bigint not null, "failed" bigint not null, "total_ms" bigint not null, primary key ("day", "hash", "operation", "client"))`,
    )
    this.addSql(
      `create table "registry"."operation_document" ("hash" varchar(64) not null, "operation" varchar(255) not null, "document" text null, "coordinates" text[] not null, "first_seen_on" date not null, "last_seen_on" date not null, primary key ("hash", "operation"))`,
    )
    this.addSql(
      `create index "operation_document_last_seen_on_index" on "registry"."operation_document" ("last_seen_on")`,
    )
    this.addSql(
      `create index "operation_document_coordinates_index" on "registry"."operation_document" using gin ("coordinates")`,
    )
  }
}
