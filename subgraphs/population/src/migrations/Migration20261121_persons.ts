import { Migration } from '@mikro-orm/migrations'

/** The registry of persons, its access log and history (both append-only), aid, and requests for corrections. */
export class Migration20261121_persons extends Migration {
  override up(): void {
    this.addSql(
      `create table "population"."person" ("id" varchar(255) not null, "nik" varchar(255) not null, "household_id" varchar(255) not null, "relation" text not null, "name" varchar(255) not null, "sex" text not null, "birth_place" varchar(255) not null, "birth_date" date not null, "address" varchar(255) not null, "district_code" varchar(255) not null, "sealed" boolean not null, "invented" boolean not null, "version" int not null, "access" text not null, "stage" text not null, "owner" varchar(255) not null, primary key ("id"))`,
    )
    this.addSql(`alter table "population"."person" add constraint "person_nik_unique" unique ("nik")`)
    this.addSql(`create index "person_household_id_index" on "population"."person" ("household_id")`)
    this.addSql(
      `alter table "population"."person" add constraint "person_relation_check" check ("relation" in ('HEAD', 'SPOUSE', 'CHILD', 'PARENT'))`,
    )
    this.addSql(
      `alter table "population"."person" add constraint "person_sex_check" check ("sex" in ('FEMALE', 'MALE'))`,
    )
    this.addSql(
      `alter table "population"."person" add constraint "person_access_check" check ("access" in ('OPEN', 'RESTRICTED', 'CLOSED'))`,
    )
    this.addSql(
      `alter table "population"."person" add constraint "person_stage_check" check ("stage" in ('VALIDATED', 'PRELIMINARY'))`,
    )
    this.addSql(
      `create table "population"."person_access" ("id" varchar(255) not null, "at" timestamptz not null, "request_id" varchar(255) not null, "outcome" text not null, "person_id" varchar(255) null, "subject" varchar(255) not null, "positions" text[] not null, "organizations" text[] not null, "purpose" text not null, "reason" text not null, "parts" text[] not null, "nik_in_clear" boolean not null, "access" text not null, "stage" text not null, "owner" varchar(255) not null, primary key ("id"))`,
    )
    this.addSql(`create index "person_access_subject_at_index" on "population"."person_access" ("subject", "at")`)
    this.addSql(`create index "person_access_person_id_id_index" on "population"."person_access" ("person_id", "id")`)
    this.addSql(
      `alter table "population"."person_access" add constraint "person_access_outcome_check" check ("outcome" in ('OPENED', 'SHOWN_AS_FAMILY', 'NOT_FOUND', 'REFUSED', 'LIMITED'))`,
    )
    this.addSql(
      `alter table "population"."person_access" add constraint "person_access_purpose_check" check ("purpose" in ('POPULATION_SERVICE', 'DATA_CORRECTION', 'AID_ELIGIBILITY', 'AID_DELIVERY', 'DISASTER_RESPONSE', 'LEGAL_ORDER'))`,
    )
    this.addSql(
      `alter table "population"."person_access" add constraint "person_access_access_check" check ("access" in ('OPEN', 'RESTRICTED', 'CLOSED'))`,
    )
    this.addSql(
      `alter table "population"."person_access" add constraint "person_access_stage_check" check ("stage" in ('VALIDATED', 'PRELIMINARY'))`,
    )
    this.addSql(
      `create or replace function "population"."person_access_append_only_fn"() returns trigger as $$ begin raise exception 'population.person_access is append-only'; end; $$ language plpgsql`,
    )
    this.addSql(
      `create trigger "append_only" BEFORE UPDATE OR DELETE on "population"."person_access" for each ROW execute function "population"."person_access_append_only_fn"()`,
    )
    this.addSql(
      `create trigger "never_emptied" before truncate on "population"."person_access" for each statement execute function "population"."person_access_append_only_fn"()`,
    )
    this.addSql(`alter table "population"."person_access" enable always trigger "append_only"`)
    this.addSql(`alter table "population"."person_access" enable always trigger "never_emptied"`)
    this.addSql(
      `create table "population"."person_aid" ("person_id" varchar(255) not null, "programme" text not null, "period" varchar(255) not null, "amount" bigint not null, "invented" boolean not null, "access" text not null, "stage" text not null, "owner" varchar(255) not null, primary key ("person_id", "programme", "period"))`,
    )
    this.addSql(
      `alter table "population"."person_aid" add constraint "person_aid_programme_check" check ("programme" in ('PKH', 'SEMBAKO', 'ASISTENSI_LANSIA'))`,
    )
    this.addSql(
      `alter table "population"."person_aid" add constraint "person_aid_access_check" check ("access" in ('OPEN', 'RESTRICTED', 'CLOSED'))`,
    )
    this.addSql(
      `alter table "population"."person_aid" add constraint "person_aid_stage_check" check ("stage" in ('VALIDATED', 'PRELIMINARY'))`,
    )
    this.addSql(
      `create table "population"."person_correction" ("id" varchar(255) not null, "person_id" varchar(255) not null, "person_version" int not null, "field" text not null, "proposed_value" varchar(255) not null, "reason" text not null, "state" text not null, "proposed_at" timestamptz not null, "proposed_by" varchar(255) not null, "proposed_for" text[] not null, "decided_at" timestamptz null, "decided_by" varchar(255) null, "note" text null, "access" text not null, "stage" text not null, "owner" varchar(255) not null, primary key ("id"))`,
    )
    this.addSql(`create index "person_correction_person_id_index" on "population"."person_correction" ("person_id")`)
    this.addSql(`create index "person_correction_state_id_index" on "population"."person_correction" ("state", "id")`)
    this.addSql(
      `alter table "population"."person_correction" add constraint "person_correction_field_check" check ("field" in ('NAME', 'SEX', 'BIRTH_PLACE', 'BIRTH_DATE', 'ADDRESS'))`,
    )
    this.addSql(
      `alter table "population"."person_correction" add constraint "person_correction_state_check" check ("state" in ('SUBMITTED', 'ACCEPTED', 'REJECTED'))`,
    )
    this.addSql(
      `alter table "population"."person_correction" add constraint "person_correction_access_check" check ("access" in ('OPEN', 'RESTRICTED', 'CLOSED'))`,
    )
    this.addSql(
      `alter table "population"."person_correction" add constraint "person_correction_stage_check" check ("stage" in ('VALIDATED', 'PRELIMINARY'))`,
    )
    this.addSql(
      `create table "population"."person_history" ("person_id" varchar(255) not null, "version" int not null, "field" text not null, "old_value" varchar(255) not null, "new_value" varchar(255) not null, "correction_id" varchar(255) not null, "changed_at" timestamptz not null, "changed_by" varchar(255) not null, "access" text not null, "stage" text not null, "owner" varchar(255) not null, primary key ("person_id", "version"))`,
    )
    this.addSql(
      `alter table "population"."person_history" add constraint "person_history_field_check" check ("field" in ('NAME', 'SEX', 'BIRTH_PLACE', 'BIRTH_DATE', 'ADDRESS'))`,
    )
    this.addSql(
      `alter table "population"."person_history" add constraint "person_history_access_check" check ("access" in ('OPEN', 'RESTRICTED', 'CLOSED'))`,
    )
    this.addSql(
      `alter table "population"."person_history" add constraint "person_history_stage_check" check ("stage" in ('VALIDATED', 'PRELIMINARY'))`,
    )
    this.addSql(
      `create or replace function "population"."person_history_append_only_fn"() returns trigger as $$ begin raise exception 'population.person_history is append-only'; end; $$ language plpgsql`,
    )
    this.addSql(
      `create trigger "append_only" BEFORE UPDATE OR DELETE on "population"."person_history" for each ROW execute function "population"."person_history_append_only_fn"()`,
    )
    this.addSql(
      `create trigger "never_emptied" before truncate on "population"."person_history" for each statement execute function "population"."person_history_append_only_fn"()`,
    )
    this.addSql(`alter table "population"."person_history" enable always trigger "append_only"`)
    this.addSql(`alter table "population"."person_history" enable always trigger "never_emptied"`)
  }
}
