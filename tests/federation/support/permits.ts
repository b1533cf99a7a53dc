import type { SubgraphParts } from './subgraph.ts'

/** A licensing system of a kabupaten, which adds permits to regions and a count to organizations. Invented. */
export function permits(fields: { readonly issuedOn: boolean }): SubgraphParts {
  const issuedOn = fields.issuedOn ? '"Day of issue." issuedOn: String' : ''
  return {
    name: 'perizinan',
    typeDefs: `
      extend schema @link(url: "https://specs.apollo.dev/federation/v2.11", import: ["@key"])
      "A region, by its code."
      type Region @key(fields: "code") {
        "Kemendagri code."
        code: ID!
        "Permits issued in the region (invented)."
        permits: [Permit!]!
      }
      "An organization, by its code."
      type Organization @key(fields: "code") {
        "Code in SI Jabatan."
        code: ID!
        "How many permits it issued (invented)."
        permitCount: Int!
      }
      "A permit."
      type Permit {
        "Its number."
        number: ID!
        ${issuedOn}
      }
    `,
    resolvers: {
      Region: {
        __resolveReference: ({ code }: { code: string }) => ({ code }),
        permits: ({ code }: { code: string }) =>
          [1, 2].map((each) => ({ number: `${code}/${each}`, issuedOn: '2026-01-02' })),
      },
      Organization: {
        __resolveReference: ({ code }: { code: string }) => ({ code }),
        permitCount: () => 2,
      },
    },
  }
}
