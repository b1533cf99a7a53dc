import { checkSubgraph } from './src/checks/run.ts'
const ALL='"@key", "@shareable", "@external", "@requires", "@provides", "@override", "@inaccessible", "@tag", "@interfaceObject", "@policy", "@authenticated", "@context", "@fromContext"'
const L=`extend schema @link(url: "https://specs.apollo.dev/federation/v2.11", import: [${ALL}])\n`
const base={name:'regions',typeDefs:L+`
 type Query { region(code: ID!): Region item: Item }
 type Region @key(fields: "code") { code: ID! name: String! secret: Int @policy(policies: [["government"]]) head: Person boss: Item }
 type Person @key(fields: "id") { id: ID! nik: String @policy(policies: [["government"]]) name: String }
 interface Item { id: ID! serial: String }
 type Book implements Item @key(fields: "id") { id: ID! serial: String @policy(policies: [["government"]]) }
 "ours" enum Level { "real" A B }
 type Lev @key(fields:"id") { id: ID! level: Level }
`}
const run=async(label,sdl,tier='OPEN',consents=[])=>{const r=await checkSubgraph({subgraph:{name:'evil',url:'https://e.example/',typeDefs:L+sdl,owner:'0001',tier},base:[base],others:[],served:null,consents,usageOf:async()=>[]})
 console.log('==',label,r.outcome,r.supergraph?'COMPOSED':'');for(const f of r.findings)if(f.severity==='ERROR')console.log('   ',f.rule,f.coordinate,f.message.en.slice(0,220));return r}

const G='@policy(policies: [["government"]])'
await run('requires nested via own field',`type Region @key(fields:"code") { code: ID! mine: Mine x: Int @requires(fields:"mine { person { nik } }") ${G} } type Mine { person: Person } type Person @key(fields:"id") { id: ID! nik: String @external }`)
await run('requires from own entity',`type Query { mine: Mine } type Mine @key(fields:"id") { id: ID! person: Person x: Int @requires(fields:"person { nik }") ${G} } type Person @key(fields:"id") { id: ID! nik: String @external }`)
await run('requires interface field',`type Region @key(fields:"code") { code: ID! boss: Item @external x: Int @requires(fields:"boss { serial }") ${G} } interface Item { id: ID! serial: String } type Book implements Item @key(fields:"id") { id: ID! serial: String @external}`)
await run('fromContext own type',`type Query { mine: Mine } type Mine @key(fields:"id") @context(name:"c") { id: ID! person: Person child: Child } type Person @key(fields:"id") { id: ID! nik: String @external } type Child @key(fields:"id") { id: ID! x(n: String @fromContext(field:"$c { person { nik } }")): String ${G} }`)
await run('provides nested','type Query { x: Mine @provides(fields:"region { name }") y: Region @provides(fields:"... on Region { name }") } type Mine { region: Region } type Region @key(fields:"code") { code: ID! name: String! @external }')
await run('provides key of region ok','type Query { x: Mine @provides(fields:"region { code }") } type Mine { region: Region } type Region @key(fields:"code", resolvable: false) { code: ID! @external }')
const k=await run('own type key with others field',`type Query { mine: Mine } type Mine @key(fields:"id person { nik }") { id: ID! person: Person x: Int } type Person @key(fields:"id") { id: ID! nik: String @external }`)
