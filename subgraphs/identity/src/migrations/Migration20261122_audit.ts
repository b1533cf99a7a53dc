import { Migration } from '@mikro-orm/migrations'

/** What the token of a subgraph did is on record as such. */
export class Migration20261122_audit extends Migration {
  override up(): void {
    this.addSql(`alter table "identity"."audit_entry" drop constraint "audit_entry_credential_kind_check"`)
    this.addSql(
      `alter table "identity"."audit_entry" add constraint "audit_entry_credential_kind_check" check ("credential_kind" in ('NONE', 'SESSION', 'ACCESS_TOKEN', 'API_KEY', 'SUBGRAPH_TOKEN', 'OPERATOR'))`,
    )
  }
}
