import type { ApolloServerPlugin } from '@apollo/server'
import { redact } from '@satudata/core'
import { validate } from 'graphql'
import type { Authorization } from '../authorization/enforce.ts'
import type { Caller } from '../caller/caller.ts'

const CODE = 'GRAPHQL_VALIDATION_FAILED'

/**
 * Tells what is wrong with a document in the words of the caller's slice of the schema. Documents are validated by the whole
 * schema, as whoever knows a hidden name is told what is needed for it; but the messages of a validation name types, arguments
 * and fields around it.
 */
export function validationInSlice(authorization: () => Authorization): ApolloServerPlugin<Caller> {
  return {
    requestDidStart: async () => ({
      willSendResponse: async ({ document, errors, contextValue, response }) => {
        const { body } = response
        if (document === undefined || errors?.[0]?.extensions['code'] !== CODE || body.kind !== 'single') return
        const rights = authorization().rightsOf(contextValue.principal, contextValue.contract)
        if (rights.full) return
        const extensions = { requestId: contextValue.requestId, code: CODE }
        const found = validate(rights.slice(), document)
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
