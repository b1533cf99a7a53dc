import type { ApolloServerPlugin } from '@apollo/server'
import { redact } from '@satudata/core'
import { GraphQLError, validate } from 'graphql'
import type { Authorization } from '../authorization/enforce.ts'
import type { Caller } from '../caller/caller.ts'

const CODE = 'GRAPHQL_VALIDATION_FAILED'

/**
 * Tells what is wrong with a document in the words of the caller's slice of the schema. Documents are validated by the whole
 * schema, as whoever knows a hidden name is told what is needed for it; but the messages of a validation name types, arguments
 * and fields around it. Names that are for members of an organization alone are to everybody else as if they were not there.
 */
export function validationInSlice(authorization: () => Authorization): ApolloServerPlugin<Caller> {
  return {
    requestDidStart: async () => ({
      // Thrown at once, so that what else is done with a valid operation (its cost, its count) is not begun.
      didResolveOperation({ document, queryHash, contextValue: { principal, contract } }) {
        const { hides, rightsOf } = authorization()
        if (!hides(rightsOf(principal, contract), () => document, queryHash)) return Promise.resolve()
        throw new GraphQLError('The document is not valid.', { extensions: { code: CODE, http: { status: 400 } } })
      },
      willSendResponse: async ({ document, errors, contextValue, response }) => {
        const { body } = response
        if (document === undefined || errors?.[0]?.extensions['code'] !== CODE || body.kind !== 'single') return
        const rights = authorization().rightsOf(contextValue.principal, contextValue.contract)
        if (rights.full) return
        const extensions = { requestId: contextValue.requestId, code: CODE }
        const found = validate(await rights.slice(), document)
        body.singleResult.errors = found.map(({ message, locations }) => ({
          message: redact(message),
          ...(locations === undefined ? {} : { locations }),
          extensions,
        }))
        // What the slice accepts and the whole does not turns on something hidden.
        if (found.length === 0) body.singleResult.errors = [{ message: 'The document is not valid.', extensions }]
      },
    }),
  }
}
