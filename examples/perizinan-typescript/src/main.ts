import { env } from 'node:process'
import { schema } from './schema.ts'
import { service } from './server.ts'

const name = env['SUBGRAPH_NAME'] ?? 'perizinan'
const [host, port] = [env['HOST'] ?? '127.0.0.1', Number(env['PORT'] ?? 4202)]
const server = service({ schema, name, keys: env['GATEWAY_JWKS'] })
server.listen(port, host, () => {
  const address = server.address()
  const at = typeof address === 'object' && address !== null ? address.port : port
  process.stdout.write(`${name}  http://${host}:${at}/graphql\n`)
})
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => {
    server.close()
    server.closeIdleConnections()
  })
