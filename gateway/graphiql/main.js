import './workers.js'
import { useGraphiQL, useGraphiQLActions } from '@graphiql/react'
import { createGraphiQLFetcher } from '@graphiql/toolkit'
import { GraphiQL } from 'graphiql'
import { createElement as h, useEffect } from 'react'
import { createRoot } from 'react-dom/client'
import 'graphiql/style.css'
import './page.css'
import { Account } from './account.js'
import { authorisedFetch } from './asking.js'
import { examples } from './examples.js'
import { opened } from './opened.js'

const WELCOME = `# Satu Data. Ctrl-Enter menjalankan operasi / runs the operation.
# Contoh ada di panel kiri / examples are in the panel on the left.
# Tombol "Masuk" di kanan atas memakai hak akses Anda / "Sign in" at the top right uses your own access.

`

function Icon() {
  return h(
    'svg',
    { viewBox: '0 0 24 24', height: '1em', fill: 'none', stroke: 'currentColor', strokeWidth: 1.5 },
    h('path', { d: 'M4 5h16M4 12h16M4 19h10', strokeLinecap: 'round' }),
  )
}

function Examples() {
  const actions = useGraphiQLActions()
  const query = useGraphiQL((state) => state.queryEditor)
  const variables = useGraphiQL((state) => state.variableEditor)
  // Until then there is nothing an example could be written into.
  const ready = Boolean(query && variables)
  const open = (example) => {
    actions.addTab()
    // The new tab fills the editors with nothing first.
    setTimeout(() => {
      query.setValue(example.query)
      variables.setValue(example.variables)
    })
  }
  return h(
    'section',
    { className: 'examples', 'aria-label': 'Contoh / Examples' },
    h('h1', null, 'Contoh / Examples'),
    h(
      'ul',
      null,
      examples.map((example) =>
        h(
          'li',
          { key: example.name },
          h(
            'button',
            { type: 'button', disabled: !ready, onClick: () => open(example) },
            h('strong', null, example.name),
            example.about === '' ? null : h('span', null, example.about),
          ),
        ),
      ),
    ),
  )
}

/** Least time between two questions for the schema, in milliseconds. */
const RESTED = 2_000

/**
 * Asks for the schema anew when somebody comes back to this page: who published a subgraph elsewhere finds its fields here, in the
 * documentation and among the suggestions, without loading the page again. Shows nothing.
 */
function FreshSchema() {
  const actions = useGraphiQLActions()
  useEffect(() => {
    let asked = performance.now()
    const comeBack = () => {
      if (document.visibilityState === 'hidden' || performance.now() - asked < RESTED) return
      asked = performance.now()
      void actions.introspect()
    }
    addEventListener('focus', comeBack)
    document.addEventListener('visibilitychange', comeBack)
    return () => {
      removeEventListener('focus', comeBack)
      document.removeEventListener('visibilitychange', comeBack)
    }
  }, [actions])
  return null
}

const plugin = { title: 'Contoh / Examples', icon: Icon, content: Examples }
const first = examples.find(({ name }) => name === 'region-profile') ?? examples[0]

createRoot(document.getElementById('editor')).render(
  h(
    GraphiQL,
    {
      fetcher: createGraphiQLFetcher({ url: '/graphql', fetch: authorisedFetch, enableIncrementalDelivery: false }),
      plugins: [plugin],
      visiblePlugin: plugin,
      defaultQuery: WELCOME,
      ...opened(first),
      inputValueDeprecation: true,
      // A token typed into the headers is forgotten with the page.
      shouldPersistHeaders: false,
      showPersistHeadersSettings: false,
    },
    h(GraphiQL.Logo, null, h(Account), h(FreshSchema)),
  ),
)
