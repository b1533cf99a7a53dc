import { Migration } from '@mikro-orm/migrations'

/** What the OpenID provider keeps. */
export class Migration20261121_oidc extends Migration {
  override up(): void {
    this.addSql(
      `create table "identity"."consent" ("account_id" uuid not null, "client_id" varchar(255) not null, "scopes" text[] not null, "given_at" timestamptz not null, primary key ("account_id", "client_id"))`,
    )
    this.addSql(
      `create table "identity"."logout_notice" ("id" uuid not null, "client_id" varchar(255) not null, "account_id" varchar(255) not null, "sid" varchar(255) not null, "attempts" int not null default 0, "next_at" timestamptz not null, "deadline_at" timestamptz not null, primary key ("id"))`,
    )
    this.addSql(`create index "logout_notice_next_at_index" on "identity"."logout_notice" ("next_at")`)
    this.addSql(
      `create table "identity"."oidc_artifact" ("id" varchar(255) not null, "kind" varchar(255) not null, "grant_id" varchar(255) null, "session_id" uuid null, "uid" varchar(255) null, "account_id" varchar(255) null, "client_id" varchar(255) null, "sid" varchar(255) null, "payload" text not null, "consumed_at" timestamptz null, "expires_at" timestamptz not null, primary key ("id"))`,
    )
    this.addSql(`create index "oidc_artifact_grant_id_index" on "identity"."oidc_artifact" ("grant_id")`)
    this.addSql(`create index "oidc_artifact_session_id_index" on "identity"."oidc_artifact" ("session_id")`)
    this.addSql(`create index "oidc_artifact_uid_index" on "identity"."oidc_artifact" ("uid")`)
    this.addSql(`create index "oidc_artifact_client_id_index" on "identity"."oidc_artifact" ("client_id")`)
    this.addSql(`create index "oidc_artifact_expires_at_index" on "identity"."oidc_artifact" ("expires_at")`)
    this.addSql(
      `create table "identity"."client" ("id" varchar(255) not null, "name" varchar(255) not null, "redirect_uris" text[] not null, "post_logout_redirect_uris" text[] not null, "backchannel_logout_uri" text null, "native" boolean not null, "secret_hash" varchar(255) null, "previous_secret_hash" varchar(255) null, "previous_secret_until" timestamptz null, "acts_for_persons" boolean not null, "scopes" text[] not null, "id_token_algorithm" text not null, "created_at" timestamptz not null, primary key ("id"))`,
    )
    this.addSql(
      `alter table "identity"."client" add constraint "client_id_token_algorithm_check" check ("id_token_algorithm" in ('RS256', 'ES256'))`,
    )
    this.addSql(
      `create table "identity"."signing_key" ("id" varchar(255) not null, "purpose" text not null, "content" text not null, "signs_from" timestamptz not null, "published_until" timestamptz null, primary key ("id"))`,
    )
    this.addSql(
      `alter table "identity"."signing_key" add constraint "signing_key_purpose_check" check ("purpose" in ('ES256', 'RS256', 'COOKIE'))`,
    )
  }
}
