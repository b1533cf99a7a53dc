import { Migration } from '@mikro-orm/migrations'

/** Consents that end; consents that are used up; what the instance did itself, for the audit log. */
export class Migration20261122_givers extends Migration {
  override up(): void {
    this.addSql(
      `alter table "registry"."field_consent" add "givers" jsonb not null default '[]', add "until" date not null default (current_date + 365), add "ended_at" timestamptz(3) null, add "ended" text null, add "ended_by" varchar(255) null, add "end_reason" text null, add "leaves_at" timestamptz(3) null, add "told_at" timestamptz(3) null, add "settled_at" timestamptz(3) null`,
    )
    this.addSql(
      `alter table "registry"."field_consent" alter "givers" drop default, alter "until" drop default, drop constraint "field_consent_subgraph_coordinate_unique"`,
    )
    this.addSql(
      `alter table "registry"."field_consent" add constraint "field_consent_ended_check" check ("ended" in ('WITHDRAWN', 'EXPIRED', 'OWNER_CHANGED', 'FIELD_GONE'))`,
    )
    this.addSql(`create index "field_consent_subgraph_index" on "registry"."field_consent" ("subgraph")`)
    this.addSql(
      `alter table "registry"."schema_check" add "before" varchar(64) null, add "consent_used_at" timestamptz(3) null`,
    )
    this.addSql(
      `alter table "registry"."subgraph" drop constraint "subgraph_quarantine_reason_check", add constraint "subgraph_quarantine_reason_check" check ("quarantine_reason" in ('UNREACHABLE', 'LATE', 'BROKEN', 'LIED', 'SCHEMA_DIFFERS', 'OVER_BUDGET', 'BY_HAND', 'CONSENT_ENDED'))`,
    )
    this.addSql(
      `create table "registry"."system_record" ("id" uuid not null, "action" varchar(50) not null, "details" jsonb not null, "at" timestamptz(3) not null, primary key ("id"))`,
    )
  }
}
