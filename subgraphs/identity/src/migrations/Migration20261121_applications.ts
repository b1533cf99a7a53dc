import { Migration } from '@mikro-orm/migrations'

/** Registered applications, their keys and usage, and data-use agreements. */
export class Migration20261121_applications extends Migration {
  override up(): void {
    this.addSql(
      `create table "identity"."api_key" ("id" varchar(255) not null, "application_id" varchar(255) not null, "name" varchar(255) not null, "secret_hash" varchar(255) not null, "scopes" text[] not null, "rate_per_minute" int not null, "daily_quota" int not null, "monthly_quota" int not null, "created_by" varchar(255) not null, "created_at" timestamptz(3) not null, "expires_at" timestamptz(3) not null, "replaced_by" varchar(255) null, "revoked_by" varchar(255) null, "revoked_at" timestamptz(3) null, "last_used_at" timestamptz(3) null, primary key ("id"))`,
    )
    this.addSql(`create index "api_key_application_id_index" on "identity"."api_key" ("application_id")`)
    this.addSql(
      `create table "identity"."data_agreement" ("id" varchar(255) not null, "number" varchar(255) not null, "owner_code" varchar(255) not null, "consumer_code" varchar(255) not null, "scopes" text[] not null, "purpose" text not null, "valid_from" date not null, "valid_to" date not null, "document_name" varchar(255) not null, "document_sha256" varchar(255) not null, "recorded_by" varchar(255) not null, "recorded_at" timestamptz(3) not null, "confirmed_by" varchar(255) null, "confirmed_at" timestamptz(3) null, "ended_by" varchar(255) null, "ended_at" timestamptz(3) null, "end_reason" text null, primary key ("id"))`,
    )
    this.addSql(
      `alter table "identity"."data_agreement" add constraint "data_agreement_number_unique" unique ("number")`,
    )
    this.addSql(`create index "data_agreement_owner_code_index" on "identity"."data_agreement" ("owner_code")`)
    this.addSql(`create index "data_agreement_consumer_code_index" on "identity"."data_agreement" ("consumer_code")`)
    this.addSql(
      `create table "identity"."key_meter" ("key_id" varchar(255) not null, "day" date not null, "day_taken" int not null, "month" varchar(255) not null, "month_taken" int not null, primary key ("key_id"))`,
    )
    this.addSql(
      `create table "identity"."key_usage" ("key_id" varchar(255) not null, "day" date not null, "operations" int not null, "refused" int not null, primary key ("key_id", "day"))`,
    )
    this.addSql(
      `create table "identity"."registered_application" ("id" varchar(255) not null, "client_id" varchar(255) null, "name" varchar(255) not null, "organization_code" varchar(255) null, "party" varchar(255) null, "contact" varchar(255) not null, "purpose" text not null, "requested_scopes" text[] not null, "scopes" text[] not null, "requested_redirect_uris" text[] not null, "redirect_uris" text[] not null, "state" text not null, "expires_on" date not null, "registered_by" varchar(255) not null, "registered_at" timestamptz(3) not null, "requested_by" varchar(255) not null, "decided_by" varchar(255) null, "decided_at" timestamptz(3) null, "version" int not null, primary key ("id"))`,
    )
    this.addSql(
      `alter table "identity"."registered_application" add constraint "registered_application_client_id_unique" unique ("client_id")`,
    )
    this.addSql(
      `create index "registered_application_organization_code_index" on "identity"."registered_application" ("organization_code")`,
    )
    this.addSql(
      `alter table "identity"."registered_application" add constraint "registered_application_owner" check ((organization_code is null) <> (party is null))`,
    )
    this.addSql(
      `alter table "identity"."registered_application" add constraint "registered_application_state_check" check ("state" in ('SUBMITTED', 'ACTIVE', 'SUSPENDED'))`,
    )
  }
}
