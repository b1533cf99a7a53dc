import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  EDUCATION,
  inDays,
  official,
  people,
  REGISTRY,
  registration,
  SOCIAL,
  startApplications,
  WALIDATA,
} from './fixtures/applications.ts'
import type { TestApplications } from './fixtures/applications.ts'
import { AuditEntry } from './src/entities.ts'

let identity: TestApplications
beforeAll(async () => {
  identity = await startApplications()
})
afterAll(() => identity[Symbol.asyncDispose]())

const REQUEST = { cookie: undefined, address: '10.0.0.9', requestId: 'r' }

const register = (organization: string, scopes: readonly string[] = []) =>
  `registerApplication(organization: "${organization}", input: ${registration(scopes)}) { id version state scopesToday mayManage mayDecide }`
const activate = (id: string, version = 1) =>
  `activateApplication(id: "${id}", version: ${version}) { id version state grantedScopes scopesToday }`
const find = async (as: Parameters<TestApplications['change']>[0], id: string) =>
  (
    await identity.graph.query(
      `{ a: registeredApplication(id: "${id}") { id name state version registeredBy } }`,
      {},
      as,
    )
  ).data.a

test('A2: an application is registered by its own organization, and works once an administrator agrees', async () => {
  expect(await identity.refusal(people.producer, register(SOCIAL))).toBe('FORBIDDEN')
  const { id, ...made } = await identity.change(people.producer, register(EDUCATION))
  expect(made).toEqual({ version: 1, state: 'SUBMITTED', scopesToday: [], mayManage: true, mayDecide: false })
  expect(await identity.refusal(people.producer, activate(id))).toBe('FORBIDDEN')
  expect(await identity.change(people.admin, activate(id))).toMatchObject({ state: 'ACTIVE', version: 2 })
})

test('four eyes: an administrator does not activate what he or she registered or changed', async () => {
  const outside = `registerApplication(party: "PT Contoh", input: ${registration()}) { id }`
  expect(await identity.refusal(people.producer, outside)).toBe('FORBIDDEN')
  const { id } = await identity.change(people.admin, outside)
  expect(await identity.refusal(people.admin, activate(id))).toBe('FORBIDDEN')
  const change = `changeApplication(id: "${id}", version: 1, input: ${registration()}) { version }`
  expect(await identity.change(people.otherAdmin, change)).toEqual({ version: 2 })
  expect(await identity.refusal(people.otherAdmin, activate(id, 2))).toBe('FORBIDDEN')
  expect(await identity.change(official('ADMIN', WALIDATA), activate(id, 2))).toMatchObject({ state: 'ACTIVE' })
})

test('an application outside government is given no scope', async () => {
  const outside = `registerApplication(party: "PT Contoh", input: ${registration(['person:read'])}) { id }`
  expect(await identity.refusal(people.admin, outside)).toBe('BAD_INPUT')
})

