export { serveKeys, testSubgraph } from './kit/index.ts'
export { run } from './run.ts'
export { settingsFrom } from './settings.ts'
