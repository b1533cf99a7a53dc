import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'

// Hive Gateway as its documentation embeds it in Node's own server. Its package is installed by the case, so no other tool looks for it.
const name = '@graphql-hive/gateway-runtime'
const { createGatewayRuntime } = await import(name)
const runtime = createGatewayRuntime({ supergraph: await readFile(process.argv[2], 'utf8'), logging: false })
const server = createServer(runtime)
server.listen(0, '127.0.0.1', () => process.send?.({ url: `http://127.0.0.1:${server.address().port}/graphql` }))
