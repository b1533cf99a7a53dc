/** What the editor asks by itself, besides the schema: an instance with OPERATIONS_ALLOWLIST lists these by itself. */
export const OPERATIONS = {
  WhoIsAsking: 'query WhoIsAsking { me { username } }',
}
