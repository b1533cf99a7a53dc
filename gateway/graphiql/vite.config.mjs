// Builds the editor page. Everything it needs comes out of packages; the page loads nothing from another host.
import { realpathSync } from 'node:fs'
import { dirname, join } from 'node:path'

const here = import.meta.dirname
const dashboard = join(here, '../../dashboard')
// The editor's packages are dependencies of the dashboard's folder, and Monaco of GraphiQL's own.
const graphiql = realpathSync(join(dashboard, 'node_modules/graphiql'))
const react = realpathSync(join(dirname(graphiql), '@graphiql/react'))

/** Lets files of this folder import what the dashboard depends on. */
const packagesOfDashboard = {
  name: 'satudata:packages-of-dashboard',
  enforce: 'pre',
  resolveId(source, importer, options) {
    if (importer === undefined || !importer.startsWith(here) || !/^[@a-z]/.test(source)) return null
    const from =
      source.startsWith('monaco-') || source.startsWith('@graphiql/')
        ? join(react, 'index.js')
        : join(dashboard, 'index.html')
    return this.resolve(source, from, { ...options, skipSelf: true })
  },
}

export default {
  root: here,
  base: '/graphiql/',
  plugins: [packagesOfDashboard],
  worker: { format: 'es', plugins: () => [packagesOfDashboard] },
  resolve: { dedupe: ['graphql', 'react', 'react-dom'] },
  // Examples are read from docs/.
  server: { fs: { allow: [join(here, '../..')] } },
  build: {
    outDir: join(here, '../dist/graphiql'),
    emptyOutDir: true,
    target: 'es2022',
    chunkSizeWarningLimit: 8000,
    reportCompressedSize: false,
    rolldownOptions: {
      // "use client" in React packages means nothing here; hundreds of such lines would hide a real warning.
      onLog: (level, log, write) => (log.code === 'MODULE_LEVEL_DIRECTIVE' ? undefined : write(level, log)),
    },
  },
  logLevel: 'warn',
}
