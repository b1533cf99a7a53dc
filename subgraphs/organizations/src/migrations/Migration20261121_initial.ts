import { Migration } from '@mikro-orm/migrations'

/** Regions, organizations, positions, applications with their inventory, and the code crosswalk. */
export class Migration20261121_initial extends Migration {
  override up(): void {
    this.addSql(
      `create table "organizations"."application" ("id" varchar(255) not null, "address" varchar(255) null, "kind" text not null, "organization_code" varchar(255) not null, "server_location" text null, "status" text null, "status_recorded_at" varchar(255) null, "description" text null, "search_text" text not null, primary key ("id"))`,
    )
    this.addSql(
      `create index "application_organization_code_index" on "organizations"."application" ("organization_code")`,
    )
    this.addSql(
      `alter table "organizations"."application" add constraint "application_kind_check" check ("kind" in ('WEBSITE', 'APPLICATION'))`,
    )
    this.addSql(
      `alter table "organizations"."application" add constraint "application_server_location_check" check ("server_location" in ('KOMINFO', 'OUTSIDE'))`,
    )
    this.addSql(
      `alter table "organizations"."application" add constraint "application_status_check" check ("status" in ('ACTIVE', 'INACTIVE'))`,
    )
    this.addSql(
      `create table "organizations"."code_assignment" ("id" int not null, "system" varchar(255) not null, "code" varchar(255) not null, "organization_code" varchar(255) null, "valid_from" date not null, "valid_to" date null, "note" text null, primary key ("id"))`,
    )
    this.addSql(
      `create index "code_assignment_organization_code_index" on "organizations"."code_assignment" ("organization_code")`,
    )
    this.addSql(
      `create index "code_assignment_system_code_index" on "organizations"."code_assignment" ("system", "code")`,
    )
    this.addSql(
      `create table "organizations"."code_system" ("code" varchar(255) not null, "name" varchar(255) not null, "description" text not null, primary key ("code"))`,
    )
    this.addSql(
      `create table "organizations"."inventory_row" ("table" int not null, "number" int not null, "organization_name" varchar(255) not null, "organization_code" varchar(255) null, "url" varchar(255) null, "server_location" varchar(255) null, "kind" varchar(255) null, "remarks" text null, "status" varchar(255) null, "recorded_at" varchar(255) not null, "application_id" varchar(255) null, primary key ("table", "number"))`,
    )
    this.addSql(
      `create index "inventory_row_application_id_index" on "organizations"."inventory_row" ("application_id")`,
    )
    this.addSql(
      `create table "organizations"."organization" ("code" varchar(255) not null, "name" varchar(255) not null, "short_name" varchar(255) null, "kind" text not null, "level" int not null, "parent_code" varchar(255) null, "aliases" text[] not null, "search_text" text not null, primary key ("code"))`,
    )
    this.addSql(`create index "organization_parent_code_index" on "organizations"."organization" ("parent_code")`)
    this.addSql(
      `alter table "organizations"."organization" add constraint "organization_kind_check" check ("kind" in ('SEKRETARIAT', 'ASISTEN', 'BIRO', 'INSPEKTORAT', 'DINAS', 'BADAN', 'SATUAN', 'UPT', 'RSUD'))`,
    )
    this.addSql(
      `create table "organizations"."organization_name" ("name" varchar(255) not null, "organization_code" varchar(255) not null, primary key ("name", "organization_code"))`,
    )
    this.addSql(
      `create table "organizations"."position" ("code" varchar(255) not null, "name" varchar(255) not null, "kind" text not null, "echelon" varchar(255) null, "organization_code" varchar(255) null, "authority" text not null, "valid_from" date not null, "valid_to" date null, "search_text" text not null, primary key ("code"))`,
    )
    this.addSql(`create index "position_organization_code_index" on "organizations"."position" ("organization_code")`)
    this.addSql(
      `alter table "organizations"."position" add constraint "position_kind_check" check ("kind" in ('REGIONAL_HEAD', 'STRUCTURAL', 'FUNCTIONAL'))`,
    )
    this.addSql(
      `alter table "organizations"."position" add constraint "position_authority_check" check ("authority" in ('REGION', 'SUBTREE', 'NONE'))`,
    )
    this.addSql(
      `create table "organizations"."region" ("code" varchar(255) not null, "name" varchar(255) not null, "short_name" varchar(255) not null, "level" text not null, "kind" text not null, "parent_code" varchar(255) null, "aliases" text[] not null, "bps_code" varchar(255) null, "search_text" text not null, primary key ("code"))`,
    )
    this.addSql(`create index "region_parent_code_index" on "organizations"."region" ("parent_code")`)
    this.addSql(
      `alter table "organizations"."region" add constraint "region_level_check" check ("level" in ('PROVINCE', 'REGENCY', 'DISTRICT', 'VILLAGE'))`,
    )
    this.addSql(
      `alter table "organizations"."region" add constraint "region_kind_check" check ("kind" in ('PROVINSI', 'KABUPATEN', 'KOTA', 'KECAMATAN', 'DESA', 'DESA_ADAT', 'KELURAHAN'))`,
    )
    this.addSql(
      `create table "organizations"."region_name" ("name" varchar(255) not null, "region_code" varchar(255) not null, primary key ("name", "region_code"))`,
    )
  }
}