test('nobody decides on what somebody else has just changed', async () => {
  const { id } = await identity.change(people.producer, register(EDUCATION))
  await identity.change(people.colleague, `changeApplication(id: "${id}", version: 1, input: ${registration()}) { id }`)
  expect(await identity.refusal(people.admin, activate(id, 1))).toBe('CONFLICT')
  const twice = await Promise.allSettled(
    [people.admin, people.otherAdmin].map((as) => identity.change(as, activate(id, 2))),
  )
  expect(twice.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
})

test('what is asked for later is not granted before an administrator agrees again', async () => {
  await identity.agreement(['data:restricted'])
  const id = await identity.activeApplication()
  const change = `changeApplication(id: "${id}", version: 2, input: ${registration(['data:restricted'])}) { grantedScopes }`
  expect(await identity.change(people.producer, change)).toEqual({ grantedScopes: [] })
  const { text } = await identity.key(id)
  expect((await identity.services.applications.findKey(text))?.principal.scopes).toEqual([])
  expect(await identity.change(people.admin, activate(id, 3))).toMatchObject({ scopesToday: ['data:restricted'] })
})

test('A2: an application is bound to a contract by an administrator who did not ask for it, and freed again', async () => {
  const id = await identity.activeApplication()
  const { text } = await identity.key(id)
  const contract = async () =>
    (await identity.services.identify({ ...REQUEST, authorization: `Bearer ${text}` })).contract
  const bind = (version: number, name: string | null) =>
    `bindApplication(id: "${id}", version: ${version}, contract: ${JSON.stringify(name)}) { contract version }`
  expect(await contract()).toBeUndefined()
  expect(await identity.refusal(people.producer, bind(2, 'portal'))).toBe('FORBIDDEN')
  expect(await identity.refusal(people.admin, bind(2, 'Portal!'))).toBe('BAD_INPUT')
  expect(await identity.change(people.admin, bind(2, 'portal'))).toEqual({ contract: 'portal', version: 3 })
  await expect.poll(contract, { timeout: 3_000 }).toBe('portal')
  // So is what its client asks, and persons through it.
  const { clientId } = await identity.change(people.producer, `issueClientSecret(application: "${id}") { clientId }`)
  expect(await identity.services.applications.contractOfClient(clientId)).toBe('portal')
  expect(await identity.refusal(people.admin, bind(2, null))).toBe('CONFLICT')
  expect(await identity.change(people.admin, bind(3, null))).toEqual({ contract: null, version: 4 })
  await expect.poll(contract, { timeout: 3_000 }).toBeUndefined()
})

test('A2: the contracts that an application can be bound to are listed by name, with the tags they are made of', async () => {
  const { data } = await identity.graph.query('{ contracts { name include exclude } }', {}, people.admin)
  expect(data.contracts).toEqual([
    { name: 'mitra', include: null, exclude: ['internal', 'percobaan'] },
    { name: 'portal', include: ['portal'], exclude: null },
  ])
})

test('strangers learn nothing of an application, not even that it exists', async () => {
  const { id } = await identity.change(people.producer, register(EDUCATION))
  for (const as of [people.colleague, people.head, people.governor, people.admin])
    expect(await find(as, id)).toMatchObject({ id })
  for (const as of [people.stranger, people.walidata]) {
    expect(await find(as, id)).toBeNull()
    expect(await identity.refusal(as, `suspendApplication(id: "${id}", reason: "x") { id }`)).toBe('NOT_FOUND')
  }
  const { data } = await identity.graph.query(
    '{ registeredApplications { nodes { id organization { code } } } }',
    {},
    people.stranger,
  )
  expect(
    data.registeredApplications.nodes.map((each: { organization: { code: string } }) => each.organization.code),
  ).toEqual([SOCIAL])
})

test('N4: an agreement holds once somebody else confirms it, and is given by the owner of the data only', async () => {
  const record = (
    owner: string,
    scopes: string[],
    consumer = EDUCATION,
    number = `${owner}${scopes.join()}${consumer}`,
  ) =>
    `recordAgreement(input: { number: "${number}", owner: "${owner}", consumer: "${consumer}", scopes: ${JSON.stringify(scopes)}, purpose: "Uji", from: "2026-01-01", to: "${inDays(30).slice(0, 10)}", documentName: "a.pdf", documentSha256: "${'0b'.repeat(32)}" }) { id state mayConfirm }`
  expect(await identity.refusal(people.producer, record(REGISTRY, ['person:read']))).toBe('FORBIDDEN')
  expect(await identity.refusal(people.walidata, record(WALIDATA, ['person:read']))).toBe('BAD_INPUT')
  // Nobody gives anything to the own organization.
  const own = await identity.change(people.admin, record(WALIDATA, ['data:closed'], WALIDATA))
  expect(await identity.refusal(people.otherAdmin, `confirmAgreement(id: "${own.id}") { state }`)).toBe('FORBIDDEN')
  expect(await identity.change(people.governor, `confirmAgreement(id: "${own.id}") { state }`)).toEqual({
    state: 'IN_FORCE',
  })
  const { id, ...made } = await identity.change(people.admin, record(REGISTRY, ['person:read'], SOCIAL, 'n-1'))
  expect(made).toEqual({ state: 'RECORDED', mayConfirm: false })
  const confirm = `confirmAgreement(id: "${id}") { state }`
  expect(await identity.services.applications.agreements()).not.toContainEqual(
    expect.objectContaining({ organization: SOCIAL, scopes: ['person:read'] }),
  )
  // Who keeps the registry of persons opens it: no administrator, nor anybody else of the Walidata.
  for (const as of [people.admin, people.otherAdmin, official('LEADER', WALIDATA, [WALIDATA])])
    expect(await identity.refusal(as, confirm)).toMatch(/^(FORBIDDEN|NOT_FOUND)$/)
  expect(await identity.refusal(official('ADMIN', SOCIAL), confirm)).toBe('FORBIDDEN')
  expect(await identity.refusal(people.producer, confirm)).toBe('NOT_FOUND')
  expect(await identity.change(official('LEADER', REGISTRY, [REGISTRY]), confirm)).toEqual({ state: 'IN_FORCE' })
  expect(await identity.refusal(people.governor, confirm)).toBe('CONFLICT')
  const data = await identity.change(people.walidata, record(WALIDATA, ['data:restricted'], SOCIAL))
  expect(await identity.change(people.otherAdmin, `confirmAgreement(id: "${data.id}") { state }`)).toEqual({
    state: 'IN_FORCE',
  })
  expect(await identity.refusal(people.walidata, record(REGISTRY, ['person:read'], EDUCATION, 'n-1'))).toBe('CONFLICT')
  await expect
    .poll(() => identity.services.applications.agreements())
    .toContainEqual(expect.objectContaining({ organization: SOCIAL, scopes: ['person:read'] }))
})

test('a client of OpenID Connect is made of what was granted, and is gone when the application is stopped', async () => {
  const input = registration().replace(
    'scopes:',
    'signIn: { redirectUris: ["https://dindik.example/kembali"] }, scopes:',
  )
  const { id } = await identity.change(
    people.producer,
    `registerApplication(organization: "${EDUCATION}", input: ${input}) { id }`,
  )
  const issue = `issueClientSecret(application: "${id}") { clientId clientSecret application { signIn { redirectUris idTokenAlgorithm } } }`
  expect(await identity.refusal(people.producer, issue)).toBe('CONFLICT')
  await identity.change(people.admin, activate(id))
  expect(await identity.refusal(people.admin, issue)).toBe('FORBIDDEN')
  const first = await identity.change(people.producer, issue)
  expect(first.application.signIn).toEqual({
    redirectUris: ['https://dindik.example/kembali'],
    idTokenAlgorithm: 'ES256',
  })
  const principal = () => identity.services.applications.principalOfClient(first.clientId, ['data:restricted'])
  expect(await principal()).toMatchObject({ kind: 'APPLICATION', subject: id, scopes: [], organizations: [] })
  const second = await identity.change(people.producer, issue)
  expect(second.clientId).toBe(first.clientId)
  expect(second.clientSecret).not.toBe(first.clientSecret)
  await identity.change(people.producer, `suspendApplication(id: "${id}", reason: "selesai") { state }`)
  await expect.poll(principal, { timeout: 1_000 }).toBeNull()
})

test('each change is on record with who made it; attempts that were forbidden too', async () => {
  const { id, version } = await identity.change(people.producer, register(EDUCATION))
  await identity.change(people.otherAdmin, activate(id, version))
  const issue = `issueKey(application: "${id}", input: { name: "x", expiresAt: "${inDays(1)}" }) { secret }`
  expect(await identity.refusal(people.admin, issue)).toBe('FORBIDDEN')
  const entries = await identity.graph
    .em()
    .find(AuditEntry, { details: { application: id } }, { orderBy: { seq: 'asc' } })
  expect(
    entries.map(({ action, outcome, subject, organizations }) => [action, outcome, subject, organizations]),
  ).toEqual([
    ['application.register', 'DONE', people.producer.subject, [EDUCATION]],
    ['application.change', 'DONE', people.otherAdmin.subject, [WALIDATA]],
    ['key.issue', 'REFUSED', people.admin.subject, [WALIDATA]],
  ])
})

test('S3: the audit log is searched within the authority of who searches, and the search is itself on record', async () => {
  const { id, version } = await identity.change(people.producer, register(EDUCATION))
  await identity.change(people.admin, activate(id, version))
  const search = async (as: Parameters<TestApplications['change']>[0], filter: string, page = '') => {
    const query = `{ log: auditEntries(filter: { ${filter} } ${page}) { totalCount nodes { seq action subject organizations } pageInfo { endCursor hasNextPage } } }`
    return identity.graph.query(query, {}, as)
  }
  const mine = `action: "application.register"`
  const [byAdmin, byHead] = [await search(people.admin, ''), await search(people.head, '')]
  const organizationsOf = (answer: typeof byAdmin) =>
    new Set(answer.data.log.nodes.flatMap((each: { organizations: string[] }) => each.organizations))
  expect(organizationsOf(byAdmin)).toEqual(new Set([EDUCATION, SOCIAL, REGISTRY, WALIDATA]))
  expect(organizationsOf(byHead)).toEqual(new Set([EDUCATION]))
  expect(byHead.data.log.totalCount).toBeLessThan(byAdmin.data.log.totalCount)
  expect((await search(people.governor, `organization: "${WALIDATA}"`)).data.log.nodes.length).toBeGreaterThan(0)
  for (const as of [people.walidata, people.producer])
    expect((await search(as, '')).errors[0]?.extensions?.['code']).toBe('FORBIDDEN')
  const first = await search(people.admin, mine, 'first: 1')
  const second = await search(people.admin, mine, `first: 1, after: "${first.data.log.pageInfo.endCursor}"`)
  expect(second.data.log.nodes[0].seq).toBeLessThan(first.data.log.nodes[0].seq)
  const subject = await search(
    people.admin,
    `subject: "${people.producer.subject}", from: "2026-01-01", to: "${inDays(1).slice(0, 10)}"`,
  )
  expect(new Set(subject.data.log.nodes.map((each: { subject: string }) => each.subject))).toEqual(
    new Set([people.producer.subject]),
  )
  await identity.services.auditLog.record({
    action: 'graph.operation',
    outcome: 'DONE',
    identified: { principal: people.producer, credential: { kind: 'API_KEY', id: 'key-1' } },
    address: '192.0.2.1',
    requestId: 'by-key',
  })
  const byKey = await search(people.admin, 'credential: "key-1"')
  expect(byKey.data.log.nodes).toMatchObject([{ action: 'graph.operation' }])
  expect((await search(people.admin, 'to: "2026-01-01"')).data.log.nodes).toEqual([])
  const searches = await identity.graph.em().find(AuditEntry, { action: 'audit.search' }, { orderBy: { seq: 'asc' } })
  expect(searches.map(({ outcome, subject }) => [outcome, subject])).toContainEqual([
    'REFUSED',
    people.walidata.subject,
  ])
  expect(searches.some(({ details }) => details['organization'] === WALIDATA)).toBe(true)
})
