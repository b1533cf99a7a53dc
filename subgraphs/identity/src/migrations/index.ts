import { Migration20261121_accounts } from './Migration20261121_accounts.ts'
import { Migration20261121_applications } from './Migration20261121_applications.ts'
import { Migration20261121_audit } from './Migration20261121_audit.ts'
import { Migration20261121_sessions } from './Migration20261121_sessions.ts'
import { Migration20261121_oidc } from './Migration20261121_oidc.ts'
import { Migration20261121_rights } from './Migration20261121_rights.ts'
import { Migration20261122_applications } from './Migration20261122_applications.ts'
import { Migration20261122_audit } from './Migration20261122_audit.ts'
import { Migration20261122_contracts } from './Migration20261122_contracts.ts'
import { Migration20261122_sessions } from './Migration20261122_sessions.ts'
import { Migration20261122_views } from './Migration20261122_views.ts'

// In this order. One file for each part, named for it.
export const migrations = [
  { name: 'Migration20261121_accounts', class: Migration20261121_accounts },
  { name: 'Migration20261121_audit', class: Migration20261121_audit },
  { name: 'Migration20261121_sessions', class: Migration20261121_sessions },
  { name: 'Migration20261121_oidc', class: Migration20261121_oidc },
  { name: 'Migration20261121_rights', class: Migration20261121_rights },
  { name: 'Migration20261121_applications', class: Migration20261121_applications },
  { name: 'Migration20261122_applications', class: Migration20261122_applications },
  { name: 'Migration20261122_sessions', class: Migration20261122_sessions },
  { name: 'Migration20261122_views', class: Migration20261122_views },
  { name: 'Migration20261122_audit', class: Migration20261122_audit },
  { name: 'Migration20261122_contracts', class: Migration20261122_contracts },
]
