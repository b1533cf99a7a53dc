import { Migration } from '@mikro-orm/migrations'

/** Subgraphs with their versions, checks, consents and tokens. */
export class Migration20261122_subgraphs extends Migration {
  override up(): void {
    this.addSql(
      `create table "registry"."field_consent" ("id" uuid not null, "subgraph" varchar(41) not null, "coordinate" varchar(255) not null, "reason" text not null, "by" varchar(255) not null, "at" timestamptz(3) not null, primary key ("id"))`,
    )
    this.addSql(
      `alter table "registry"."field_consent" add constraint "field_consent_subgraph_coordinate_unique" unique ("subgraph", "coordinate")`,
    )
    this.addSql(
      `create table "registry"."schema_check" ("id" uuid not null, "subgraph" varchar(41) not null, "at" timestamptz(3) not null, "by" varchar(255) not null, "hash" varchar(64) not null, "outcome" text not null, "findings" jsonb not null, "changes" jsonb not null, "supergraph" varchar(64) null, "consent_by" varchar(255) null, "consent_at" timestamptz(3) null, "consent_reason" text null, primary key ("id"))`,
    )
    this.addSql(`create index "schema_check_subgraph_at_index" on "registry"."schema_check" ("subgraph", "at")`)
    this.addSql(
      `alter table "registry"."schema_check" add constraint "schema_check_outcome_check" check ("outcome" in ('PASSED', 'NEEDS_CONSENT', 'REFUSED'))`,
    )
    this.addSql(
      `create table "registry"."subgraph" ("name" varchar(41) not null, "origin" text not null, "state" text not null, "url" text null, "tier" text null, "owner_code" varchar(255) null, "contact" text null, "description" text null, "registered_at" timestamptz(3) not null, "registered_by" varchar(255) null, "reviewed_at" timestamptz(3) null, "reviewed_by" varchar(255) null, "review_note" text null, "served_version" uuid null, "quarantined_at" timestamptz(3) null, "quarantine_reason" text null, "quarantine_details" text null, "next_probe_at" timestamptz(3) null, "probes" int not null, "returned_at" timestamptz(3) null, "relapses" int not null, "revision" int not null, primary key ("name"))`,
    )
    this.addSql(`create index "subgraph_owner_code_index" on "registry"."subgraph" ("owner_code")`)
    this.addSql(
      `alter table "registry"."subgraph" add constraint "subgraph_origin_check" check ("origin" in ('BASE', 'OUTSIDE'))`,
    )
    this.addSql(
      `alter table "registry"."subgraph" add constraint "subgraph_state_check" check ("state" in ('PENDING', 'ACTIVE', 'QUARANTINED', 'RETIRED', 'REJECTED'))`,
    )
    this.addSql(
      `alter table "registry"."subgraph" add constraint "subgraph_tier_check" check ("tier" in ('OPEN', 'RESTRICTED', 'CLOSED'))`,
    )
    this.addSql(
      `alter table "registry"."subgraph" add constraint "subgraph_quarantine_reason_check" check ("quarantine_reason" in ('UNREACHABLE', 'LATE', 'BROKEN', 'LIED', 'SCHEMA_DIFFERS', 'OVER_BUDGET', 'BY_HAND'))`,
    )
    this.addSql(
      `create table "registry"."subgraph_token" ("id" varchar(24) not null, "subgraph" varchar(41) not null, "name" varchar(255) not null, "secret_hash" varchar(64) not null, "created_at" timestamptz(3) not null, "created_by" varchar(255) not null, "last_used_at" timestamptz(3) null, "expires_at" timestamptz(3) not null, "revoked_at" timestamptz(3) null, "revoked_by" varchar(255) null, primary key ("id"))`,
    )
    this.addSql(`create index "subgraph_token_subgraph_index" on "registry"."subgraph_token" ("subgraph")`)
    this.addSql(
      `create table "registry"."subgraph_version" ("id" uuid not null, "subgraph" varchar(41) not null, "number" int not null, "sdl" text not null, "hash" varchar(64) not null, "url" text null, "published_at" timestamptz(3) not null, "published_by" varchar(255) null, "message" text null, "check_id" uuid null, "changes" jsonb not null, primary key ("id"))`,
    )
    this.addSql(
      `alter table "registry"."subgraph_version" add constraint "subgraph_version_subgraph_number_unique" unique ("subgraph", "number")`,
    )
    this.addSql(
      `create function "registry"."subgraph_version_subgraph_version_stays_fn"() returns trigger as $$ begin raise exception 'published versions are neither changed nor removed'; end; $$ language plpgsql`,
    )
    this.addSql(
      `create trigger "subgraph_version_stays" BEFORE DELETE OR UPDATE on "registry"."subgraph_version" for each STATEMENT execute function "registry"."subgraph_version_subgraph_version_stays_fn"()`,
    )
    this.addSql(
      `create trigger "subgraph_version_stays_whole" before truncate on "registry"."subgraph_version" for each statement execute function "registry"."subgraph_version_subgraph_version_stays_fn"()`,
    )
  }
}
