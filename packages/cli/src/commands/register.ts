import type { Command } from '../command.ts'
import { EXIT } from '../fault.ts'

/** `subgraph register`. */
export const register: Command = {
  name: 'subgraph register',
  args: ['NAME'],
  words: {
    id: 'mendaftarkan subgraf baru dan mencetak tokennya, sekali saja',
    en: 'registers a new subgraph and prints its token, this once',
  },
  options: {
    owner: {
      value: 'CODE',
      required: true,
      words: {
        id: 'kode 15 angka organisasi penanggung jawab',
        en: 'code (15 digits) of the organization that answers for it',
      },
    },
    url: {
      value: 'URL',
      required: true,
      words: { id: 'alamat GraphQL layanan', en: 'where the service answers GraphQL' },
    },
    contact: {
      value: 'TEXT',
      required: true,
      words: {
        id: 'surel atau telepon kantor yang dapat dihubungi',
        en: 'mail address or telephone number of an office',
      },
    },
    description: {
      value: 'TEXT',
      required: true,
      words: { id: 'apa yang ditambahkannya ke dalam graf', en: 'what it adds to the graph' },
    },
  },
  run: async ({ args: [name], option, registry, terminal }) => {
    const { registerSubgraph } = await registry<{
      registerSubgraph: {
        readonly subgraph: { readonly name: string; readonly state: string }
        readonly token: string | null
      }
    }>('SubgraphRegister', {
      input: {
        name,
        owner: option('owner'),
        url: option('url'),
        contact: option('contact'),
        description: option('description'),
      },
    })
    const { token, subgraph } = registerSubgraph
    if (terminal.json) terminal.raw(JSON.stringify(registerSubgraph, null, 2))
    if (token === null) {
      terminal.line(
        terminal.say({
          id: `${subgraph.name} terdaftar (${subgraph.state}). Organisasinya bukan organisasi Anda: pegawainya membuat token dengan pnpm satudata subgraph token create ${name} --name CI`,
          en: `${subgraph.name} is registered (${subgraph.state}). Its organization is not yours: its officials make a token with pnpm satudata subgraph token create ${name} --name CI`,
        }),
      )
      return EXIT.ok
    }
    terminal.line(
      terminal.say({
        id: `${subgraph.name} terdaftar (${subgraph.state}). Tokennya, hanya terlihat sekali ini; simpan sebagai rahasia:`,
        en: `${subgraph.name} is registered (${subgraph.state}). Its token, shown this once; keep it as a secret:`,
      }),
    )
    terminal.line(`\n${token}\n`)
    terminal.line(
      terminal.say({
        id: `Berikutnya: SATUDATA_TOKEN=<token> pnpm satudata subgraph publish ${name} --schema schema.graphql`,
        en: `Next: SATUDATA_TOKEN=<token> pnpm satudata subgraph publish ${name} --schema schema.graphql`,
      }),
    )
    return EXIT.ok
  },
}
