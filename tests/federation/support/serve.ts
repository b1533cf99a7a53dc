import { DIRECTIVES } from './directives.ts'
import { foreignSubgraph } from './subgraph.ts'

// A process of its own with all subgraphs of `directives.ts`; says where each listens, and ends with its parent.
const served = await Promise.all(DIRECTIVES.map(foreignSubgraph))
process.send?.(served.map(({ name, url }) => ({ name, url })))
process.once('disconnect', () => process.exit())
