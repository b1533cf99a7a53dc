import { Migration } from '@mikro-orm/migrations'

/** Plan, budget, execution and performance; packages of SiRUP; what the import found. */
export class Migration20261121_initial extends Migration {
  override up(): void {
    this.addSql(
      `create table "planning"."budget_line" ("id" varchar(255) not null, "activity_id" varchar(255) not null, "programme_id" varchar(255) not null, "year" int not null, "organization_code" varchar(255) null, "province_code" varchar(255) not null, "region_code" varchar(255) not null, "description" varchar(255) not null, "account_code" varchar(255) not null, "budget_account" varchar(255) not null, "kind" text not null, "fund_source" text not null, "planned" bigint null, "adopted" bigint null, "realised" bigint not null, "invented" boolean not null, "access" text not null, "stage" text not null, "owner" varchar(255) not null, primary key ("id"))`,
    )
    this.addSql(`create index "budget_line_activity_id_index" on "planning"."budget_line" ("activity_id")`)
    this.addSql(`create index "budget_line_programme_id_index" on "planning"."budget_line" ("programme_id")`)
    this.addSql(`create index "budget_line_year_index" on "planning"."budget_line" ("year")`)
    this.addSql(`create index "budget_line_organization_code_index" on "planning"."budget_line" ("organization_code")`)
    this.addSql(`create index "budget_line_province_code_index" on "planning"."budget_line" ("province_code")`)
    this.addSql(`create index "budget_line_region_code_index" on "planning"."budget_line" ("region_code")`)
    this.addSql(
      `alter table "planning"."budget_line" add constraint "budget_line_kind_check" check ("kind" in ('EMPLOYEE', 'GOODS', 'GRANT', 'SOCIAL_AID', 'CAPITAL', 'CONTINGENCY', 'TRANSFER'))`,
    )
    this.addSql(
      `alter table "planning"."budget_line" add constraint "budget_line_fund_source_check" check ("fund_source" in ('PAD', 'DAU', 'DAK', 'DBH'))`,
    )
    this.addSql(
      `alter table "planning"."budget_line" add constraint "budget_line_access_check" check ("access" in ('OPEN', 'RESTRICTED', 'CLOSED'))`,
    )
    this.addSql(
      `alter table "planning"."budget_line" add constraint "budget_line_stage_check" check ("stage" in ('VALIDATED', 'PRELIMINARY'))`,
    )
    this.addSql(
      `create table "planning"."performance_target" ("subject_id" varchar(255) not null, "position" int not null, "name" varchar(255) not null, "unit" varchar(255) not null, "target" numeric(18,4) not null, "achieved" numeric(18,4) null, "lower_is_better" boolean not null, "indicator_code" varchar(255) null, "dataset_id" varchar(255) null, "invented" boolean not null, "access" text not null, "stage" text not null, "owner" varchar(255) not null, primary key ("subject_id", "position"))`,
    )
    this.addSql(`create index "performance_target_dataset_id_index" on "planning"."performance_target" ("dataset_id")`)
    this.addSql(
      `alter table "planning"."performance_target" add constraint "performance_target_access_check" check ("access" in ('OPEN', 'RESTRICTED', 'CLOSED'))`,
    )
    this.addSql(
      `alter table "planning"."performance_target" add constraint "performance_target_stage_check" check ("stage" in ('VALIDATED', 'PRELIMINARY'))`,
    )
    this.addSql(
      `create table "planning"."planning_document" ("id" varchar(255) not null, "year" int not null, "position" int not null, "step" text not null, "title" varchar(255) not null, "status" text not null, "adopted_on" date null, "invented" boolean not null, "access" text not null, "stage" text not null, "owner" varchar(255) not null, primary key ("id"))`,
    )
    this.addSql(
      `alter table "planning"."planning_document" add constraint "planning_document_step_check" check ("step" in ('RPJMD', 'MUSRENBANG', 'RKPD', 'KUA_PPA', 'RKA', 'RAPBD', 'DPA', 'RKA_REVISION', 'RAPBD_REVISION', 'DPPA'))`,
    )
    this.addSql(
      `alter table "planning"."planning_document" add constraint "planning_document_status_check" check ("status" in ('ADOPTED', 'DRAFT'))`,
    )
    this.addSql(
      `alter table "planning"."planning_document" add constraint "planning_document_access_check" check ("access" in ('OPEN', 'RESTRICTED', 'CLOSED'))`,
    )
    this.addSql(
      `alter table "planning"."planning_document" add constraint "planning_document_stage_check" check ("stage" in ('VALIDATED', 'PRELIMINARY'))`,
    )
    this.addSql(
      `create table "planning"."planning_finding" ("id" serial primary key, "check" text not null, "system" varchar(255) not null, "code" varchar(255) not null, "year" int not null, "place" varchar(255) not null, "message_id" varchar(255) not null, "message_en" varchar(255) not null, "candidate_codes" text[] not null, "invented" boolean not null, "access" text not null, "stage" text not null, "owner" varchar(255) not null)`,
    )
    this.addSql(
      `alter table "planning"."planning_finding" add constraint "planning_finding_check_check" check ("check" in ('UNMAPPED_CODE', 'AMBIGUOUS_CODE', 'UNKNOWN_PACKAGE'))`,
    )
    this.addSql(
      `alter table "planning"."planning_finding" add constraint "planning_finding_access_check" check ("access" in ('OPEN', 'RESTRICTED', 'CLOSED'))`,
    )
    this.addSql(
      `alter table "planning"."planning_finding" add constraint "planning_finding_stage_check" check ("stage" in ('VALIDATED', 'PRELIMINARY'))`,
    )
    this.addSql(
      `create table "planning"."procurement_package" ("id" varchar(255) not null, "year" int not null, "rup_code" varchar(255) not null, "name" varchar(255) not null, "work_unit_code" varchar(255) not null, "work_unit_name" varchar(255) not null, "organization_code" varchar(255) null, "line_id" varchar(255) null, "region_code" varchar(255) null, "ceiling" bigint not null, "method" text not null, "kind" text not null, "fund_source" text not null, "account_code" varchar(255) not null, "pre_budget" boolean not null, "domestic_product" boolean not null, "small_enterprise" boolean not null, "realised" bigint null, "invented" boolean not null, "access" text not null, "stage" text not null, "owner" varchar(255) not null, primary key ("id"))`,
    )
    this.addSql(
      `create index "procurement_package_organization_code_index" on "planning"."procurement_package" ("organization_code")`,
    )
    this.addSql(`create index "procurement_package_line_id_index" on "planning"."procurement_package" ("line_id")`)
    this.addSql(
      `alter table "planning"."procurement_package" add constraint "procurement_package_method_check" check ("method" in ('E_PURCHASING', 'DIRECT_PROCUREMENT', 'DIRECT_APPOINTMENT', 'TENDER', 'QUICK_TENDER', 'SELECTION', 'SELF_MANAGED'))`,
    )
    this.addSql(
      `alter table "planning"."procurement_package" add constraint "procurement_package_kind_check" check ("kind" in ('GOODS', 'WORKS', 'CONSULTANCY', 'SERVICES'))`,
    )
    this.addSql(
      `alter table "planning"."procurement_package" add constraint "procurement_package_fund_source_check" check ("fund_source" in ('PAD', 'DAU', 'DAK', 'DBH'))`,
    )
    this.addSql(
      `alter table "planning"."procurement_package" add constraint "procurement_package_access_check" check ("access" in ('OPEN', 'RESTRICTED', 'CLOSED'))`,
    )
    this.addSql(
      `alter table "planning"."procurement_package" add constraint "procurement_package_stage_check" check ("stage" in ('VALIDATED', 'PRELIMINARY'))`,
    )
    this.addSql(
      `create table "planning"."programme" ("id" varchar(255) not null, "year" int not null, "organization_code" varchar(255) null, "source_organization_code" varchar(255) not null, "code" varchar(255) not null, "name" varchar(255) not null, "invented" boolean not null, "access" text not null, "stage" text not null, "owner" varchar(255) not null, primary key ("id"))`,
    )
    this.addSql(`create index "programme_year_index" on "planning"."programme" ("year")`)
    this.addSql(`create index "programme_organization_code_index" on "planning"."programme" ("organization_code")`)
    this.addSql(
      `alter table "planning"."programme" add constraint "programme_access_check" check ("access" in ('OPEN', 'RESTRICTED', 'CLOSED'))`,
    )
    this.addSql(
      `alter table "planning"."programme" add constraint "programme_stage_check" check ("stage" in ('VALIDATED', 'PRELIMINARY'))`,
    )
    this.addSql(
      `create table "planning"."programme_activity" ("id" varchar(255) not null, "programme_id" varchar(255) not null, "year" int not null, "code" varchar(255) not null, "name" varchar(255) not null, "invented" boolean not null, "access" text not null, "stage" text not null, "owner" varchar(255) not null, primary key ("id"))`,
    )
    this.addSql(
      `create index "programme_activity_programme_id_index" on "planning"."programme_activity" ("programme_id")`,
    )
    this.addSql(
      `alter table "planning"."programme_activity" add constraint "programme_activity_access_check" check ("access" in ('OPEN', 'RESTRICTED', 'CLOSED'))`,
    )
    this.addSql(
      `alter table "planning"."programme_activity" add constraint "programme_activity_stage_check" check ("stage" in ('VALIDATED', 'PRELIMINARY'))`,
    )
    this.addSql(
      `create table "planning"."quarter_execution" ("line_id" varchar(255) not null, "period" varchar(255) not null, "cash_budget" bigint not null, "realised" bigint null, "invented" boolean not null, "access" text not null, "stage" text not null, "owner" varchar(255) not null, primary key ("line_id", "period"))`,
    )
    this.addSql(
      `alter table "planning"."quarter_execution" add constraint "quarter_execution_access_check" check ("access" in ('OPEN', 'RESTRICTED', 'CLOSED'))`,
    )
    this.addSql(
      `alter table "planning"."quarter_execution" add constraint "quarter_execution_stage_check" check ("stage" in ('VALIDATED', 'PRELIMINARY'))`,
    )
    this.addSql(
      `create table "planning"."rup_export_row" ("line_id" varchar(255) not null, "position" int not null, "year" int not null, "organization_code" varchar(255) not null, "work_unit_code" varchar(255) not null, "work_unit_name" varchar(255) not null, "rup_code" varchar(255) null, "name" varchar(255) not null, "ceiling" bigint not null, "method" text not null, "kind" text not null, "fund_source" text not null, "account_code" varchar(255) not null, "domestic_product" boolean not null, "small_enterprise" boolean not null, "invented" boolean not null, "access" text not null, "stage" text not null, "owner" varchar(255) not null, primary key ("line_id", "position"))`,
    )
    this.addSql(`create index "rup_export_row_year_index" on "planning"."rup_export_row" ("year")`)
    this.addSql(
      `create index "rup_export_row_organization_code_index" on "planning"."rup_export_row" ("organization_code")`,
    )
    this.addSql(
      `alter table "planning"."rup_export_row" add constraint "rup_export_row_method_check" check ("method" in ('E_PURCHASING', 'DIRECT_PROCUREMENT', 'DIRECT_APPOINTMENT', 'TENDER', 'QUICK_TENDER', 'SELECTION', 'SELF_MANAGED'))`,
    )
    this.addSql(
      `alter table "planning"."rup_export_row" add constraint "rup_export_row_kind_check" check ("kind" in ('GOODS', 'WORKS', 'CONSULTANCY', 'SERVICES'))`,
    )
    this.addSql(
      `alter table "planning"."rup_export_row" add constraint "rup_export_row_fund_source_check" check ("fund_source" in ('PAD', 'DAU', 'DAK', 'DBH'))`,
    )
    this.addSql(
      `alter table "planning"."rup_export_row" add constraint "rup_export_row_access_check" check ("access" in ('OPEN', 'RESTRICTED', 'CLOSED'))`,
    )
    this.addSql(
      `alter table "planning"."rup_export_row" add constraint "rup_export_row_stage_check" check ("stage" in ('VALIDATED', 'PRELIMINARY'))`,
    )
    this.addSql(
      `create table "planning"."step_amount" ("line_id" varchar(255) not null, "position" int not null, "step" text not null, "document_id" varchar(255) not null, "amount" bigint not null, "invented" boolean not null, "access" text not null, "stage" text not null, "owner" varchar(255) not null, primary key ("line_id", "position"))`,
    )
    this.addSql(
      `alter table "planning"."step_amount" add constraint "step_amount_step_check" check ("step" in ('RPJMD', 'MUSRENBANG', 'RKPD', 'KUA_PPA', 'RKA', 'RAPBD', 'DPA', 'RKA_REVISION', 'RAPBD_REVISION', 'DPPA'))`,
    )
    this.addSql(
      `alter table "planning"."step_amount" add constraint "step_amount_access_check" check ("access" in ('OPEN', 'RESTRICTED', 'CLOSED'))`,
    )
    this.addSql(
      `alter table "planning"."step_amount" add constraint "step_amount_stage_check" check ("stage" in ('VALIDATED', 'PRELIMINARY'))`,
    )
  }
}
