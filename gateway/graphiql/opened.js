/** Where GraphiQL remembers the tabs of this browser. */
const REMEMBERED = 'graphiql:tabState'

/**
 * What the editors show first: the tab that was open last, otherwise this example. GraphiQL itself fills only the editor of
 * the query from a tab, so its variables would be missing until another tab was opened.
 */
export function opened(example) {
  const { query, variables } = lastTab() ?? example ?? {}
  const first = example === undefined ? {} : { defaultTabs: [{ query: example.query, variables: example.variables }] }
  return { ...first, initialQuery: query ?? undefined, initialVariables: variables ?? undefined }
}

function lastTab() {
  try {
    const { tabs, activeTabIndex } = JSON.parse(localStorage.getItem(REMEMBERED))
    return tabs[activeTabIndex]
  } catch {
    // Nothing remembered, or nothing that can be read.
    return undefined
  }
}
