import { named, pillarByCode, present, themeByCode } from '../catalogue.ts'
import { citationOf, kindByCode } from '../documents/find.ts'
import type { Resolvers } from '../generated/resolvers.ts'
import { inLanguage, wordings } from '../wording.ts'

/** Legal products and publications. */
export const documentResolvers: Resolvers = {
  DocumentKind: wordings('name'),
  Document: {
    ...wordings('title'),
    kind: ({ kind }, _, context) => named(kindByCode, context, kind),
    citation: async (document, _, context) => citationOf(document, await named(kindByCode, context, document.kind)),
    publisher: ({ owner }) => ({ code: owner }),
    note: ({ note }, args) => (note == null ? null : inLanguage(note, args)),
    pillars: ({ pillars }, _, context) => present(pillarByCode, context, pillars),
    themes: ({ themes }, _, context) => present(themeByCode, context, themes),
  },
}
