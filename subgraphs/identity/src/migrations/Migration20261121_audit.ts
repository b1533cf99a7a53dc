import { Migration } from '@mikro-orm/migrations'

/** The audit log: a table that only grows. */
export class Migration20261121_audit extends Migration {
  override up(): void {
    this.addSql(
      `create table "identity"."audit_entry" ("seq" bigint not null, "at" timestamptz(3) not null, "action" varchar(255) not null, "outcome" text not null, "subject" varchar(255) null, "kind" text not null, "credential_kind" text not null, "credential_id" varchar(255) null, "positions" text[] not null, "organizations" text[] not null, "address" varchar(255) not null, "request_id" varchar(255) not null, "operation_name" varchar(255) null, "operation_hash" varchar(255) null, "tiers" text[] not null, "purpose" text null, "details" jsonb not null, "previous_hash" varchar(255) not null, "hash" varchar(255) not null, primary key ("seq"))`,
    )
    this.addSql(`create index "audit_entry_at_index" on "identity"."audit_entry" ("at")`)
    this.addSql(`create index "audit_entry_action_seq_index" on "identity"."audit_entry" ("action", "seq")`)
    this.addSql(`create index "audit_entry_subject_seq_index" on "identity"."audit_entry" ("subject", "seq")`)
    this.addSql(
      `create index "audit_entry_credential_id_seq_index" on "identity"."audit_entry" ("credential_id", "seq")`,
    )
    this.addSql(`create index "audit_entry_request_id_index" on "identity"."audit_entry" ("request_id")`)
    this.addSql(
      `create index "audit_entry_organizations_index" on "identity"."audit_entry" using gin ("organizations")`,
    )
    this.addSql(
      `alter table "identity"."audit_entry" add constraint "audit_entry_outcome_check" check ("outcome" in ('DONE', 'REFUSED'))`,
    )
    this.addSql(
      `alter table "identity"."audit_entry" add constraint "audit_entry_kind_check" check ("kind" in ('ANONYMOUS', 'PERSON', 'APPLICATION'))`,
    )
    this.addSql(
      `alter table "identity"."audit_entry" add constraint "audit_entry_credential_kind_check" check ("credential_kind" in ('NONE', 'SESSION', 'ACCESS_TOKEN', 'API_KEY', 'OPERATOR'))`,
    )
    this.addSql(
      `create function "identity"."audit_entry_audit_entry_stays_fn"() returns trigger as $$ begin raise exception 'audit entries are neither changed nor removed'; end; $$ language plpgsql`,
    )
    this.addSql(
      `create trigger "audit_entry_stays" before delete or update on "identity"."audit_entry" for each statement execute function "identity"."audit_entry_audit_entry_stays_fn"()`,
    )
    this.addSql(
      `create trigger "audit_entry_stays_whole" before truncate on "identity"."audit_entry" for each statement execute function "identity"."audit_entry_audit_entry_stays_fn"()`,
    )
  }
}
