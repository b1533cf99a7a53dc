import { Migration } from '@mikro-orm/migrations'

/** Graphs, and when each was served. */
export class Migration20261122_graph extends Migration {
  override up(): void {
    this.addSql(
      `create table "registry"."supergraph_activation" ("sequence" bigint not null, "hash" varchar(64) not null, "reason" text not null, "by" varchar(255) null, "at" timestamptz(3) not null, "note" text null, "changes" jsonb not null, primary key ("sequence"))`,
    )
    this.addSql(
      `alter table "registry"."supergraph_activation" add constraint "supergraph_activation_reason_check" check ("reason" in ('PUBLISH', 'APPROVE', 'RETIRE', 'ROLLBACK', 'QUARANTINE', 'RETURN', 'UPGRADE'))`,
    )
    this.addSql(
      `create function "registry"."supergraph_activation_supergraph_activation_stays_fn"() returns trigger as $$ begin raise exception 'activations are neither changed nor removed'; end; $$ language plpgsql`,
    )
    this.addSql(
      `create trigger "supergraph_activation_stays" BEFORE DELETE OR UPDATE on "registry"."supergraph_activation" for each STATEMENT execute function "registry"."supergraph_activation_supergraph_activation_stays_fn"()`,
    )
    this.addSql(
      `create trigger "supergraph_activation_stays_whole" before truncate on "registry"."supergraph_activation" for each statement execute function "registry"."supergraph_activation_supergraph_activation_stays_fn"()`,
    )
    this.addSql(
      `create table "registry"."supergraph_version" ("hash" varchar(64) not null, "sdl" text not null, "base" varchar(64) not null, "outside" varchar(64) not null, "parts" jsonb not null, "composed_at" timestamptz(3) not null, primary key ("hash"))`,
    )
    this.addSql(
      `alter table "registry"."supergraph_version" add constraint "supergraph_version_base_outside_unique" unique ("base", "outside")`,
    )
    this.addSql(
      `create function "registry"."supergraph_version_supergraph_version_stays_fn"() returns trigger as $$ begin raise exception 'supergraphs are neither changed nor removed'; end; $$ language plpgsql`,
    )
    this.addSql(
      `create trigger "supergraph_version_stays" BEFORE DELETE OR UPDATE on "registry"."supergraph_version" for each STATEMENT execute function "registry"."supergraph_version_supergraph_version_stays_fn"()`,
    )
    this.addSql(
      `create trigger "supergraph_version_stays_whole" before truncate on "registry"."supergraph_version" for each statement execute function "registry"."supergraph_version_supergraph_version_stays_fn"()`,
    )
  }
}
