import { Migration } from '@mikro-orm/migrations'

/** Legal products and publications, and the register of their kinds. */
export class Migration20261122_documents extends Migration {
  override up(): void {
    this.addSql(
      `create table "datasets"."document_kind" ("code" varchar(255) not null, "name" jsonb not null, "group" text not null, "position" int not null, primary key ("code"))`,
    )
    this.addSql(
      `alter table "datasets"."document_kind" add constraint "document_kind_group_check" check ("group" in ('LEGAL', 'PUBLICATION', 'INFORMATION'))`,
    )
    this.addSql(
      `create table "datasets"."document" ("id" varchar(255) not null, "access" text not null, "stage" text not null, "owner" varchar(255) not null, "kind" varchar(255) not null, "number" varchar(255) null, "year" int not null, "title" jsonb not null, "issuer" varchar(255) not null, "note" jsonb null, "url" varchar(255) null, "pillars" text[] not null, "themes" text[] not null, "search" tsvector not null, primary key ("id"))`,
    )
    this.addSql(`create index "document_search_index" on "datasets"."document" using gin("search")`)
    this.addSql(
      `alter table "datasets"."document" add constraint "document_access_check" check ("access" in ('OPEN', 'RESTRICTED', 'CLOSED'))`,
    )
    this.addSql(
      `alter table "datasets"."document" add constraint "document_stage_check" check ("stage" in ('VALIDATED', 'PRELIMINARY'))`,
    )
  }
}
