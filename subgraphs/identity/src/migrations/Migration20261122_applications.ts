import { Migration } from '@mikro-orm/migrations'

/** How applications sign people in. Addresses that were registered before stay; nothing was said of the rest. */
export class Migration20261122_applications extends Migration {
  override up(): void {
    const table = '"identity"."registered_application"'
    this.addSql(`alter table ${table} add column "requested_sign_in" jsonb null, add column "sign_in" jsonb null`)
    const rest = `'postLogoutRedirectUris', '[]'::jsonb, 'backchannelLogoutUri', null, 'actsForPersons', false, 'idTokenAlgorithm', 'ES256'`
    this.addSql(
      `update ${table} set "requested_sign_in" = jsonb_build_object('redirectUris', "requested_redirect_uris", ${rest}) where "requested_redirect_uris" <> '{}'`,
    )
    this.addSql(
      `update ${table} set "sign_in" = jsonb_build_object('redirectUris', "redirect_uris", ${rest}, 'name', "name") where "redirect_uris" <> '{}'`,
    )
    this.addSql(`alter table ${table} drop column "requested_redirect_uris", drop column "redirect_uris"`)
  }
}
