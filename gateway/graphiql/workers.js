// oxlint-disable import/default -- Vite makes the default export of a ?worker import
import EditorWorker from 'monaco-editor/esm/vs/editor/editor.worker.js?worker'
import JsonWorker from 'monaco-editor/esm/vs/language/json/json.worker.js?worker'
import GraphqlWorker from 'monaco-graphql/esm/graphql.worker.js?worker'

/** GraphiQL's own set-up for Vite says each worker on the console; this one is silent. */
globalThis.MonacoEnvironment = {
  getWorker(_, label) {
    if (label === 'json') return new JsonWorker()
    return label === 'graphql' ? new GraphqlWorker() : new EditorWorker()
  },
}
