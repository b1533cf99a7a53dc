import { Migration } from '@mikro-orm/migrations'

/** The register of ratios. */
export class Migration20261121_initial extends Migration {
  override up(): void {
    this.addSql(
      `create table "statistics"."ratio" ("code" varchar(255) not null, "name" varchar(255) not null, "name_english" varchar(255) not null, "numerator" varchar(255) not null, "numerator_members" jsonb not null, "denominator" varchar(255) not null, "denominator_members" jsonb not null, "scale" numeric(18,4) not null, "unit" varchar(255) not null, primary key ("code"))`,
    )
  }
}
