import { Migration } from '@mikro-orm/migrations'

/** Sessions, second factors, throttles, links that set a password, and mail on its way. */
export class Migration20261121_sessions extends Migration {
  override up(): void {
    this.addSql(
      `create table "identity"."session" ("id" uuid not null, "token_hash" varchar(255) not null, "account_id" uuid not null, "state" text not null, "methods" text[] not null, "signed_in_at" timestamptz not null, "last_seen_at" timestamptz not null, "expires_at" timestamptz not null, "address" varchar(255) not null, "user_agent" varchar(400) not null, "ended_at" timestamptz null, "told_at" timestamptz null, primary key ("id"))`,
    )
    this.addSql(`alter table "identity"."session" add constraint "session_token_hash_unique" unique ("token_hash")`)
    this.addSql(`create index "session_account_id_index" on "identity"."session" ("account_id")`)
    this.addSql(
      `alter table "identity"."session" add constraint "session_state_check" check ("state" in ('PENDING', 'LIVE'))`,
    )
    this.addSql(
      `create table "identity"."challenge" ("value" varchar(255) not null, "purpose" text not null, "account_id" uuid null, "expires_at" timestamptz not null, primary key ("value"))`,
    )
    this.addSql(
      `alter table "identity"."challenge" add constraint "challenge_purpose_check" check ("purpose" in ('REGISTER', 'SECOND_FACTOR', 'SIGN_IN'))`,
    )
    this.addSql(
      `create table "identity"."factor" ("id" uuid not null, "account_id" uuid not null, "kind" text not null, "name" varchar(255) not null, "created_at" timestamptz not null, "confirmed_at" timestamptz null, "last_used_at" timestamptz null, "secret" text null, "last_step" int null, "credential_id" text null, "public_key" text null, "counter" bigint not null default '0', "transports" text[] not null, primary key ("id"))`,
    )
    this.addSql(`create index "factor_account_id_index" on "identity"."factor" ("account_id")`)
    this.addSql(`alter table "identity"."factor" add constraint "factor_credential_id_unique" unique ("credential_id")`)
    this.addSql(
      `alter table "identity"."factor" add constraint "factor_kind_check" check ("kind" in ('TOTP', 'PASSKEY'))`,
    )
    this.addSql(
      `create table "identity"."outbox" ("id" uuid not null, "kind" text not null, "content" text not null, "attempts" int not null default 0, "next_at" timestamptz not null, "deadline_at" timestamptz not null, "created_at" timestamptz not null, primary key ("id"))`,
    )
    this.addSql(`create index "outbox_next_at_index" on "identity"."outbox" ("next_at")`)
    this.addSql(
      `alter table "identity"."outbox" add constraint "outbox_kind_check" check ("kind" in ('REQUEST', 'MAIL'))`,
    )
    this.addSql(
      `create table "identity"."password_link" ("token_hash" varchar(255) not null, "account_id" uuid not null, "created_at" timestamptz not null, "expires_at" timestamptz not null, "used_at" timestamptz null, primary key ("token_hash"))`,
    )
    this.addSql(`create index "password_link_account_id_index" on "identity"."password_link" ("account_id")`)
    this.addSql(
      `create table "identity"."recovery_code" ("hash" varchar(255) not null, "account_id" uuid not null, primary key ("hash"))`,
    )
    this.addSql(`create index "recovery_code_account_id_index" on "identity"."recovery_code" ("account_id")`)
    this.addSql(
      `create table "identity"."throttle" ("key" varchar(255) not null, "failures" int not null, "blocked_until" timestamptz null, "forget_at" timestamptz not null, primary key ("key"))`,
    )
  }
}
