import { readFile } from 'node:fs/promises'
import { ApolloGateway } from '@apollo/gateway'
import { ApolloServer } from '@apollo/server'
import { startStandaloneServer } from '@apollo/server/standalone'

// The stock gateway as its documentation starts it, in production mode.
const gateway = new ApolloGateway({ supergraphSdl: await readFile(process.argv[2], 'utf8') })
const server = new ApolloServer({ gateway })
const { url } = await startStandaloneServer(server, { listen: { port: 0, host: '127.0.0.1' } })
process.send?.({ url: `${url}graphql` })
process.stdout.write(`Graph ${url}graphql\n`)
