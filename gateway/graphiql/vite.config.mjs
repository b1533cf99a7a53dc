// Builds the editor page. Everything it needs comes out of packages; the page loads nothing from another host.
import { join } from 'node:path'

const here = import.meta.dirname

export default {
  root: here,
  base: '/graphiql/',
  worker: { format: 'es' },
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
