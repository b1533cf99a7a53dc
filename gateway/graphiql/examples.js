const documents = import.meta.glob('../../docs/examples/*.graphql', { query: '?raw', import: 'default', eager: true })
const variables = import.meta.glob(['../../docs/examples/*.json', '!../../docs/examples/*.expected.json'], {
  query: '?raw',
  import: 'default',
  eager: true,
})

/** The documented operations: name, what the leading comment says of it, text and variables. */
export const examples = Object.entries(documents).map(([path, query]) => ({
  name: path.replace(/^.*\/|\.graphql$/g, ''),
  about: /^(?:#[^\n]*\n)+/.exec(query)?.[0].replaceAll(/^# ?/gm, '').trim() ?? '',
  query,
  variables: (variables[path.replace(/\.graphql$/, '.json')] ?? '').trim(),
}))
